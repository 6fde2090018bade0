import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { SourceEvent } from '../../src/core/comment.ts';
import type { Source } from '../../src/app/ports/source.ts';
import { wordpress } from '../../src/sources/wordpress.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import type { FakeWordPress } from '../support/fake-wordpress.ts';
import { testContext } from '../support/source-context.ts';

const signal = new AbortController().signal;
/** A whole second, a while ago: the times of comments are counted from it. */
const start = Math.floor(Date.now() / 1000) - 3600;
const opened: FakeWordPress[] = [];
let place: FakeWordPress;
let source: Source;
let cursor: unknown;

const open = async (options: { user?: boolean } = {}, settings: object = {}): Promise<void> => {
  place = await startFakeWordPress(options);
  opened.push(place);
  source = wordpress.create({ ...place.config, ...settings }, testContext());
  cursor = undefined;
};
beforeEach(() => open());
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

const page = async (): Promise<{ events: SourceEvent[]; more: boolean; remaining?: number }> => {
  const read = await source.poll?.({ cursor, since: start * 1000 }, signal);
  if (read === undefined) throw new Error('does not poll');
  cursor = JSON.parse(JSON.stringify(read.cursor));
  return read;
};
const poll = async (): Promise<SourceEvent[]> => {
  const events: SourceEvent[] = [];
  for (let more = true; more;) {
    const read = await page();
    events.push(...read.events);
    more = read.more;
  }
  return events;
};
const ids = (events: SourceEvent[]): number[] =>
  events.map((event) => Number(event.kind === 'comment' ? event.comment.externalId : event.externalId));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('reading on', () => {
  test('nothing older than since, and the second of since itself', async () => {
    for (const at of [start - 100_000, start - 1, start, start + 1]) place.insert({ at });
    expect(ids(await poll())).toEqual([3, 4]);
  });

  test('250 comments, each once, in order, and how many are left', async () => {
    for (const id of upTo(250)) place.insert({ at: start + id, raw: `n ${id}` });
    const first = await page();
    expect(first).toMatchObject({ more: true, remaining: 150 });
    expect(ids([...first.events, ...(await poll())])).toEqual(upTo(250));
    expect(await poll()).toEqual([]);
  });

  test('250 comments of one and the same second', async () => {
    for (const id of upTo(250)) place.insert({ at: start + 5, raw: `n ${id}` });
    expect(ids(await poll()).toSorted((a, b) => a - b)).toEqual(upTo(250));
  });

  test('killed between pages: the page that was not stored is read again', async () => {
    for (const id of upTo(150)) place.insert({ at: start + id, raw: `n ${id}` });
    const first = await page();
    await source.poll?.({ cursor, since: start * 1000 }, signal);
    expect(ids([...first.events, ...(await poll())])).toEqual(upTo(150));
  });

  test('deleted and added between pages: none is skipped', async () => {
    for (const id of upTo(150)) place.insert({ at: start + id, raw: `n ${id}` });
    const first = await page();
    place.rows.splice(0, 20);
    place.insert({ at: start + 151, raw: 'late' });
    const rest = ids(await poll());
    expect(new Set([...ids(first.events), ...rest])).toEqual(new Set(upTo(151)));
  });

  test('a page that comes to nothing asks for no page beyond the last', async () => {
    for (const id of upTo(100)) place.insert({ at: start + id, raw: `n ${id}` });
    expect(ids(await poll())).toEqual(upTo(100));
    expect(await poll()).toEqual([]);
  });
});

describe('what changes behind our back', () => {
  test('a comment approved an hour after newer ones came', async () => {
    place.insert({ at: start, status: 'hold' });
    place.insert({ at: start + 3000 });
    expect(ids(await poll())).toEqual([2]);
    place.approve('1');
    expect(ids(await poll())).toEqual([1]);
    expect(await poll()).toEqual([]);
  });

  test('taken out of sight, and back again', async () => {
    place.insert({ at: start, raw: 'once' });
    await poll();
    await place.hide('1');
    expect(await poll()).toMatchObject([{ kind: 'gone', externalId: '1' }]);
    expect(await poll()).toEqual([]);
    place.approve('1');
    expect(await poll()).toMatchObject([{ kind: 'comment', comment: { text: 'once' } }]);
  });

  test('an edit among the newest hundred; one that fell out of them is not taken for deleted', async () => {
    for (const id of upTo(130)) place.insert({ at: start + id * 20, raw: `n ${id}` });
    await poll();
    await place.edit('100', 'changed');
    await place.edit('5', 'too old to be noticed; re-reading before a post does');
    expect(await poll()).toMatchObject([
      { kind: 'comment', comment: { externalId: '100', text: 'changed' } },
    ]);
    expect(await poll()).toEqual([]);
  });

  test('our own answers gone are no news', async () => {
    place.insert({ at: start });
    place.insert({ at: start + 1, parent: 1, author: 1 });
    expect((await poll()).map(({ kind }) => kind)).toEqual(['comment', 'own_reply']);
    await place.remove('2');
    expect(await poll()).toEqual([]);
  });
});

