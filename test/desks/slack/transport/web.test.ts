import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackWeb } from '../../../../src/desks/slack/transport/web.ts';
import { slackServer } from './support/slack-server.ts';
import type { ApiAnswer, SlackServer } from './support/slack-server.ts';

let slack: SlackServer;
beforeEach(async () => {
  slack = await slackServer();
});
afterEach(() => slack.close());

const now = 1_000_000;
/** Answers are waited for as long as they take, but for one that never comes. */
const web = (timeoutMs?: number) =>
  createSlackWeb({
    botToken: 'xoxb-1',
    apiUrl: slack.apiUrl,
    fetch,
    world: { now: () => now },
    ...(timeoutMs !== undefined && {
      timeouts: { interactive: timeoutMs, posting: timeoutMs, reading: timeoutMs },
    }),
  });
const content = { text: 'words', blocks: [] };
const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 't' }, blocks: [] };
const writes: [string, (of: ReturnType<typeof web>) => Promise<object>][] = [
  ['chat.postMessage', (of) => of.postMessage({ channel: 'C1', ...content })],
  ['chat.update', (of) => of.updateMessage({ channel: 'C1', ts: '1.2', ...content })],
  ['chat.postEphemeral', (of) => of.postEphemeral({ channel: 'C1', user: 'U1', ...content })],
  ['views.open', (of) => of.openView({ triggerId: 't', view })],
  ['views.push', (of) => of.openView({ triggerId: 't', view, push: true })],
  ['views.update', (of) => of.updateView({ viewId: 'V1', view })],
  ['views.publish', (of) => of.publishHome('U1', { type: 'home', blocks: [] })],
];
const troubles: [ApiAnswer, object][] = [
  [{ status: 500 }, { error: 'unreachable', detail: 'http_500', ambiguous: true }],
  [{ status: 404 }, { error: 'unreachable', detail: 'http_404', ambiguous: false }],
  ['cut', { error: 'unreachable', ambiguous: true }],
  ['hang', { error: 'unreachable', ambiguous: true }],
  [
    { status: 200, text: '<html>' },
    { error: 'unreachable', ambiguous: true },
  ],
  [
    { status: 429, headers: { 'retry-after': '7' } },
    { error: 'ratelimited', retryAt: now + 7_000, ambiguous: false },
  ],
  [{ status: 429 }, { error: 'ratelimited', retryAt: now + 30_000, ambiguous: false }],
  [
    { ok: false, error: 'channel_not_found' },
    { error: 'channel_not_found', ambiguous: false },
  ],
  [
    { ok: false, error: 'fatal_error' },
    { error: 'fatal_error', ambiguous: true },
  ],
];

test.each(writes)('%s is exactly one request, whatever becomes of it', async (method, write) => {
  for (const [answer, expected] of troubles) {
    const client = web(answer === 'hang' ? 500 : undefined);
    slack.answer[method] = () => answer;
    slack.requests.length = 0;
    expect(await write(client)).toMatchObject({ ok: false, ...expected });
    expect(slack.requests.map((one) => one.method)).toEqual([method]);
  }
});

test('nobody listening is known not to have happened', async () => {
  const client = web();
  await slack.close();
  expect(await client.postMessage({ channel: 'C1', ...content })).toMatchObject({
    ok: false,
    detail: 'ECONNREFUSED',
    ambiguous: false,
  });
  slack = await slackServer();
});

test('a rate limit on posting delays neither the next modal nor a read', async () => {
  const client = web();
  slack.answer['chat.postMessage'] = () => ({ status: 429, headers: { 'retry-after': '600' } });
  slack.answer['views.open'] = () => ({ ok: true, view: { id: 'V1', hash: 'h' } });
  slack.answer['users.info'] = () => ({ ok: true, user: { id: 'U1' } });
  const [, opened, user] = await Promise.all([
    client.postMessage({ channel: 'C1', ...content }),
    client.openView({ triggerId: 't', view }),
    client.userInfo('U1'),
  ]);
  expect(opened).toEqual({ ok: true, viewId: 'V1', hash: 'h' });
  expect(user.ok).toBe(true);
});

test('a message is sent without unfolding and with its metadata; the token travels in the header', async () => {
  slack.answer['chat.postMessage'] = () => ({ ok: true, ts: '5.6' });
  const metadata = { event_type: 'aplomb_card', event_payload: { key: 'k1' } };
  const sent = await web().postMessage({ channel: 'C1', ...content, threadTs: '1.1', metadata });
  expect(sent).toEqual({ ok: true, ts: '5.6' });
  const [request] = slack.requests;
  expect(Object.fromEntries(request?.form ?? [])).toEqual({
    channel: 'C1',
    text: 'words',
    blocks: '[]',
    thread_ts: '1.1',
    metadata: JSON.stringify(metadata),
    unfurl_links: 'false',
    unfurl_media: 'false',
    link_names: 'false',
  });
  expect(request?.token).toBe('Bearer xoxb-1');
});

test("history tells the bot's own messages with metadata, page by page", async () => {
  const metadata = { event_type: 'aplomb_card', event_payload: { key: 'k1' } };
  slack.answer['auth.test'] = () => ({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT' });
  slack.answer['conversations.history'] = () => ({
    ok: true,
    messages: [
      { ts: '3.0', bot_id: 'BBOT', text: 'card', metadata },
      { ts: '2.0', user: 'U1', text: 'mine', metadata },
      { ts: '1.0', user: 'UBOT', text: 'plain' },
    ],
    response_metadata: { next_cursor: 'more' },
  });
  const client = web();
  const found = await client.readHistory({ channel: 'C1', oldest: 1_500 });
  expect(found).toEqual({ ok: true, messages: [{ ts: '3.0', metadata }, { ts: '1.0' }], nextCursor: 'more' });
  await client.readHistory({ channel: 'C1', oldest: 1_500, cursor: 'more' });
  expect(slack.requests.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
  expect(slack.requests[1]?.form.get('oldest')).toBe('1.500000');
});

test('one message is read again, in its channel or its thread', async () => {
  slack.answer['conversations.replies'] = () => ({
    ok: true,
    messages: [
      { ts: '1.0', text: 'root' },
      { ts: '1.5', user: 'U1', text: '>> words' },
    ],
  });
  slack.answer['conversations.history'] = () => ({ ok: true, messages: [] });
  const client = web();
  expect(await client.readMessage({ channel: 'C1', ts: '1.5', threadTs: '1.0' })).toEqual({
    ok: true,
    message: { text: '>> words', user: 'U1' },
  });
  expect(await client.readMessage({ channel: 'C1', ts: '9.9' })).toEqual({ ok: true, message: undefined });
});

test('a response URL is used once, only where Slack has them', async () => {
  const client = web();
  slack.answer['respond'] = () => ({ status: 200, text: 'ok' });
  expect(await client.respond(`${slack.apiUrl}respond`, content)).toEqual({ ok: true });
  slack.answer['respond'] = () => ({ status: 404, text: 'expired_url' });
  expect(await client.respond(`${slack.apiUrl}respond`, content)).toEqual({ ok: false, error: 'http_404' });
  slack.answer['respond'] = () => 'cut';
  expect(await client.respond(`${slack.apiUrl}respond`, content)).toEqual({
    ok: false,
    error: 'unreachable',
  });
  expect(slack.requests).toHaveLength(3);
  for (const elsewhere of [
    'http://169.254.169.254/latest',
    'https://hooks.slack.com.example/x',
    'nonsense',
  ]) {
    expect(await client.respond(elsewhere, content)).toEqual({ ok: false, error: 'invalid_response_url' });
  }
});
