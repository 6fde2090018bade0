import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { github } from '../../../src/sources/github.ts';
import { startFakeGithub } from '../../support/places/github.ts';
import type { FakeGithubOptions } from '../../support/places/github.ts';
import type { Said } from '../../support/places/server.ts';
import { testContext } from '../../support/source-context.ts';
import { payloads } from './payloads.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const brand = { type: 'User', login: 'Maison', name: 'Maison Noisette' };
const person = (login: string) => ({ type: 'User', login, name: null });

const make = async (options: FakeGithubOptions = {}, config: object = {}) => {
  const place = await startFakeGithub(options);
  onTestFinished(() => place.close());
  const source = github.create({ ...place.config, ...config }, testContext());
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
const order = (id: string, text = 'Oui, partout.', deliveryId = 'd-1') => ({
  deliveryId,
  parent: { externalId: id },
  text,
  frozenAt: Date.now(),
});
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) => (event.kind === 'comment' ? event.comment.externalId : event.externalId));

test('an issue that is all title is heard; programs and what was put out of sight are not', async () => {
  const { place, news } = await make({ kind: 'issues' });
  const bare = place.insert({ type: 'Issue', title: 'Il manque une vis', body: '' });
  place.insert({ type: 'Issue', author: { type: 'Bot', login: 'dependabot', name: null }, body: 'Bump' });
  place.insert({ type: 'IssueComment', threadId: bare.id, minimized: true, body: 'achetez' });
  const ghost = place.insert({
    type: 'IssueComment',
    threadId: bare.id,
    author: undefined,
    body: 'moi aussi',
  });
  expect(await news()).toMatchObject([
    { kind: 'comment', comment: { externalId: bare.id, text: 'Il manque une vis' } },
    { kind: 'comment', comment: { externalId: ghost.id, author: { name: 'ghost' } } },
  ]);
  bare.updatedAt = Date.now();
  ghost.minimized = true;
  expect(await news()).toMatchObject([{ kind: 'gone', externalId: ghost.id }]);
});

test('an answer in an issue is for whom it calls, else for whoever spoke last', async () => {
  const { place, news } = await make({ kind: 'issues' });
  const at = Date.now() - 5 * MINUTE;
  const threadId = place.insert({ type: 'Issue', author: person('marie'), at }).id;
  const say = (login: string, body: string, after: number) =>
    place.insert({
      type: 'IssueComment',
      threadId,
      author: login === 'Maison' ? brand : person(login),
      body,
      at: at + after,
    });
  const tom = say('tom', 'Pareil', 2_000);
  const ana = say('ana', 'Et moi ?', 4_000);
  const named = say('Maison', '@tom oui, partout.', 6_000);
  const last = say('Maison', 'Bien sûr.', 8_000);
  expect((await news()).filter((event) => event.kind === 'own_reply')).toMatchObject([
    { externalId: named.id, parentExternalId: tom.id },
    { externalId: last.id, parentExternalId: ana.id },
  ]);
});

test('in a discussion we answer the comment, its thread, or the discussion itself', async () => {
  const { place, source, news } = await make();
  const discussion = place.insert({ type: 'Discussion', body: 'Quand ?' });
  const threadId = discussion.id;
  const top = place.insert({ type: 'DiscussionComment', threadId, body: 'Et où ?' });
  const inner = place.insert({ type: 'DiscussionComment', threadId, replyTo: top.id, body: 'En Corse ?' });
  await news();
  for (const [to, replyTo] of [
    [discussion.id, undefined],
    [top.id, top.id],
    [inner.id, top.id],
  ] as const) {
    expect(await source.reply(order(to, 'Oui', `d-${to}`), signal)).toMatchObject({ outcome: 'posted' });
    expect(place.rows.at(-1)).toMatchObject({ type: 'DiscussionComment', threadId, replyTo });
  }
  expect((await news()).map((event) => event.kind === 'own_reply' && event.parentExternalId)).toEqual([
    discussion.id,
    inner.id,
    inner.id,
  ]);
});

test('a reply carries the mark of its delivery, which nobody sees, and is known by it alone', async () => {
  const { place, source } = await make({ kind: 'issues' });
  const { id } = place.insert({ type: 'Issue' });
  const mine = { ...order(id), since: Date.now() - MINUTE };
  await place.answerNatively(id, 'Oui, partout.');
  expect(await source.findOwnReply(mine, signal)).toEqual({ state: 'absent' });
  expect(await source.reply(mine, signal)).toMatchObject({ outcome: 'posted' });
  const made = place.rows.at(-1);
  expect(made?.body).toBe('Oui, partout.\n\n<!-- aplomb:d%2D1 -->');
  if (made) made.body = made.body.replace('partout', 'presque partout');
  expect(await source.findOwnReply(mine, signal)).toMatchObject({
    state: 'found',
    posted: { externalId: made?.id },
  });
  expect(await source.reply(mine, signal)).toEqual({ outcome: 'duplicate' });
  expect(await source.reply(order(id, 'Oui, partout.', 'd-2'), signal)).toMatchObject({ outcome: 'posted' });
});

