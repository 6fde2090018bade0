import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { mastodon } from '../../../src/sources/mastodon.ts';
import { startFakeMastodon } from '../../support/places/mastodon.ts';
import type { FakeMastodonOptions } from '../../support/places/mastodon.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const make = async (options: FakeMastodonOptions = {}, config: object = {}) => {
  const place = await startFakeMastodon(options);
  onTestFinished(() => place.close());
  const source = mastodon.create({ ...place.config, ...config }, testContext());
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
    cursor = page?.cursor;
    return page?.events ?? [];
  };
  return { place, source, news };
};
const order = (id: string, text = 'Oui') => ({
  deliveryId: 'd',
  parent: { externalId: id },
  text,
  frozenAt: Date.now(),
});

test('what was said to few is no public comment, and is not answered in public', async () => {
  const { place, source, news } = await make();
  const few = place.insert({ text: '@maison entre nous', visibility: 'direct' });
  const quiet = place.insert({ text: '@maison sans bruit', visibility: 'unlisted' });
  expect(await news()).toMatchObject([{ kind: 'comment', comment: { externalId: quiet.id } }]);
  expect(await source.reply(order(few.id), signal)).toMatchObject({
    outcome: 'refused',
    code: 'replies_closed',
  });
  expect(await source.reply(order(quiet.id), signal)).toMatchObject({ outcome: 'posted' });
  expect(place.rows.at(-1)).toMatchObject({ visibility: 'unlisted', inReplyTo: quiet.id });
});

test('going on in a thread of our own is no answer to anybody', async () => {
  const { place, news } = await make();
  const account = { id: '109', acct: 'maison', name: 'Maison Noisette' };
  const post = place.insert({ account, text: 'Notre gamme', mentions: false });
  place.insert({ account, text: 'La suite', inReplyTo: post.id, mentions: false });
  expect(await news()).toEqual([]);
});

test('the title is what was answered where that is ours; one parent is asked for once', async () => {
  const { place, news } = await make();
  const account = { id: '109', acct: 'maison', name: 'Maison Noisette' };
  const post = place.insert({ account, text: 'Notre nouvelle gamme', mentions: false });
  place.insert({ text: '@maison bravo', inReplyTo: post.id });
  place.insert({ text: '@maison merci', inReplyTo: post.id });
  const titles = (await news()).flatMap((event) =>
    event.kind === 'comment' ? event.comment.place?.title : [],
  );
  expect(titles).toEqual(['Notre nouvelle gamme', 'Notre nouvelle gamme']);
  expect(place.line.seen.filter(({ path }) => path.endsWith(`/statuses/${post.id}`))).toHaveLength(1);
});

test('after an hour the key is forgotten: what keeps it once is the look', async () => {
  const { place, source } = await make({ forgetsKeys: true });
  const { id } = place.insert({ text: '@maison ouvert ?' });
  expect(await source.findOwnReply({ ...order(id), since: 0 }, signal)).toEqual({ state: 'absent' });
  await source.reply(order(id), signal);
  expect(await source.findOwnReply({ ...order(id), since: 0 }, signal)).toMatchObject({ state: 'found' });
  expect(source.capabilities.idempotency).toEqual({ kind: 'key', ttlMs: 60 * MINUTE });
});

test('a link is 23 characters however long it is, a remote mention only its local part', async () => {
  const { place, source } = await make();
  const { id } = place.insert({ text: '@maison où ?' });
  const link = `https://example.org/${'a'.repeat(300)}`;
  const text = `@marie@elsewhere.example ${'é'.repeat(500 - 23 - 6 - 2)} ${link}`;
  expect(await source.reply(order(id, `${text}!`.replace(' é', ' éé')), signal)).toMatchObject({
    code: 'too_long',
  });
  expect(await source.reply(order(id, text), signal)).toMatchObject({ outcome: 'posted' });
});

test('check says what the server takes when the setting says something else', async () => {
  const { source } = await make({ maxCharacters: 1_000 }, { maxCharacters: 500 });
  expect(await source.check(signal)).toMatchObject([
    { ok: true, says: 'mastodon_account' },
    { ok: true, says: 'place_limit', values: { most: 1_000, limit: 500 } },
  ]);
  const tight = await make({ maxCharacters: 300 }, { maxCharacters: 500 });
  expect(await tight.source.check(signal)).toMatchObject([{ ok: true }, { ok: false, says: 'place_limit' }]);
});

test('a missing scope is a clear refusal', async () => {
  const { place, source } = await make({ scopes: ['read'] });
  const { id } = place.insert({ text: '@maison' });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'refused', code: 'no_permission' });
});
