import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { bluesky } from '../../../src/sources/bluesky.ts';
import { recordKey } from '../../../src/sources/bluesky/tid.ts';
import { startFakeBluesky } from '../../support/places/bluesky.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const make = async () => {
  const place = await startFakeBluesky();
  onTestFinished(() => place.close());
  const create = () => bluesky.create(place.config, testContext());
  const source = create();
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
    cursor = page?.cursor;
    return page?.events ?? [];
  };
  return { place, source, create, news };
};
const brand = { did: 'did:plc:brandbrandbrandbrandbran', name: 'Maison Noisette', reason: undefined };
const order = (externalId: string, frozenAt = Date.now()) => ({
  deliveryId: 'd',
  parent: { externalId },
  text: 'Oui',
  frozenAt,
});

test('a record key is a TID: 13 letters that sort by time, always the same for one delivery', () => {
  const at = Date.parse('2026-11-26T04:00:00Z');
  // The example of the specification, 3jzfcijpj2z2a, is of 2023: ours is later, and so sorts behind it.
  expect(recordKey('d', at)).toMatch(/^[2-7a-j][2-7a-z]{12}$/);
  expect(recordKey('d', at) > '3jzfcijpj2z2a').toBe(true);
  expect(recordKey('d', at)).toBe(recordKey('d', at));
  expect(recordKey('d', at)).not.toBe(recordKey('e', at));
  expect(recordKey('d', at) < recordKey('d', at + 1)).toBe(true);
});

test('two processes that send one delivery: one record stands, and both are told where', async () => {
  const { place, source, create } = await make();
  const id = place.uriOf(place.insert({ text: '@maison ouvert ?' }));
  const once = order(id);
  const [one, other] = await Promise.all([source.reply(once, signal), create().reply(once, signal)]);
  expect(one).toMatchObject({ outcome: 'posted' });
  expect(other).toEqual(one);
  expect(await place.answers(id)).toHaveLength(1);
  expect(await create().reply({ ...once, text: 'Non' }, signal)).toEqual({ outcome: 'duplicate' });
  expect(await place.answers(id)).toMatchObject([{ text: once.text }]);
});

test('an answer stands in its thread: root and parent are named, and the moment is that of the approval', async () => {
  const { place, source } = await make();
  const post = place.insert({ ...brand, text: 'Notre gamme' });
  const question = place.insert({ text: 'Et en Corse ?', parentKey: post.key, reason: 'reply' });
  const frozenAt = Date.parse('2026-11-26T04:00:00Z');
  await source.reply(order(place.uriOf(question), frozenAt), signal);
  expect(place.rows.at(-1)).toMatchObject({ parentKey: question.key, createdAt: '2026-11-26T04:00:00.000Z' });
});

test('the title is our own post where it was answered; our own threads are no answers', async () => {
  const { place, news } = await make();
  const post = place.insert({ ...brand, text: 'Notre nouvelle gamme' });
  place.insert({ ...brand, text: 'La suite', parentKey: post.key });
  const question = place.insert({ text: 'Bravo', parentKey: post.key, reason: 'reply' });
  expect(await news()).toMatchObject([
    {
      kind: 'comment',
      comment: { externalId: place.uriOf(question), place: { title: 'Notre nouvelle gamme' } },
    },
  ]);
});

test('a session that is over is begun anew, once, and nobody notices', async () => {
  const { place, source, news } = await make();
  const id = place.uriOf(place.insert({ text: 'Bonjour' }));
  await news();
  place.expire();
  const ground = await source.reread({ externalId: id, contentText: 'Bonjour', since: 0 }, signal);
  expect([ground, place.sessions()]).toEqual([{ ground: 'same' }, 2]);
});

test('a thread that its writer closed to us is said to be closed', async () => {
  const { place, source } = await make();
  const id = place.uriOf(place.insert({ text: 'Entre amis' }));
  place.gate(id);
  const parent = { externalId: id, contentText: 'Entre amis', since: 0 };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'closed' });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'refused', code: 'replies_closed' });
});

test('300 graphemes and 3,000 bytes: whichever is reached first', async () => {
  const { place, source } = await make();
  const id = place.uriOf(place.insert({ text: 'Combien ?' }));
  const family = '👨‍👩‍👧‍👦';
  expect(await source.reply({ ...order(id), text: family.repeat(121) }, signal)).toMatchObject({
    code: 'too_long',
  });
  expect(await source.reply({ ...order(id), text: family.repeat(120) }, signal)).toMatchObject({
    outcome: 'posted',
  });
});
