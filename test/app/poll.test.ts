import { describe, expect, test } from 'vitest';
import { pollOnce } from '../../src/app/poll.ts';
import type { Source } from '../../src/app/ports/source.ts';
import type { SourceEvent } from '../../src/core/comment.ts';
import { ana, lea, noon } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const stay = new AbortController().signal;
const day = 86_400_000;
const poll = async (app: TestApp, since?: number): Promise<number> =>
  (await pollOnce(app.kit, app.place, since, stay)).pauseMs;
const commentAt = (id: number, postedAt: number): SourceEvent => ({
  kind: 'comment',
  comment: {
    source: 'blog',
    externalId: String(id),
    author: { name: `Visitor ${id}` },
    text: `Question ${id}?`,
    postedAt,
  },
});
const stateOf = (app: TestApp) => app.kit.store.read((tx) => tx.sources.get('blog'));

describe('first contact', () => {
  test('asks for nothing older than that moment, and remembers it', async () => {
    const app = await startApp();
    await poll(app);
    app.pass(60_000);
    await poll(app);
    expect(app.place.asked.map(({ since, until }) => ({ since, until }))).toEqual([
      { since: noon, until: undefined },
      { since: noon, until: undefined },
    ]);
  });

  test('pages are taken whole: events and cursor in one transaction, on from where it was', async () => {
    const app = await startApp();
    app.place.pages.push(
      { events: [commentAt(1, noon)], cursor: 'after 1', more: true },
      { events: [commentAt(2, noon)], cursor: 'after 2', more: false },
    );
    await poll(app);
    expect(app.place.asked.map(({ cursor }) => cursor)).toEqual([null, 'after 1']);
    expect(await stateOf(app)).toMatchObject({ cursor: 'after 2' });
    expect(await app.kit.store.read((tx) => tx.reviews.countByState())).toEqual({ in_review: 2 });
  });

  test('a page that was read before another process went on is old, and nothing of it is taken', async () => {
    const app = await startApp();
    const said = (text: string): SourceEvent => ({
      kind: 'comment',
      comment: { source: 'blog', externalId: '1', author: { name: 'Marie' }, text, postedAt: noon },
    });
    const [asked, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sleepy: Source = {
      ...app.place,
      poll: async () => {
        asked.resolve();
        await awake.promise;
        return { events: [said('Do you ship to Corsica?')], cursor: 'after 1', more: false };
      },
    };
    const waking = pollOnce(app.kit, sleepy, undefined, stay);
    await asked.promise;
    app.place.pages.push({ events: [said('Do you ship to Corsica?')], cursor: 'after 1', more: true });
    app.place.pages.push({ events: [said('Do you test on animals?')], cursor: 'after 2', more: false });
    await poll(app);
    awake.resolve();
    await waking;
    expect(await stateOf(app)).toMatchObject({ cursor: 'after 2' });
    const comment = await app.kit.store.read((tx) => tx.comments.byExternalId('blog', '1'));
    expect(comment).toMatchObject({ text: 'Do you test on animals?', version: 2 });
  });

  test('a place that breaks in the middle keeps what was taken, says since when, and heals', async () => {
    const app = await startApp();
    app.place.pages.push({ events: [commentAt(1, noon)], cursor: 'after 1', more: true });
    app.place.breaks = 'blog.example does not answer';
    await poll(app);
    expect(await stateOf(app)).toMatchObject({
      cursor: 'after 1',
      lastError: { at: noon, detail: 'blog.example does not answer' },
    });
    app.place.breaks = undefined;
    app.pass(60_000);
    await poll(app);
    const healed = await stateOf(app);
    expect(healed).toMatchObject({ lastOkAt: noon + 60_000 });
    expect(healed?.lastError).toBeUndefined();
  });
});

describe('a backfill the team asked for', () => {
  const older = (count: number): SourceEvent[] =>
    Array.from({ length: count }, (_, i) => commentAt(100 + i, noon - day));

  test('reads up to the moment of connecting, a portion at a time, and says when it is done', async () => {
    const app = await startApp();
    app.place.pages.push(
      { events: [], cursor: 'live', more: false },
      { events: older(10), cursor: 'page 1', more: true, remaining: 7 },
    );
    await poll(app, noon - 7 * day);
    expect(app.place.asked[1]).toEqual({ cursor: null, since: noon - 7 * day, until: noon, limit: 10 });
    expect(await stateOf(app)).toMatchObject({ backfill: { state: 'running', taken: 10, remaining: 7 } });
    app.place.pages.push(
      { events: [], cursor: 'live', more: false },
      { events: [], cursor: 'end', more: false },
    );
    await poll(app, noon - 7 * day);
    expect(await stateOf(app)).toMatchObject({ backfill: { state: 'done', taken: 10, remaining: 0 } });
    await poll(app, noon - 7 * day);
    expect(app.place.asked).toHaveLength(5);
  });

  test('never floods: it waits while the team has twenty of them open; what is new still comes', async () => {
    const app = await startApp();
    app.place.pages.push(
      { events: [], cursor: 'live', more: false },
      { events: older(25), cursor: 'page 1', more: true },
    );
    await poll(app, noon - 7 * day);
    app.place.pages.push({ events: [commentAt(1, noon)], cursor: 'live 2', more: false });
    await poll(app, noon - 7 * day);
    expect(app.place.asked).toHaveLength(3);
    expect(await app.review('1')).toMatchObject({ state: 'in_review' });
  });

  test('an admin stops and resumes it; it goes on from there', async () => {
    const app = await startApp();
    app.place.pages.push(
      { events: [], cursor: 'live', more: false },
      { events: older(3), cursor: 'page 1', more: true },
    );
    await poll(app, noon - 7 * day);
    expect(await app.verbs.backfill('blog', 'stop', lea)).toMatchObject({
      ok: false,
      refusal: { refused: 'not_allowed' },
    });
    expect(await app.verbs.backfill('blog', 'stop', ana)).toEqual({ ok: true });
    await poll(app, noon - 7 * day);
    expect(app.place.asked).toHaveLength(3);
    await app.verbs.backfill('blog', 'resume', ana);
    await poll(app, noon - 7 * day);
    expect(app.place.asked.at(-1)).toMatchObject({ cursor: 'page 1', until: noon });
  });
});

describe('the pause until the next poll', () => {
  test('is the source’s own, or a minute', async () => {
    const app = await startApp();
    expect(await poll(app)).toBe(60_000);
  });

  test('is half a minute at most while the place is away, so that work flows soon after its return', async () => {
    const app = await startApp();
    app.place.poll = () => Promise.reject(new Error('away'));
    const pause = await poll(app);
    expect(pause).toBeGreaterThan(5_000);
    expect(pause).toBeLessThanOrEqual(20_000);
  });

  test('is what the place asks for, when it asks for more', async () => {
    const app = await startApp();
    const busy = Object.assign(new Error('busy'), { retryAt: noon + 300_000 });
    app.place.poll = () => Promise.reject(busy);
    expect(await poll(app)).toBe(300_000);
  });

  test('a place that stays away has failed since the first time', async () => {
    const app = await startApp();
    app.place.poll = () => Promise.reject(new Error('away'));
    await poll(app);
    app.pass(3_600_000);
    await poll(app);
    expect((await stateOf(app))?.lastError).toEqual({ at: noon, detail: 'away' });
  });
});
