import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { youtube } from '../../../src/sources/youtube.ts';
import { startFakeYouTube } from '../../support/places/youtube.ts';
import type { FakeYouTube, FakeYouTubeOptions } from '../../support/places/youtube.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const make = async (options: FakeYouTubeOptions = {}, config: object = {}) => {
  const place: FakeYouTube = await startFakeYouTube(options);
  onTestFinished(() => place.close());
  let cursor: unknown = null;
  let source = youtube.create({ ...place.config, ...config }, testContext());
  return {
    place,
    source: () => source,
    restart: () => {
      source = youtube.create({ ...place.config, ...config }, testContext());
    },
    news: async (since = Date.now() - 10 * MINUTE): Promise<SourceEvent[]> => {
      const events: SourceEvent[] = [];
      for (let more = true; more;) {
        const page = await source.poll?.({ cursor, since }, signal);
        events.push(...(page?.events ?? []));
        cursor = page?.cursor;
        more = page?.more === true;
      }
      return events;
    },
  };
};
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) =>
    event.kind === 'comment' ? event.comment.externalId : `${event.kind}:${event.externalId}`,
  );

test('replies under an old thread are found by its count, and a thread that has not changed costs nothing', async () => {
  const { place, news } = await make({ embedded: 2 });
  const old = place.insert({ text: 'Il y a longtemps', at: Date.now() - 60 * MINUTE });
  const replies = [1, 2, 3, 4].map((one) => place.insert({ threadId: old.id, text: `Réponse ${one}` }).id);
  expect(ids(await news()).toSorted()).toEqual(replies.toSorted());
  const before = place.used();
  expect(await news()).toEqual([]);
  // One list of threads; nothing else is asked again.
  expect(place.used() - before).toBe(1);
  const late = place.insert({ threadId: old.id, text: 'Encore une' }).id;
  expect(ids(await news())).toEqual([late]);
});

test('a comment held for review is taken when it is published, and gone when it is held again', async () => {
  const { place, news } = await make();
  place.insert({ text: 'Visible' });
  const held = place.insert({ text: 'Retenu', held: true });
  expect(ids(await news())).not.toContain(held.id);
  held.held = false;
  expect(ids(await news())).toEqual([held.id]);
  held.held = true;
  expect(ids(await news())).toEqual([`gone:${held.id}`]);
});

test('a thread that is deleted takes its replies along', async () => {
  const { place, news } = await make();
  place.insert({ text: 'Reste' });
  const top = place.insert({ text: 'Question' });
  const reply = place.insert({ threadId: top.id, text: 'Moi aussi' });
  await news();
  await place.remove(top.id);
  expect(ids(await news()).toSorted()).toEqual([`gone:${top.id}`, `gone:${reply.id}`].toSorted());
});

test('a native answer is for whom it calls by name, else for whoever spoke last', async () => {
  const { place, news } = await make({ embedded: 10 });
  const at = Date.now() - 5 * MINUTE;
  const top = place.insert({ author: '@marie', text: 'Livrez-vous ?', at });
  const tom = place.insert({ author: '@tom', threadId: top.id, text: 'Pareil', at: at + 1_000 });
  place.insert({ author: '@ana', threadId: top.id, text: 'Oui ?', at: at + 2_000 });
  const brand = { threadId: top.id, channelId: 'UCbrandbrandbrandbrand01', author: '@maison' };
  const named = place.insert({ ...brand, text: '@tom Oui, partout.', at: at + 3_000 });
  const last = place.insert({ ...brand, text: 'Bien sûr.', at: at + 4_000 });
  const own = (await news()).filter(({ kind }) => kind === 'own_reply');
  expect(own).toMatchObject([
    { externalId: named.id, parentExternalId: tom.id },
    { externalId: last.id, parentExternalId: expect.stringContaining(top.id) },
  ]);
});

