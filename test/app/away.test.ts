import { describe, expect, test } from 'vitest';
import { showWaiting } from '../../src/app/show.ts';
import { ana, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const hour = 3_600_000;
const absences = [[1], [4], [24]] as const;

/** Lets time pass for jobs and cards alike. */
const live = async (app: TestApp, ms: number, stepMs: number): Promise<void> => {
  for (let passed = 0; passed < ms; passed += stepMs) {
    app.pass(stepMs);
    await app.work();
    await showWaiting(app.kit, app.desk);
  }
};

/** Seconds until something has happened, looked at every second; far more than allowed when it never does. */
const secondsUntil = async (app: TestApp, happened: () => boolean): Promise<number> => {
  for (let seconds = 0; seconds < 120; seconds += 1) {
    if (happened()) return seconds;
    await live(app, 1_000, 1_000);
  }
  return Number.POSITIVE_INFINITY;
};

describe.each(absences)('away for %i h, then back', (hours) => {
  const stepMs = hours * 20_000;

  test('a place: the reply stands there once, within half a minute', async () => {
    const app = await startApp();
    const review = await app.say();
    await app.verbs.decide({ reviewId: review.id }, { do: 'approve', revision: 1 }, tom);
    let away = true;
    app.place.reread = () =>
      Promise.resolve(away ? { ground: 'unreachable', detail: 'refused' } : { ground: 'same' });
    await live(app, hours * hour, stepMs);
    expect(await app.review()).toMatchObject({ state: 'approved' });
    away = false;
    expect(await secondsUntil(app, () => app.place.stands.length > 0)).toBeLessThanOrEqual(30);
    expect(app.place.attempts).toBe(1);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });

  test('the chat: cards and calls to people are there within half a minute, each once; none gave up', async () => {
    const app = await startApp();
    const present = { ...app.desk };
    app.desk.draw = () => Promise.resolve({ drawn: false, detail: 'unreachable' });
    app.desk.tellThread = () => Promise.resolve({ told: false, detail: 'unreachable', away: true });
    const one = await app.say({ externalId: '1' });
    await app.say({ externalId: '2' });
    await app.verbs.decide({ reviewId: one.id }, { do: 'escalate', note: 'please' }, ana);
    await live(app, hours * hour, stepMs);
    expect(app.desk.drawn).toEqual([]);
    app.desk.draw = (card, at) => present.draw(card, at);
    app.desk.tellThread = (at, text) => present.tellThread(at, text);
    const there = (): boolean =>
      new Set(app.desk.drawn.map(({ review }) => review.id)).size === 2 && app.desk.told.length === 1;
    expect(await secondsUntil(app, there)).toBeLessThanOrEqual(30);
    await live(app, 60_000, 5_000);
    expect(app.desk.told).toHaveLength(1);
    expect(await app.kit.store.read((tx) => tx.jobs.gaveUp())).toEqual([]);
  });
});
