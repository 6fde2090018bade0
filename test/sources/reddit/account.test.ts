import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { reddit } from '../../../src/sources/reddit.ts';
import { shown, written } from '../../../src/sources/reddit/markdown.ts';
import { startFakeReddit } from '../../support/places/reddit.ts';
import type { FakeRedditOptions } from '../../support/places/reddit.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const make = async (options: FakeRedditOptions = {}, config: object = {}) => {
  const place = await startFakeReddit(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = reddit.create({ ...place.config, ...config }, context);
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const events: SourceEvent[] = [];
    for (let more = true; more;) {
      const page = await source.poll?.({ cursor, since: Date.now() - 60 * MINUTE }, signal);
      events.push(...(page?.events ?? []));
      cursor = page?.cursor;
      more = page?.more === true;
    }
    return events;
  };
  return { place, source, news, lines: context.lines };
};
const order = (name: string, text = 'Oui') => ({
  deliveryId: 'd',
  parent: { externalId: name },
  text,
  frozenAt: Date.now(),
});
const names = (events: SourceEvent[]): string[] =>
  events.map((event) => (event.kind === 'comment' ? event.comment.externalId : event.kind));

test('what stands in the inbox and in a watched community is one comment; messages to the account alone are none', async () => {
  const { place, news } = await make();
  place.message('entre nous');
  const row = place.insert({ body: 'Livrez-vous ?' });
  const events = await news();
  expect(events).toMatchObject([
    {
      comment: {
        externalId: row.name,
        author: { name: 'marie', url: 'https://www.reddit.com/user/marie' },
        url: `https://www.reddit.com/r/MaisonNoisette/comments/1abcd/notre_gamme/${row.name.slice(3)}/`,
        place: { id: 't3_1abcd', title: 'Notre nouvelle gamme' },
      },
    },
  ]);
  expect(events[0]).not.toHaveProperty('comment.parent');
});

test('without watched communities only what answers or calls the account comes in', async () => {
  const { place, news } = await make({}, { subreddits: [] });
  place.insert({ body: 'Entre visiteurs', heard: false });
  const heard = place.insert({ body: 'u/maison_noisette ?' });
  expect(names(await news())).toEqual([heard.name]);
  await place.remove(heard.name);
  expect(names(await news())).toEqual(['gone']);
});

test('both lists are read to the end, although one is longer; nothing is told twice', async () => {
  const { place, news } = await make();
  const all: string[] = [];
  for (let made = 0; made < 230; made += 1)
    all.push(place.insert({ body: `Mot ${made}`, heard: made % 4 === 0 }).name);
  expect(names(await news()).toSorted()).toEqual(all.toSorted());
  expect(await news()).toEqual([]);
});

test.each([
  ['THREAD_LOCKED', 'replies_closed'],
  ['TOO_OLD', 'replies_closed'],
  ['BANNED_FROM_SUBREDDIT', 'no_permission'],
  ['SOMETHING_NEW', 'place_refused'],
])('a write that is refused with 200 and %s is no reply', async (code, means) => {
  const { place, source } = await make();
  const { name } = place.insert({ body: 'Bonjour' });
  place.refuseWrite(code);
  expect(await source.reply(order(name), signal)).toMatchObject({ outcome: 'refused', code: means });
  expect(await place.answers(name)).toEqual([]);
});

test('"take a break" waits as long as Reddit says; nothing was sent', async () => {
  const { place, source } = await make();
  const { name } = place.insert({ body: 'Bonjour' });
  place.refuseWrite('RATELIMIT', 247.5);
  const before = Date.now();
  expect(await source.reply(order(name), signal)).toMatchObject({
    outcome: 'not_sent',
    retryAt: expect.toSatisfy((at) => typeof at === 'number' && at >= before + 247_500),
  });
});

test('a locked post takes no reply, and neither does a locked comment', async () => {
  const { place, source } = await make();
  const locked = place.insert({ body: 'Verrouillé', locked: true });
  const { name } = place.insert({ body: 'Ouvert' });
  const ground = { externalId: name, placeId: 't3_1abcd', contentText: 'Ouvert', since: 0 };
  expect(await source.reply(order(locked.name), signal)).toMatchObject({ code: 'replies_closed' });
  expect(await source.reread(ground, signal)).toEqual({ ground: 'same' });
  place.lockPost();
  expect(await source.reread(ground, signal)).toEqual({ ground: 'closed' });
});

test('check names the scopes that corrections and moderation need and the token lacks', async () => {
  const read = ['identity', 'read', 'history', 'privatemessages', 'submit'];
  const said = async (scopes: string[]) => {
    const { source } = await make({ scopes });
    return (await source.check(signal)).map(({ ok, says, fix, values }) => [
      ok,
      says,
      fix,
      values?.['scopes'],
    ]);
  };
  const account = [true, 'reddit_account', undefined, undefined];
  expect(await said(read)).toEqual([
    account,
    [true, 'reddit_no_edit', 'reddit_refused', undefined],
    [true, 'reddit_no_mod', 'reddit_refused', 'modposts, modcontributors'],
  ]);
  expect(await said([...read, 'edit', 'modposts'])).toEqual([
    account,
    [true, 'reddit_no_mod', 'reddit_refused', 'modcontributors'],
  ]);
  expect(await said([...read, 'edit', 'modposts', 'modcontributors'])).toEqual([account]);
});