test('an hour later the token is renewed once, whoever needs it, and nobody notices', async () => {
  const { place, news, source } = await make();
  const { id } = place.insert({ text: 'Bonjour' });
  await news();
  expect(place.refreshes()).toBe(1);
  place.expireTokens();
  const parent = { externalId: id, contentText: 'Bonjour', since: 0 };
  const [one, two] = await Promise.all([source().reread(parent, signal), news()]);
  expect([one, two]).toEqual([{ ground: 'same' }, []]);
  expect(place.refreshes()).toBeLessThanOrEqual(3);
});

test('what a day grants is counted, kept over a restart, and four fifths of it may go into reading', async () => {
  const { place, news, source, restart } = await make({ unitsPerDay: 100 });
  place.insert({ text: 'Bonjour' });
  for (let polls = 0; polls < 20; polls += 1) await news();
  expect(source().spending?.()).toMatchObject({ used: place.used(), of: 100 });
  restart();
  await news();
  expect(source().spending?.()).toMatchObject({ used: place.used() });
  const reading = async (): Promise<unknown> => {
    for (;;) await news();
  };
  const resetAt = source().spending?.().resetAt;
  await expect(reading()).rejects.toMatchObject({ name: 'SourceError', retryAt: resetAt });
  expect(place.used()).toBeLessThan(90);
  expect((resetAt ?? 0) - Date.now()).toBeGreaterThan(0);
  expect((resetAt ?? 0) - Date.now()).toBeLessThanOrEqual(25 * 60 * MINUTE);
});

test('a quota that Google says is used up holds replies until the next day there; nothing was sent', async () => {
  const { place, source } = await make({ unitsPerDay: 200 }, { unitsPerDay: 1_000 });
  const { id } = place.insert({ text: 'Bonjour' });
  const order = { parent: { externalId: id }, text: 'Oui', frozenAt: Date.now() };
  const outcomes: unknown[] = [];
  for (let sent = 0; sent < 4; sent += 1)
    outcomes.push(await source().reply({ ...order, deliveryId: `d${sent}`, text: `Oui ${sent}` }, signal));
  expect(outcomes.at(-1)).toMatchObject({ outcome: 'not_sent', retryAt: expect.any(Number) });
  expect(await place.answers(id)).toHaveLength(3);
});

test('closed threads and disabled comments are said to be closed, before and at the post', async () => {
  const { place, source } = await make();
  const { id } = place.insert({ text: 'Bonjour' });
  const parent = { externalId: id, contentText: 'Bonjour', since: 0 };
  const order = { deliveryId: 'd', parent, text: 'Oui', frozenAt: Date.now() };
  place.disableComments();
  expect(await source().reply(order, signal)).toMatchObject({ outcome: 'refused', code: 'replies_closed' });
  place.closeThread(id);
  expect(await source().reread(parent, signal)).toEqual({ ground: 'closed' });
  expect(await source().reply(order, signal)).toMatchObject({ outcome: 'refused', code: 'replies_closed' });
  expect(await place.answers(id)).toEqual([]);
});

test('a list that lags behind a post makes the look say absent, and the capabilities say for how long', async () => {
  let lag = 60_000;
  const { place, source } = await make({ lag: () => lag });
  const { id } = place.insert({ text: 'Bonjour' });
  const order = { deliveryId: 'd', parent: { externalId: id }, text: 'Oui', frozenAt: Date.now() };
  expect(await source().reply(order, signal)).toMatchObject({ outcome: 'posted' });
  expect(await source().findOwnReply({ ...order, since: order.frozenAt }, signal)).toEqual({
    state: 'absent',
  });
  lag = 0;
  for (const row of place.rows) row.listedFrom = 0;
  expect(await source().findOwnReply({ ...order, since: order.frozenAt }, signal)).toMatchObject({
    state: 'found',
  });
  expect(source().capabilities.visibilityLagMs).toBeGreaterThanOrEqual(60_000);
});
