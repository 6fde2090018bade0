import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import type { Source } from '../../../src/app/ports/source.ts';
import { facebook } from '../../../src/sources/facebook.ts';
import { instagram } from '../../../src/sources/instagram.ts';
import { startFakeMeta } from '../../support/places/meta.ts';
import type { FakeMeta, FakeMetaOptions } from '../../support/places/meta.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const definitions = { facebook, instagram };

const make = async (options: FakeMetaOptions = {}, config: object = {}) => {
  const place: FakeMeta = await startFakeMeta(options);
  onTestFinished(() => place.close());
  const source: Source = definitions[options.kind ?? 'facebook'].create(
    { ...place.config, ...config },
    testContext(),
  );
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const events: SourceEvent[] = [];
    for (let more = true; more;) {
      const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
      events.push(...(page?.events ?? []));
      cursor = page?.cursor;
      more = page?.more === true;
    }
    return events;
  };
  return { place, source, news };
};
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) =>
    event.kind === 'comment' ? event.comment.externalId : `${event.kind}:${event.externalId}`,
  );
const kinds = ['facebook', 'instagram'] as const;

test.each(kinds)('%s: a webhook rings for each genuine delivery, and for no other', async (kind) => {
  const { place, source } = await make({ kind });
  let rings = 0;
  const stop = new AbortController();
  source.listen?.(() => {
    rings += 1;
  }, stop.signal);
  await place.addComment({ author: 'Marie', text: 'Bonjour' });
  const [request] = place.deliveries?.() ?? [];
  if (!request) throw new Error('nothing was sent');
  expect(source.webhook?.(request, Date.now())).toMatchObject({ answer: 'accept', events: [] });
  expect(rings).toBe(1);
  source.webhook?.({ ...request, headers: {} }, Date.now());
  expect(rings).toBe(1);
  stop.abort();
  source.webhook?.(request, Date.now());
  expect(rings).toBe(1);
});

test.each(kinds)(
  '%s: more than comes along under a post is read when its count changed, and only then',
  async (kind) => {
    const { place, news } = await make({ kind });
    const all: string[] = [];
    for (let made = 0; made < 60; made += 1) all.push(place.insert({ text: `Mot ${made}` }).id);
    expect(ids(await news()).toSorted()).toEqual(all.toSorted());
    const before = place.line.seen.length;
    expect(await news()).toEqual([]);
    // The list of posts, and nothing else.
    expect(place.line.seen.length - before).toBe(1);
    const late = place.insert({ text: 'Encore un' }).id;
    expect(ids(await news())).toEqual([late]);
  },
);

test.each(kinds)(
  '%s: an answer in a thread is for whom it calls, else for whoever spoke last',
  async (kind) => {
    const { place, news } = await make({ kind });
    const at = Date.now() - 5 * MINUTE;
    const top = place.insert({ from: { id: '1', name: 'Marie' }, text: 'Livrez-vous ?', at });
    const tom = place.insert({
      from: { id: '2', name: 'Tom' },
      parentId: top.id,
      text: 'Pareil',
      at: at + 2_000,
    });
    const ana = place.insert({
      from: { id: '3', name: 'Ana' },
      parentId: top.id,
      text: 'Oui ?',
      at: at + 4_000,
    });
    const from = { id: '17841400000000001', name: 'maison.noisette' };
    const named = place.insert({ from, parentId: top.id, text: 'Tom, oui, partout.', at: at + 6_000 });
    const last = place.insert({ from, parentId: top.id, text: 'Bien sûr.', at: at + 8_000 });
    expect((await news()).filter((event) => event.kind === 'own_reply')).toMatchObject([
      { externalId: named.id, parentExternalId: tom.id },
      { externalId: last.id, parentExternalId: ana.id },
    ]);
  },
);

test('Instagram gives the account another id beside its comments: its name tells', async () => {
  const { place, news } = await make({ kind: 'instagram' });
  const top = place.insert({ text: 'Ouvert ?' });
  place.insert({ from: { id: 'scoped-elsewhere', name: 'maison.noisette' }, parentId: top.id, text: 'Oui.' });
  expect((await news()).map((event) => event.kind)).toEqual(['comment', 'own_reply']);
});

test.each(kinds)(
  '%s: too many calls hold everything for as long as Meta says; nothing was sent',
  async (kind) => {
    const { place, source } = await make({ kind });
    const { id } = place.insert({ text: 'Bonjour' });
    const order = { deliveryId: 'd', parent: { externalId: id }, text: 'Oui', frozenAt: Date.now() };
    place.throttle(7);
    const outcome = await source.reply(order, signal);
    expect(outcome).toMatchObject({ outcome: 'not_sent', retryAt: expect.any(Number) });
    const wait = (outcome.outcome === 'not_sent' ? (outcome.retryAt ?? 0) : 0) - Date.now();
    expect(Math.round(wait / MINUTE)).toBe(7);
    place.throttle();
    const error = await source.poll?.({ cursor: null, since: 0 }, signal).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SourceError', retryAt: expect.any(Number) });
    expect(await place.answers(id)).toEqual([]);
  },
);

test.each(kinds)(
  "%s: an error of Meta's own after the post is ambiguous, and looking finds it",
  async (kind) => {
    const { place, source } = await make({ kind });
    const { id } = place.insert({ text: 'Bonjour' });
    const order = { deliveryId: 'd', parent: { externalId: id }, text: 'Oui', frozenAt: Date.now() };
    place.failWrite(2, true);
    expect(await source.reply(order, signal)).toMatchObject({ outcome: 'ambiguous' });
    expect(await source.findOwnReply({ ...order, since: order.frozenAt }, signal)).toMatchObject({
      state: 'found',
    });
    expect(await source.reply(order, signal)).toEqual({ outcome: 'duplicate' });
    place.failWrite(506, false);
    expect(await source.reply({ ...order, text: 'Autre' }, signal)).toEqual({ outcome: 'duplicate' });
    expect(await source.findOwnReply({ ...order, text: 'Autre', since: order.frozenAt }, signal)).toEqual({
      state: 'unknown',
    });
  },
);

test.each(kinds)(
  '%s: a missing permission is a clear refusal, and hidden comments take no reply',
  async (kind) => {
    const read = kind === 'facebook' ? ['pages_read_user_content'] : [];
    const { place, source } = await make({ kind, permissions: read });
    const { id } = place.insert({ text: 'Bonjour' });
    const order = { deliveryId: 'd', parent: { externalId: id }, text: 'Oui', frozenAt: Date.now() };
    expect(await source.reply(order, signal)).toMatchObject({ outcome: 'refused', code: 'no_permission' });
    const open = await make({ kind });
    const hidden = open.place.insert({ text: 'Caché', hidden: true });
    const parent = { externalId: hidden.id, contentText: 'Caché', since: 0 };
    expect(await open.source.reread(parent, signal)).toEqual({ ground: 'closed' });
    expect(await open.source.reply({ ...order, parent }, signal)).toMatchObject({ code: 'replies_closed' });
  },
);

test('a verify token without the secret that proves who sends is refused', () => {
  expect(() =>
    facebook.create({ kind: 'facebook', token: 'x', verifyToken: 'long-enough' }, testContext()),
  ).toThrow(/verify_and_secret/);
});

test('without webhooks everything is polled, and the capabilities say so', async () => {
  const { source } = await make({}, { verifyToken: undefined });
  expect(source.capabilities.receive).toEqual(['poll']);
  expect('webhook' in source).toBe(false);
});