test('a missing scope is said by check before a reply is ever tried; one that only replies need is said then', async () => {
  for (const lacking of ['privatemessages', 'history', 'identity', 'read']) {
    const all = ['identity', 'read', 'history', 'privatemessages', 'submit'];
    const { source } = await make({ scopes: all.filter((scope) => scope !== lacking) });
    expect(await source.check(signal), lacking).toMatchObject([
      { ok: false, says: 'reddit_refused', fix: 'reddit_refused' },
    ]);
  }
  const { place, source } = await make({ scopes: ['identity', 'read', 'history', 'privatemessages'] });
  const { name } = place.insert({ body: 'Bonjour' });
  expect(await source.reply(order(name), signal)).toMatchObject({
    outcome: 'refused',
    code: 'no_permission',
  });
});

test.each([
  'u/marie et /r/france, r/food',
  '# titre\n- point\n+ point\n1. un\n2) deux\n=====\n---',
  '    code ? *gras* _x_ `y` ~~z~~ ^haut | a | b |',
  'https://shop.example/a_b?c=d_e&f#g et http://x.example/(1).',
  '>!caché!< &amp; &eacute; \\ {a} [b](c)',
  'une\ndeux\n\ntrois\n\n\nquatre',
  '_u/marie, www.shop.example/a_b, zoe_1@shop.example, ftp://shop.example/a_b, https://shop.example/a"b\\',
])('shown exactly as approved: %j', async (text) => {
  expect(shown(written(text))).toBe(text);
  const { place, source } = await make();
  const { name } = place.insert({ body: 'Bonjour' });
  expect(await source.reply(order(name, text), signal)).toMatchObject({ outcome: 'posted' });
  expect(await place.answers(name)).toMatchObject([{ text }]);
});

test('what must be escaped counts: Reddit counts Markdown', async () => {
  const { place, source } = await make();
  const { name } = place.insert({ body: 'Bonjour' });
  expect(await source.reply(order(name, '*'.repeat(5_001)), signal)).toMatchObject({ code: 'too_long' });
  expect(await source.reply(order(name, '*'.repeat(5_000)), signal)).toMatchObject({ outcome: 'posted' });
});

/** As the inbox and a listing have them, and what is no comment. */
const recorded = {
  kind: 'Listing',
  data: {
    after: null,
    dist: 4,
    children: [
      {
        kind: 't1',
        data: {
          name: 't1_k1',
          id: 'k1',
          author: 'jane',
          body: 'u/maison_noisette any news?',
          created_utc: 1_795_676_826.0,
          parent_id: 't3_9z',
          context: '/r/food/comments/9z/a_title/k1/?context=3',
          link_title: 'A title',
          subject: 'username mention',
          was_comment: true,
          new: true,
        },
      },
      { kind: 't1', data: { name: 't1_k2', author: null, body: 'x', created_utc: 1, parent_id: 't3_9z' } },
      { kind: 't1', data: { name: 't1_k3', author: 'a', body: 'x', created_utc: 1, parent_id: 't3_9z' } },
      { kind: 't4', data: { name: 't4_k4', author: 'jane', body: 'private', created_utc: 1_795_676_820 } },
    ],
  },
};

test('entries that cannot be read are said in the log, without their words, and hinder no other', async () => {
  const { place, source, lines } = await make({}, { subreddits: [] });
  await source.check(signal);
  const body = JSON.stringify(recorded);
  place.line.fail('GET', { kind: 'status', status: 200, type: 'application/json', body });
  const page = await source.poll?.({ cursor: null, since: 0 }, signal);
  expect(page?.events).toMatchObject([
    {
      comment: {
        externalId: 't1_k1',
        url: 'https://www.reddit.com/r/food/comments/9z/a_title/k1/',
        place: { id: 't3_9z', title: 'A title' },
      },
    },
  ]);
  expect(lines).toEqual([
    'source.entry_unreadable {"source":"blog","where":"data.author"}',
    'source.entry_unreadable {"source":"blog","where":"data.permalink"}',
  ]);
});

test('in a community of somebody else nothing is asked of Reddit, and the card says that we may not', async () => {
  const { place, source } = await make({ moderates: false });
  const { name } = place.insert({ body: 'Nul' });
  const remove = { mod: 'delete' as const, comment: { externalId: name } };
  expect(await source.moderate?.(remove, signal)).toEqual({ ok: false, away: false, code: 'no_permission' });
  expect(place.line.seen.filter(({ method }) => method === 'POST')).toEqual([]);
});
