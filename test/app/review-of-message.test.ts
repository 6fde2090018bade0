import { expect, test } from 'vitest';
import { showOne } from '../../src/app/show.ts';
import { startApp } from '../support/app.ts';

/** The app, whose pauses let time pass and do what `meanwhile` says. */
const startPausing = async (meanwhile: (nth: number) => Promise<void> = async () => undefined) => {
  const app = await startApp();
  const pauses: number[] = [];
  Object.assign(app.kit, {
    deadline: (_: AbortSignal, ms: number): AbortSignal => {
      const ended = new AbortController();
      app.pass(ms);
      pauses.push(ms);
      setImmediate(() => void meanwhile(pauses.length).then(() => ended.abort()));
      return ended.signal;
    },
  });
  const ask = (id: string, postedAt: number) =>
    app.verbs.reviewOfMessage('slack', { channels: ['C0', 'C1'], id, postedAt });
  return { app, pauses, ask };
};

test('a card that is not in the books yet is waited for', async () => {
  const { app, pauses, ask } = await startPausing(async (nth) => {
    if (nth === 3) await showOne(app.kit, app.desk, 'C1');
  });
  const { id } = await app.say();
  expect(await ask('m1', app.now())).toEqual({ reviewId: id, channel: 'C1' });
  expect(pauses).toEqual([250, 500, 1_000]);
});

test('what is old, or stays no card, is none', async () => {
  const { app, pauses, ask } = await startPausing();
  expect(await ask('m7', app.now() - 90_000)).toBeUndefined();
  expect(await ask('m7', Number.NaN)).toBeUndefined();
  expect(pauses).toEqual([]);
  expect(await ask('m7', app.now())).toBeUndefined();
  const waited = pauses.reduce((sum, ms) => sum + ms, 0);
  expect(waited).toBeGreaterThanOrEqual(90_000);
  expect(waited).toBeLessThan(96_000);
});

test('a desk whose clock is a year ahead has no message that is waited for longer', async () => {
  const { app, pauses, ask } = await startPausing();
  expect(await ask('m7', app.now() + 365 * 86_400_000)).toBeUndefined();
  expect(pauses.length).toBeLessThan(30);
});
