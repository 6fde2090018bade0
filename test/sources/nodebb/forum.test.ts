import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { nodebb } from '../../../src/sources/nodebb.ts';
import { startFakeNodebb } from '../../support/places/nodebb.ts';
import type { FakeNodebbOptions } from '../../support/places/nodebb.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const brand = { uid: 4, username: 'maison' };

const make = async (options: FakeNodebbOptions = {}, config: object = {}) => {
  const place = await startFakeNodebb(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = nodebb.create({ ...place.config, ...config }, context);
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
const order = (pid: number, text = 'Oui, partout.') => ({
  deliveryId: 'd',
  parent: { externalId: String(pid) },
  text,
  frozenAt: Date.now(),
});
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) => (event.kind === 'comment' ? event.comment.externalId : event.externalId));

test('only what guests may read is a comment, however many posts of moderators lie between', async () => {
  const { place, news } = await make();
  const closed = place.addTopic({ open: false });
  const first = place.insert({ content: 'avant', at: Date.now() - MINUTE });
  for (let made = 0; made < 45; made += 1) place.insert({ tid: closed.tid, content: 'entre nous' });
  expect(ids(await news())).toEqual([String(first.pid)]);
});

test('what guests may not read any more is answered in public no more', async () => {
  const { place, source } = await make();
  const { pid, tid } = place.insert({ content: 'Bonjour' });
  for (const topic of place.topics.filter((one) => one.tid === tid)) topic.open = false;
  expect(await source.reread({ externalId: String(pid), contentText: 'Bonjour', since: 0 }, signal)).toEqual({
    ground: 'gone',
  });
  expect(await source.reply(order(pid), signal)).toMatchObject({ code: 'parent_gone' });
});

test.each(['locked', 'deleted'] as const)('a topic that is %s takes no reply', async (state) => {
  const { place, source } = await make();
  const { pid } = place.insert({ content: 'Bonjour' });
  for (const topic of place.topics) topic[state] = true;
  const parent = { externalId: String(pid), contentText: 'Bonjour', since: 0 };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'closed' });
  expect(await source.reply(order(pid), signal)).toMatchObject({ code: 'replies_closed' });
});

test("what we say to a topic as a whole answers whoever began it; colleagues' accounts answer too", async () => {
  const { place, source, news } = await make({}, { ownUids: [77] });
  const user = { uid: 9, username: 'marie' };
  const topic = place.addTopic({}, { user, content: 'Il manque une vis' });
  await news();
  const own = place.insert({
    tid: topic.tid,
    user: brand,
    content: 'Elle part demain.',
    at: Date.now() - 1_000,
  });
  const tom = place.insert({
    toPid: topic.mainPid,
    tid: topic.tid,
    user: { uid: 77, username: 'tom' },
    content: 'Oui',
  });
  expect(await news()).toMatchObject([
    { kind: 'own_reply', externalId: String(own.pid), parentExternalId: String(topic.mainPid) },
    { kind: 'own_reply', externalId: String(tom.pid), parentExternalId: String(topic.mainPid) },
  ]);
  const parent = {
    externalId: String(topic.mainPid),
    contentText: 'Il manque une vis',
    since: Date.now() - MINUTE,
  };
  expect(await source.reread(parent, signal)).toMatchObject({ ground: 'answered', text: 'Oui' });
});

test('what was written is asked for once; an edit asks again', async () => {
  const { place, news } = await make();
  const said = place.insert({ content: '**Il manque** une vis' });
  expect(await news()).toMatchObject([{ comment: { text: '**Il manque** une vis' } }]);
  const asked = (): number =>
    place.line.seen.filter(({ path }) => path.includes(`/posts/${said.pid}`)).length;
  expect(asked()).toBe(1);
  await news();
  expect(asked()).toBe(1);
  said.content = '**Il manque** deux vis';
  expect(await news()).toMatchObject([{ comment: { text: '**Il manque** deux vis' } }]);
  expect(asked()).toBe(2);
});

test('two posts within the delay: nothing was sent, and it waits as long as the forum says', async () => {
  const { place, source } = await make({ postDelay: 10 });
  const [one, two] = [place.insert({ content: 'un' }), place.insert({ content: 'deux' })];
  for (const row of place.rows) row.at -= MINUTE;
  expect(await source.reply(order(one.pid), signal)).toMatchObject({ outcome: 'posted' });
  const outcome = await source.reply(order(two.pid), signal);
  expect(outcome).toMatchObject({ outcome: 'not_sent', retryAt: expect.any(Number) });
  const wait = (outcome.outcome === 'not_sent' ? (outcome.retryAt ?? 0) : 0) - Date.now();
  expect(Math.round(wait / 1000)).toBe(10);
  expect(await place.answers(String(two.pid))).toEqual([]);
});

test('too short for the forum is refused in its own words, and check tells before', async () => {
  const { place, source } = await make({ minLength: 8 });
  const { pid } = place.insert({ content: 'Bonjour' });
  expect(await source.reply(order(pid, 'Merci'), signal)).toMatchObject({
    outcome: 'refused',
    code: 'place_refused',
    detail: expect.stringContaining('at least 8'),
  });
  expect(await source.check(signal)).toMatchObject([{ says: 'forum_account' }, { says: 'forum_shortest' }]);
});

test('an account that is no moderator is refused in words, and what somebody else just did is done', async () => {
  const { place, source } = await make({ moderates: false });
  const { pid } = place.insert({ content: 'Bonjour' });
  const remove = { mod: 'delete' as const, comment: { externalId: String(pid), authorId: '9' } };
  expect(await source.moderate?.(remove, signal)).toEqual({ ok: false, away: false, code: 'no_permission' });

  const other = await make();
  const { pid: second } = other.place.insert({ content: 'Bonjour' });
  other.place.line.fail('DELETE', {
    kind: 'status',
    status: 400,
    type: 'application/json',
    body: JSON.stringify({ status: { message: 'This post has already been deleted' } }),
  });
  const again = { mod: 'delete' as const, comment: { externalId: String(second) } };
  expect(await other.source.moderate?.(again, signal)).toEqual({ ok: true });
  const noAuthor = { mod: 'suspend' as const, comment: { externalId: String(second) } };
  expect(await other.source.moderate?.(noAuthor, signal)).toMatchObject({ code: 'no_author' });
});

test('a reply that waits for a moderator was posted all the same, and the log says so', async () => {
  const { place, source, lines } = await make({ queues: true });
  const { pid } = place.insert({ content: 'Bonjour' });
  expect(await source.reply(order(pid), signal)).toMatchObject({ outcome: 'posted' });
  expect(lines.join('\n')).toContain('reply_held_by_place');
});

test('a deletion between two pages takes nothing with it', async () => {
  const { place, source } = await make();
  const at = Date.now() - 5 * MINUTE;
  const rows = Array.from({ length: 50 }, (_, made) =>
    place.insert({ content: `Mot ${made}`, at: at + made }),
  );
  const since = Date.now() - 10 * MINUTE;
  const first = await source.poll?.({ cursor: null, since }, signal);
  const gone = rows.at(-1);
  place.rows.splice(
    place.rows.findIndex((row) => row === gone),
    1,
  );
  const events = [...(first?.events ?? [])];
  let page = first;
  while (page?.more === true) {
    page = await source.poll?.({ cursor: page.cursor, since }, signal);
    events.push(...(page?.events ?? []));
  }
  const told = new Set(ids(events));
  expect(rows.filter(({ pid }) => !told.has(String(pid)))).toEqual([]);
});
