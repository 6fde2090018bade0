import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { disqus } from '../../../src/sources/disqus.ts';
import { startFakeDisqus } from '../../support/places/disqus.ts';
import type { FakeDisqusOptions } from '../../support/places/disqus.ts';
import { testContext } from '../../support/source-context.ts';
import * as payloads from './payloads.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const make = async (options: FakeDisqusOptions = {}, config: object = {}) => {
  const place = await startFakeDisqus(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = disqus.create({ ...place.config, ...config }, context);
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

test('what was removed, marked as spam, or waits for a moderator is gone and takes no reply', async () => {
  const { place, source, news } = await make();
  const rows = ['deleted', 'spam', 'unapproved'] as const;
  const made = rows.map((state, at) => ({
    state,
    row: place.insert({ raw: `n${at}`, at: Date.now() - MINUTE }),
  }));
  place.insert({ raw: 'encore là' });
  await news();
  for (const { state, row } of made) row.state = state;
  expect((await news()).map((event) => event.kind)).toEqual(['gone', 'gone', 'gone']);
  for (const { row } of made) {
    const parent = { externalId: row.id, contentText: row.raw, since: 0 };
    expect(await source.reread(parent, signal)).toEqual({ ground: 'gone' });
    expect(await source.reply(order(row.id), signal)).toMatchObject({ code: 'parent_gone' });
  }
});

test('a reply that waits for a moderator is said to, and is not posted a second time', async () => {
  const { place, source, lines } = await make({ holds: true });
  const { id } = place.insert({});
  expect(await source.reply(order(id), signal)).toMatchObject({
    outcome: 'posted',
    posted: { url: expect.stringMatching(/^https:\/\/blog\.example\/gamme\/#comment-\d+$/u) },
  });
  expect(lines.join()).toContain('reply_held_by_place');
  expect(await source.findOwnReply({ ...order(id), since: Date.now() - MINUTE }, signal)).toMatchObject({
    state: 'found',
  });
  expect(await source.reply(order(id), signal)).toEqual({ outcome: 'duplicate' });
  expect(await place.answers(id)).toHaveLength(1);
});

test('usual signs go out as they are; what would be markup is text, and a call to somebody is refused', async () => {
  const { place, source } = await make();
  const { id } = place.insert({});
  await source.reply(order(id, 'R&D, 2 < 3, <b>gras</b> &amp; M&Ms'), signal);
  expect(place.rows.at(-1)?.raw).toBe('R&D, 2 < 3, &lt;b>gras&lt;/b> &amp;amp; M&amp;Ms');
  expect(await source.reply(order(id, 'Merci @marie:disqus'), signal)).toMatchObject({
    code: 'place_refused',
  });
});

test('a closed thread takes no reply, found out before or while posting', async () => {
  const { place, source } = await make();
  const { id } = place.insert({});
  place.sayNext({
    status: 400,
    json: { code: 2, response: "Invalid argument, 'thread': This thread is closed" },
  });
  expect(await source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
  place.closeThread();
  expect(await source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
  expect(await place.answers(id)).toEqual([]);
});

test.each([
  { code: 15, status: 500, outcome: 'ambiguous' },
  { code: 16, status: 408, outcome: 'ambiguous' },
  { code: 20, status: 503, outcome: 'ambiguous' },
  { code: 13, status: 400, outcome: 'not_sent' },
  { code: 12, status: 400, outcome: 'refused' },
  { code: 18, status: 400, outcome: 'refused' },
  { code: 24, status: 400, outcome: 'refused' },
])('an answer with code $code is $outcome', async ({ code, status, outcome }) => {
  const { place, source } = await make();
  const { id } = place.insert({});
  place.sayNext({ status, json: { code, response: 'Said by Disqus' } });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome });
});

test('the hour is told by Disqus: reading stops at four fifths of it, replies go on, and a new hour begins by itself', async () => {
  const { place, source, news } = await make({ perHour: 20 });
  const { id } = place.insert({});
  expect(source.spending?.()).toMatchObject({ used: 0, of: 1_000, per: 'hour' });
  while (place.asked() < 16) await news();
  expect(source.spending?.()).toMatchObject({ used: 16, of: 20, per: 'hour' });
  await expect(news()).rejects.toMatchObject({
    message: expect.stringContaining('Four fifths'),
    retryAt: source.spending?.().resetAt,
  });
  expect(place.asked()).toBe(16);
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
});

test('used up by somebody else with the same key, nothing was posted, and it is tried when the hour is over', async () => {
  const { place, source } = await make({ perHour: 3 });
  const { id } = place.insert({});
  const outcome = await source.reply(order(id), signal);
  expect(outcome).toMatchObject({ outcome: 'not_sent', retryAt: source.spending?.().resetAt });
  expect(await place.answers(id)).toEqual([]);
});

test('who is no moderator is told so, and what a card asks is refused', async () => {
  const { place, source } = await make({ moderates: false });
  const { id } = place.insert({});
  expect(await source.check(signal)).toMatchObject([{ ok: false, fix: 'disqus_no_moderator' }]);
  expect(await source.moderate?.({ mod: 'spam', comment: { externalId: id } }, signal)).toEqual({
    ok: false,
    away: false,
    code: 'no_permission',
  });
});

test('a guest has no account to shut out, and colleagues answer for the brand', async () => {
  const { place, source, news } = await make({}, { ownUserIds: ['31'] });
  const guest = place.insert({ author: { name: 'Un passant' }, at: Date.now() - MINUTE });
  place.insert({ parent: guest.id, author: { id: '31', username: 'tom', name: 'Tom' }, raw: 'Oui' });
  expect(await news()).toMatchObject([
    { kind: 'comment', comment: { author: { name: 'Un passant' }, place: { title: 'Notre gamme & vous' } } },
    { kind: 'own_reply', parentExternalId: guest.id },
  ]);
  const shut = { mod: 'suspend' as const, comment: { externalId: guest.id } };
  expect(await source.moderate?.(shut, signal)).toEqual({ ok: false, away: false, code: 'no_author' });
});

test('more answers to older comments than are looked up come all the same, those beyond without what they answer', async () => {
  const { place, news } = await make();
  const old = Array.from({ length: 12 }, (_, at) =>
    place.insert({ raw: `avant ${at}`, at: Date.now() - 60 * MINUTE }),
  );
  for (let fill = 0; fill < 100; fill += 1) place.insert({ at: Date.now() - 30 * MINUTE });
  for (const { id } of old) place.insert({ parent: id, raw: 'et moi' });
  const before = place.asked();
  const answers = (await news()).flatMap((event) =>
    event.kind === 'comment' && event.comment.parent ? [event.comment.parent] : [],
  );
  expect(answers).toHaveLength(12);
  expect(answers.filter(({ text }) => text !== undefined)).toHaveLength(10);
  expect(place.asked() - before).toBeLessThan(16);
});

/** The source before a place that answers each list with these, one after the other. */
const replayed = (...lists: object[]) => {
  const left = [...lists];
  const answer = (url: string): object => {
    if (url.includes('users/details'))
      return { code: 0, response: { id: '900', username: 'maison', name: 'Maison' } };
    return url.includes('posts/list')
      ? (left.shift() ?? {})
      : { code: 2, response: "Invalid argument, 'post'" };
  };
  const fetch = async (url: unknown): Promise<Response> => {
    const json = answer(String(url));
    return Response.json(json, { status: 'code' in json && json.code === 0 ? 200 : 400 });
  };
  const settings = {
    kind: 'disqus',
    forum: 'maison-noisette',
    apiKey: 'k',
    apiSecret: 's',
    accessToken: 't',
  };
  const context = testContext({ fetch, resolveHost: async () => ['192.0.2.1'] });
  const source = disqus.create({ ...settings, apiUrl: 'https://disqus.example' }, context);
  let cursor: unknown;
  return {
    lines: context.lines,
    next: async () => {
      const page = await source.poll?.({ cursor, since: 0 }, signal);
      cursor = page?.cursor;
      return page?.events;
    },
  };
};

test('a recorded comment, its edit and its deletion', async () => {
  const { next } = replayed(payloads.said, payloads.edited, payloads.answered, payloads.deleted);
  expect(await next()).toEqual([
    {
      kind: 'comment',
      comment: {
        source: 'blog',
        externalId: '3001',
        author: { id: '9', name: 'Marie', url: 'https://disqus.com/by/marie/' },
        text: 'Livrez-vous en Corse ? R&D, 2 < 3',
        url: 'https://blog.example/gamme/?a=1#comment-3001',
        place: { id: '77', title: 'Notre gamme & vous', url: 'https://blog.example/gamme/?a=1#top' },
        postedAt: Date.parse('2026-11-26T01:45:27Z'),
      },
    },
  ]);
  expect(await next()).toMatchObject([{ kind: 'comment', comment: { text: 'Livrez-vous en Sardaigne ?' } }]);
  expect(await next()).toMatchObject([
    { kind: 'comment', comment: { externalId: '3001' } },
    {
      comment: {
        externalId: '3002',
        text: 'Moi aussi @marie',
        parent: { externalId: '3001', author: { name: 'Marie' } },
      },
    },
  ]);
  expect(await next()).toMatchObject([
    { kind: 'gone', externalId: '3001' },
    { kind: 'gone', externalId: '3002' },
  ]);
});

test.each([
  ['spam', payloads.spam],
  ['held', payloads.held],
])('a recorded comment that is %s now is gone', async (_, list) => {
  const { next } = replayed(payloads.said, list);
  await next();
  expect(await next()).toMatchObject([{ kind: 'gone', externalId: '3001' }]);
});

test('a recorded answer of the brand, a guest, and an entry that cannot be read', async () => {
  expect(await replayed(payloads.byTheBrand).next()).toMatchObject([
    { kind: 'comment', comment: { externalId: '3001' } },
    { kind: 'own_reply', parentExternalId: '3001', text: 'Oui, partout.' },
  ]);
  const [guest] = (await replayed(payloads.byGuest).next()) ?? [];
  expect(guest).toMatchObject({
    comment: { author: { name: 'Un passant' }, text: 'Livrez-vous en Corse ? R&D, 2 < 3' },
  });
  const { next, lines } = replayed(payloads.oneBroken, payloads.missing);
  expect(await next()).toMatchObject([{ kind: 'comment', comment: { externalId: '3001' } }]);
  expect(lines.join()).toContain('source.entry_unreadable');
  await expect(next()).rejects.toMatchObject({ name: 'SourceError' });
});

test('a shortname of another form is refused before anything is asked', () => {
  const settings = { kind: 'disqus', forum: 'https://x.disqus.com', apiKey: 'k', apiSecret: 's' };
  expect(() => disqus.create(settings, testContext())).toThrow(/forum/);
});