describe('who is who', () => {
  test("colleagues named in the settings answer for the brand; the brand's own remarks are no comments", async () => {
    await open({}, { ownUserIds: [42] });
    place.insert({ at: start });
    place.insert({ at: start + 1, parent: 1, author: 42, raw: 'native' });
    place.insert({ at: start + 2, author: 1, raw: 'news of ours' });
    place.insert({ at: start + 3, author: 43, raw: 'a subscriber' });
    expect(await poll()).toMatchObject([
      { kind: 'comment', comment: { author: { name: 'Marie' } } },
      { kind: 'own_reply', text: 'native' },
      { kind: 'comment', comment: { author: { id: '43' } } },
    ]);
  });

  test('without a user: reads what is displayed, hands replies over, says so in check', async () => {
    await open({ user: false });
    place.insert({ at: start, raw: `"Oui", c'est\n\nbien &amp; bon` });
    const [event] = await poll();
    expect(event).toMatchObject({
      comment: { text: '“Oui”, c’est\n\nbien & bon', place: { title: 'Our “range”' } },
    });
    const parent = { externalId: '1', url: 'https://a.example/#1' };
    expect(source.capabilities.reply).toBe('handoff');
    expect(await source.reply({ deliveryId: 'd', parent, text: 'x', frozenAt: 0 }, signal)).toMatchObject({
      outcome: 'by_hand',
      url: parent.url,
    });
    const asked = { ...parent, contentText: `"Oui", c'est\n\nbien & bon`, since: 0 };
    expect(await source.reread(asked, signal)).toEqual({ ground: 'same' });
    expect((await source.check(signal)).map(({ says }) => says)).toEqual([
      'wordpress_reads',
      'wordpress_no_user',
    ]);
  });

  test('a password that is no longer accepted: an alert that says what to do, nothing lost', async () => {
    place.insert({ at: start });
    place.revoke();
    await expect(poll()).rejects.toThrow(/refuses access \(401 incorrect_password\)/);
    const checks = await source.check(signal);
    expect(checks.find(({ ok }) => !ok)).toMatchObject({ fix: expect.stringMatching(/^wordpress_/) });
    const order = { deliveryId: 'd', parent: { externalId: '1' }, text: 'x', frozenAt: 0 };
    expect(await source.reply(order, signal)).toMatchObject({ outcome: 'refused', code: 'no_permission' });
  });
});

describe('settings that cannot be meant', () => {
  const base = { kind: 'wordpress', url: 'https://blog.example' };
  test.each([
    [{ ...base, user: 'a' }, /user_and_password/],
    [{ ...base, url: 'http://blog.example', user: 'a', applicationPassword: 'b' }, /https_only/],
    [{ ...base, url: 'blog.example' }, /url/],
    [{ ...base, pollEverySeconds: 1 }, /pollEverySeconds/],
  ])('%j', (settings, message) => {
    expect(() => wordpress.create(settings, testContext())).toThrow(message);
  });
});

describe('what WordPress says to a reply', () => {
  const send = (text: string): ReturnType<Source['reply']> =>
    source.reply({ deliveryId: 'd', parent: { externalId: '1' }, text, frozenAt: 0 }, signal);
  const refusal = (status: number, code: string): void =>
    place.line?.fail('POST', {
      kind: 'status',
      status,
      type: 'application/json',
      body: JSON.stringify({ code }),
    });

  test.each([
    [409, 'comment_duplicate', { outcome: 'duplicate' }],
    [400, 'comment_flood', { outcome: 'not_sent', retryAt: expect.any(Number) }],
    [400, 'comment_content_column_length', { outcome: 'refused', code: 'too_long' }],
    [403, 'rest_comment_closed', { outcome: 'refused', code: 'replies_closed' }],
    [403, 'rest_comment_invalid_post_id', { outcome: 'refused', code: 'parent_gone' }],
    [401, 'incorrect_password', { outcome: 'refused', code: 'no_permission' }],
    [
      400,
      'something_new',
      { outcome: 'refused', code: 'place_refused', detail: expect.stringMatching(/400 something_new/) },
    ],
  ])('%d %s', async (status, code, outcome) => {
    place.insert({ at: start });
    refusal(status, code);
    expect(await send('Bonjour')).toMatchObject(outcome);
  });

  test('the longest text WordPress keeps, and one byte more', async () => {
    place.insert({ at: start });
    expect(await send('x'.repeat(65_526))).toMatchObject({ outcome: 'refused', code: 'too_long' });
    expect(await send('x'.repeat(65_525))).toMatchObject({ outcome: 'posted' });
  });

  test('another answer of ours since then makes the look-up unsure, not absent', async () => {
    place.insert({ at: start });
    place.insert({ at: start + 10, parent: 1, author: 1, raw: 'altered by a plugin' });
    const order = { deliveryId: 'd', parent: { externalId: '1' }, text: 'Bonjour' };
    expect(await source.findOwnReply({ ...order, since: (start + 5) * 1000 }, signal)).toEqual({
      state: 'unknown',
    });
    expect(await source.findOwnReply({ ...order, since: (start + 20) * 1000 }, signal)).toEqual({
      state: 'absent',
    });
  });

  test('half an answer after it was posted is ambiguous; looking finds it, also while it waits for moderation', async () => {
    place.insert({ at: start });
    place.line?.fail('POST', { kind: 'half_json' });
    expect(await send('Bonjour')).toMatchObject({ outcome: 'ambiguous' });
    await place.hide('2');
    const order = { deliveryId: 'd', parent: { externalId: '1' }, text: 'Bonjour', since: 0 };
    expect(await source.findOwnReply(order, signal)).toMatchObject({
      state: 'found',
      posted: { externalId: '2' },
    });
  });
});
