import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { ghost } from '../../../src/sources/ghost.ts';
import { startFakeGhost } from '../../support/places/ghost.ts';
import type { FakeGhostOptions } from '../../support/places/ghost.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const colleague = 'c'.repeat(24);

const make = async (options: FakeGhostOptions = {}, config: object = {}) => {
  const place = await startFakeGhost(options);
  onTestFinished(() => place.close());
  const source = ghost.create({ ...place.config, ...config }, testContext());
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
const order = (id: string, text = 'Oui, partout.') => ({
  deliveryId: 'd',
  parent: { externalId: id },
  text,
  frozenAt: Date.now(),
});

test('what the team hid, or its writer deleted, is gone and takes no reply', async () => {
  const { place, source, news } = await make();
  const hidden = place.insert({ html: '<p>un</p>', at: Date.now() - MINUTE });
  const deleted = place.insert({ html: '<p>deux</p>' });
  place.insert({ html: '<p>trois</p>' });
  await news();
  await place.hide?.(hidden.id);
  await place.remove(deleted.id);
  expect(await news()).toMatchObject([
    { kind: 'gone', externalId: hidden.id },
    { kind: 'gone', externalId: deleted.id },
  ]);
  for (const [row, contentText] of [
    [hidden, 'un'],
    [deleted, 'deux'],
  ] as const) {
    const parent = { externalId: row.id, contentText, since: 0 };
    expect(await source.reread(parent, signal)).toEqual({ ground: 'gone' });
    expect(await source.reply(order(row.id), signal)).toMatchObject({ code: 'parent_gone' });
  }
});

test('an answer to a reply stands in its thread and names it; nobody else is taken for answered', async () => {
  const { place, source, news } = await make();
  const top = place.insert({ html: '<p>Livrez-vous ?</p>' });
  const inner = place.insert({ html: '<p>Et en Corse ?</p>', parentId: top.id });
  await news();
  expect(await source.reply(order(inner.id), signal)).toMatchObject({
    outcome: 'posted',
    posted: { url: expect.stringMatching(/^https:\/\/blog\.example\/gamme\/#ghost-comments-[0-9a-f]{24}$/) },
  });
  expect(place.rows.at(-1)).toMatchObject({ parentId: top.id, inReplyTo: inner.id });
  expect(await news()).toMatchObject([{ kind: 'own_reply', parentExternalId: inner.id }]);
  const parent = { externalId: top.id, contentText: 'Livrez-vous ?', since: Date.now() - MINUTE };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'same' });
});

test('colleagues answer for the brand; whoever left has no name', async () => {
  const { place, news } = await make({}, { ownMemberIds: [colleague] });
  const said = place.insert({ html: '<p>Ouvert ?</p>', member: undefined, at: Date.now() - MINUTE });
  place.insert({ html: '<p>Oui</p>', parentId: said.id, member: { id: colleague, name: 'Tom' } });
  expect(await news()).toMatchObject([
    { kind: 'comment', comment: { author: { name: '?' }, place: { title: 'Notre nouvelle gamme' } } },
    { kind: 'own_reply', parentExternalId: said.id },
  ]);
});

test('paragraphs and lines are kept, and nothing in the text is HTML', async () => {
  const { place, source } = await make();
  const { id } = place.insert({});
  expect(
    await source.reply(order(id, 'Bonjour <b>Marie</b>,\nmerci &amp; à bientôt\n\nMaison'), signal),
  ).toMatchObject({
    outcome: 'posted',
  });
  expect(place.rows.at(-1)?.html).toBe(
    '<p>Bonjour &lt;b&gt;Marie&lt;/b&gt;,<br>merci &amp;amp; à bientôt</p><p>Maison</p>',
  );
});

test('comments switched off take no reply; a member who may not comment is told by check', async () => {
  const off = await make({ enabled: false });
  const { id } = off.place.insert({});
  expect(await off.source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
  const silent = await make({ canComment: false });
  const said = silent.place.insert({});
  expect(await silent.source.reply(order(said.id), signal)).toMatchObject({ code: 'no_permission' });
  expect((await silent.source.check(signal)).filter(({ ok }) => !ok)).toMatchObject([
    { fix: 'ghost_silenced' },
  ]);
});

test('a member that is not there is said to be the fault, not the key', async () => {
  const { source } = await make({}, { memberId: 'f'.repeat(24) });
  expect(await source.check(signal)).toMatchObject([
    { ok: false, says: 'ghost_no_member', fix: 'ghost_no_member' },
  ]);
});

test('a key of another form is refused before anything is asked', () => {
  const settings = { kind: 'ghost', url: 'https://blog.example', adminKey: 'abc', memberId: colleague };
  expect(() => ghost.create(settings, testContext())).toThrow(/adminKey/);
});

test('what its writer deleted is not ours to publish', async () => {
  const { place, source } = await make();
  const { id } = place.insert({ status: 'deleted' });
  const publish = { mod: 'approve' as const, comment: { externalId: id } };
  expect(await source.moderate?.(publish, signal)).toEqual({ ok: false, away: false, code: 'gone' });
  expect(place.rows.map(({ status }) => status)).toEqual(['deleted']);
});
