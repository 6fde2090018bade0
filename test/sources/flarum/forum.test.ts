import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { flarum } from '../../../src/sources/flarum.ts';
import { startFakeFlarum } from '../../support/places/flarum.ts';
import type { FakeFlarumOptions } from '../../support/places/flarum.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const brand = { id: '4', name: 'Maison Noisette' };
const person = (name: string) => ({ id: String(100 + name.length), name });

const make = async (options: FakeFlarumOptions = {}, config: object = {}) => {
  const place = await startFakeFlarum(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = flarum.create({ ...place.config, ...config }, context);
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
  return { place, source, news, lines: context.lines };
};
const order = (id: string, text = 'Oui, partout.') => ({
  deliveryId: 'd',
  parent: { externalId: id },
  text,
  frozenAt: Date.now(),
});
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) => (event.kind === 'comment' ? event.comment.externalId : event.externalId));

test('only what guests may read is a comment, and is answered in public', async () => {
  const { place, source, news } = await make();
  const closed = place.addDiscussion({ open: false });
  place.insert({ discussionId: closed.id, content: 'entre nous' });
  const said = place.insert({ content: 'Livrez-vous ?' });
  expect(ids(await news())).toEqual([said.id]);
  for (const discussion of place.discussions) discussion.open = false;
  const parent = { externalId: said.id, contentText: 'Livrez-vous ?', since: 0 };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'gone' });
  expect(await source.reply(order(said.id), signal)).toMatchObject({ code: 'parent_gone' });
});

test('a locked discussion, or one in which we may not write, takes no reply', async () => {
  const { place, source } = await make();
  const said = place.insert({ content: 'Bonjour' });
  const parent = { externalId: said.id, contentText: 'Bonjour', since: 0 };
  for (const discussion of place.discussions) discussion.locked = true;
  expect(await source.reread(parent, signal)).toEqual({ ground: 'closed' });
  expect(await source.reply(order(said.id), signal)).toMatchObject({ code: 'replies_closed' });
  const other = await make({ mayReply: false });
  const { id } = other.place.insert({ content: 'Bonjour' });
  expect(await other.source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
});

test('an answer is for the post it calls, else for whom it names, else for whoever spoke last', async () => {
  const { place, news } = await make();
  const at = Date.now() - 5 * MINUTE;
  const top = place.insert({ user: person('Marie'), at });
  const say = (user: { id: string; name: string }, content: string, after: number, calls?: string) =>
    place.insert({ discussionId: top.discussionId, user, content, at: at + after, calls });
  const tom = say(person('Tom'), 'Pareil', 2_000);
  const ana = say(person('Anaïs'), 'Et moi ?', 4_000);
  const calling = say(brand, 'en effet.', 6_000, top.id);
  const naming = say(brand, 'Tom, oui, partout.', 8_000);
  const last = say(brand, 'Bien sûr.', 10_000);
  expect((await news()).filter((event) => event.kind === 'own_reply')).toMatchObject([
    { externalId: calling.id, parentExternalId: top.id },
    { externalId: naming.id, parentExternalId: tom.id },
    { externalId: last.id, parentExternalId: ana.id },
  ]);
});

test("colleagues' accounts answer for the brand", async () => {
  const { place, source, news } = await make({}, { ownUserIds: [103] });
  const said = place.insert({ content: 'Ouvert ?' });
  await news();
  place.insert({ discussionId: said.discussionId, user: person('Tom'), content: 'Oui' });
  expect((await news()).map(({ kind }) => kind)).toEqual(['own_reply']);
  const parent = { externalId: said.id, contentText: 'Ouvert ?', since: Date.now() - MINUTE };
  expect(await source.reread(parent, signal)).toMatchObject({ ground: 'answered', text: 'Oui' });
});

test('a backslash stands only where Flarum takes it for one', async () => {
  const { place, source } = await make();
  const { id } = place.insert({ content: 'Bonjour' });
  const text = `[b]5 < 6[/b] @tom :-) "c'est" & a=b, https://a.example/x_y`;
  expect(await source.reply(order(id, text), signal)).toMatchObject({ outcome: 'posted' });
  expect(place.rows.at(-1)?.content).toBe(
    String.raw`\[b\]5 \< 6\[/b\] \@tom \:\-\) "c'est" & a=b, https://a.example/x_y`,
  );
});

test.each(['Titre\n=====', '    du code', '\tdu code'])(
  '%j cannot be kept from being markup there',
  async (text) => {
    const { place, source } = await make();
    const { id } = place.insert({ content: 'Bonjour' });
    expect(await source.reply(order(id, text), signal)).toMatchObject({
      outcome: 'refused',
      code: 'place_refused',
    });
    expect(await place.answers(id)).toEqual([]);
  },
);

test('a reply that waits for a moderator was posted all the same, and the log says so', async () => {
  const { place, source, lines } = await make({ approves: true });
  const { id } = place.insert({ content: 'Bonjour' });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  expect(lines.join('\n')).toContain('reply_held_by_place');
});

test('a deletion between two pages takes nothing with it', async () => {
  const { place, source } = await make();
  const at = Date.now() - 5 * MINUTE;
  const { discussionId } = place.insert({ at: at - 1 });
  const rows = Array.from({ length: 120 }, (_, made) =>
    place.insert({ discussionId, content: `Mot ${made}`, at: at + made }),
  );
  const since = Date.now() - 10 * MINUTE;
  let page = await source.poll?.({ cursor: null, since }, signal);
  const events = [...(page?.events ?? [])];
  for (const row of rows.slice(-5)) row.hidden = true;
  while (page?.more === true) {
    page = await source.poll?.({ cursor: page.cursor, since }, signal);
    events.push(...(page?.events ?? []));
  }
  const told = new Set(ids(events));
  expect(rows.filter(({ id }) => !told.has(id))).toEqual([]);
});

test('check says who may hide nothing there', async () => {
  const { place, source } = await make({ moderates: false });
  expect((await source.check(signal)).map(({ says }) => says)).toEqual(['forum_account']);
  place.insert({ content: 'Bonjour' });
  expect(await source.check(signal)).toMatchObject([
    { says: 'forum_account' },
    { ok: true, says: 'not_a_moderator', values: { right: 'discussion.hidePosts' } },
  ]);
});