test.each(['Issue', 'Discussion'] as const)('%s: what is locked takes no reply', async (type) => {
  const { place, source } = await make();
  const { id } = place.insert({ type, body: 'Bonjour', locked: true });
  const parent = { externalId: id, contentText: 'Bonjour', since: 0 };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'closed' });
  expect(await source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
});

test('more than comes along in a thread is read when the thread changed, and only then', async () => {
  const { place, news } = await make({ kind: 'issues' });
  const issue = place.insert({ type: 'Issue' });
  const all = [issue.id];
  for (let made = 0; made < 130; made += 1)
    all.push(place.insert({ type: 'IssueComment', threadId: issue.id, body: `Mot ${made}` }).id);
  expect(ids(await news()).toSorted()).toEqual(all.toSorted());
  const before = place.line.seen.length;
  expect(await news()).toEqual([]);
  expect(place.line.seen.length - before).toBe(1);
});

test('a page that is not known any more begins again at the top, and loses nothing', async () => {
  const { place, source } = await make({ kind: 'issues' });
  for (let made = 0; made < 40; made += 1) place.insert({ type: 'Issue', body: `Mot ${made}` });
  const first = await source.poll?.({ cursor: null, since: 0 }, signal);
  const token = JSON.stringify({ issues: 'long-forgotten' });
  const cursor = { ...Object(first?.cursor), token };
  expect(await source.poll?.({ cursor, since: 0 }, signal)).toMatchObject({ events: [], more: true });
});

const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);
test.each<[string, () => Said, number]>([
  [
    'the hour is used up',
    () => ({
      status: 200,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(900) },
      json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    }),
    900,
  ],
  [
    'too many at once',
    () => ({
      status: 403,
      headers: { 'retry-after': '47' },
      json: { message: 'You have exceeded a secondary rate limit.' },
    }),
    47,
  ],
  [
    'too many at once, without saying how long',
    () => ({ status: 403, json: { message: 'You have exceeded a secondary rate limit.' } }),
    60,
  ],
])('%s: nothing was sent, and nothing is asked before then', async (_, answer, seconds) => {
  const { place, source } = await make({ kind: 'issues' });
  const { id } = place.insert({ type: 'Issue' });
  place.limitNext(answer());
  const outcome = await source.reply(order(id), signal);
  expect(outcome).toMatchObject({ outcome: 'not_sent', retryAt: expect.any(Number) });
  const retryAt = outcome.outcome === 'not_sent' ? (outcome.retryAt ?? 0) : 0;
  expect(Math.abs(retryAt - Date.now() - seconds * 1000)).toBeLessThan(5_000);
});

test("an error of GitHub's own may come after it was done: looked up", async () => {
  const { place, source } = await make({ kind: 'issues' });
  const { id } = place.insert({ type: 'Issue' });
  const message = 'Something went wrong while executing your query.';
  place.line.fail('POST', {
    kind: 'status',
    status: 200,
    type: 'application/json',
    body: JSON.stringify({ data: null, errors: [{ message }] }),
  });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'ambiguous' });
});

test('a token that may only read is a clear refusal', async () => {
  const { place, source } = await make({ kind: 'issues', permissions: ['read'] });
  const { id } = place.insert({ type: 'Issue' });
  expect(await source.reply(order(id), signal)).toMatchObject({
    outcome: 'refused',
    code: 'no_permission',
    detail: expect.stringContaining('personal access token'),
  });
});

test('check says when there are no discussions', async () => {
  const { source } = await make({ discussionsEnabled: false });
  expect((await source.check(signal)).map(({ says }) => says)).toEqual([
    'github_account',
    'github_no_discussions',
    'rings',
  ]);
});

test.each(payloads)(
  'a webhook of $event ($body.action) rings once, and nothing is taken from it',
  async ({ event, body }) => {
    const { place, source } = await make();
    let rings = 0;
    source.listen?.(() => {
      rings += 1;
    }, signal);
    const bytes = Buffer.from(JSON.stringify(body));
    const mac = createHmac('sha256', String(place.config['webhookSecret'])).update(bytes).digest('hex');
    const request = {
      method: 'POST',
      path: '/webhooks/blog',
      query: new URLSearchParams(),
      headers: { 'x-github-event': event, 'x-hub-signature-256': `sha256=${mac}` },
      body: bytes,
    };
    expect(source.webhook?.(request, Date.now())).toMatchObject({ answer: 'accept', events: [] });
    // The older header is not looked at.
    const old = { ...request, headers: { 'x-hub-signature': `sha256=${mac}` } };
    expect(source.webhook?.(old, Date.now())).toMatchObject({ answer: 'respond', status: 401 });
    expect(rings).toBe(1);
  },
);

test('who may only read is told so by check; what begins a thread cannot be folded away', async () => {
  const reader = await make({ permissions: ['read'] });
  expect(await reader.source.check(signal)).toContainEqual(
    expect.objectContaining({ ok: true, says: 'not_a_moderator' }),
  );
  const { place, source } = await make();
  expect((await source.check(signal)).map(({ says }) => says)).not.toContain('not_a_moderator');
  const issue = place.insert({ type: 'Issue', body: 'Nul' });
  const fold = { mod: 'fold' as const, comment: { externalId: issue.id } };
  expect(await source.moderate?.(fold, signal)).toEqual({ ok: false, away: false, code: 'not_here' });
});
