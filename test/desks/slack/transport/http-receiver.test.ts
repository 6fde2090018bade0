import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RawRequest } from '../../../../src/app/ports/source.ts';
import { createBoltApp } from '../../../../src/desks/slack/transport/app.ts';
import { createHttpReceiver } from '../../../../src/desks/slack/transport/http-receiver.ts';
import { command, message, press, submission } from './support/bodies.ts';
import { sqliteInbox } from './support/inbox.ts';
import { recordingLog } from './support/log.ts';
import { until } from './support/until.ts';

const signingSecret = 'a-secret-of-the-test';
const now = 1_800_000_000_000;
const setUp = (more: { answerWithinMs?: number; inbox?: ReturnType<typeof sqliteInbox> } = {}) => {
  const inbox = more.inbox ?? sqliteInbox();
  const log = recordingLog();
  const receiver = createHttpReceiver({ signingSecret, log, world: { now: () => now }, ...more, inbox });
  const app = createBoltApp({ receiver, botToken: 'xoxb-1', identity: { user_id: 'UBOT' }, fetch });
  return { inbox, log, receiver, app };
};

const request = (
  body: string | Uint8Array,
  more: {
    type?: string;
    at?: number;
    secret?: string;
    headers?: Record<string, string>;
    method?: string;
  } = {},
) => {
  const bytes = Buffer.from(body);
  const at = String(Math.floor((more.at ?? now) / 1_000));
  const hash = createHmac('sha256', more.secret ?? signingSecret)
    .update(`v0:${at}:`)
    .update(bytes)
    .digest('hex');
  return {
    method: more.method ?? 'POST',
    path: '/slack/events',
    query: new URLSearchParams(),
    headers: {
      'content-type': more.type ?? 'application/json',
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${hash}`,
      ...more.headers,
    },
    body: bytes,
  };
};
const form = 'application/x-www-form-urlencoded';
const interaction = (body: unknown) =>
  request(new URLSearchParams({ payload: JSON.stringify(body) }).toString(), { type: form });

test('an event, a press and a command are kept, acknowledged with 200 and heard', async () => {
  const { app, receiver, inbox } = setUp();
  const heard: string[] = [];
  app.message(async ({ body }) => void heard.push(body.event_id));
  app.action('approve', async ({ ack }) => {
    await ack();
    heard.push('press');
  });
  app.command('/aplomb', async ({ body }) => void heard.push(body.text));
  const asForm = Object.entries(command('list')).map(([key, value]) => [key, String(value)]);
  for (const one of [
    request(JSON.stringify(message(1))),
    interaction(press(1)),
    request(new URLSearchParams(asForm).toString(), { type: form }),
  ]) {
    expect(await receiver.handle(one)).toMatchObject({ status: 200, body: '' });
  }
  await until(() => inbox.states().filter(({ state }) => state === 'done').length === 3);
  expect(heard.toSorted()).toEqual(['Ev1', 'list', 'press']);
});

test('the handshake echoes the challenge; an ssl_check is answered and never processed', async () => {
  const { receiver, inbox } = setUp();
  const hello = request(JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' }));
  expect(JSON.parse((await receiver.handle(hello)).body)).toEqual({ challenge: 'abc' });
  const check = request('ssl_check=1&token=x&command=%2Faplomb&text=pause', { type: form });
  expect(await receiver.handle(check)).toMatchObject({ status: 200 });
  expect(inbox.states()).toEqual([]);
});

test('forged, unsigned, stale, future, huge and unreadable requests get a clear status and leave no trace', async () => {
  const { receiver, inbox, log } = setUp();
  const body = JSON.stringify(message(1));
  const minutes = 60_000;
  const unsigned = (text: string, type: string): RawRequest => ({
    ...request(text),
    headers: { 'content-type': type },
  });
  const cases: [number, RawRequest][] = [
    [401, request(body, { secret: 'another' })],
    [401, { ...request(body), body: Buffer.from(`${body} `) }],
    [401, request(body, { headers: { 'x-slack-signature': 'v0=short' } })],
    [401, request(body, { headers: { 'x-slack-request-timestamp': '1e9' } })],
    [401, unsigned(body, 'application/json')],
    [401, request(body, { at: now - 6 * minutes })],
    [401, request(body, { at: now + 6 * minutes })],
    [413, request(Buffer.alloc(10 * 1024 * 1024))],
    [400, request(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    [400, request('{"half":')],
    [400, request('[1]')],
    [415, request(body, { type: 'text/plain' })],
    [405, request(body, { method: 'GET' })],
    [401, unsigned('ssl_check=1', form)],
  ];
  for (const [status, one] of cases) expect((await receiver.handle(one)).status).toBe(status);
  expect(inbox.states()).toEqual([]);
  expect(log.lines.join()).not.toContain('secret text');
  expect((await receiver.handle(request(body, { at: now + 4 * minutes }))).status).toBe(200);
});

test('an exact replay and a retry are acknowledged and change nothing', async () => {
  const { app, receiver } = setUp();
  const heard: number[] = [];
  app.message(async ({ context }) => void heard.push(context.retryNum ?? 0));
  const first = request(JSON.stringify(message(1)), { headers: { 'x-slack-retry-num': '1' } });
  for (const one of [first, first, request(JSON.stringify(message(1)))]) {
    expect((await receiver.handle(one)).status).toBe(200);
  }
  await receiver.stop();
  expect(heard).toEqual([1]);
});

test('what cannot be kept is not acknowledged', async () => {
  const inbox = { ...sqliteInbox(), keep: () => Promise.reject(new Error('disk')) };
  const { receiver } = setUp({ inbox });
  expect((await receiver.handle(request(JSON.stringify(message(1))))).status).toBe(503);
});

test("a modal's answer is the response", async () => {
  const { app, receiver } = setUp();
  app.view('edit', async ({ ack }) => ack({ response_action: 'clear' }));
  const quick = await receiver.handle(interaction(submission(1)));
  expect(quick).toMatchObject({ status: 200, body: '{"response_action":"clear"}' });
  await receiver.stop();
});

test('a modal that takes longer than Slack waits stays open with its words', async () => {
  const { app, receiver, log } = setUp({ answerWithinMs: 30 });
  const answered = Promise.withResolvers<void>();
  app.view('edit', async ({ ack }) => {
    await answered.promise;
    await ack({ response_action: 'clear' }).catch(() => undefined);
  });
  expect(await receiver.handle(interaction(submission(2)))).toMatchObject({ status: 503 });
  answered.resolve();
  expect(log.lines.join()).toContain('slack.listener_too_slow');
  await receiver.stop();
});

test('before the desk is complete nothing is taken', async () => {
  const inbox = sqliteInbox();
  const receiver = createHttpReceiver({
    signingSecret,
    inbox,
    log: recordingLog(),
    world: { now: () => now },
  });
  expect((await receiver.handle(request(JSON.stringify(message(1))))).status).toBe(503);
  expect(inbox.states()).toEqual([]);
});

test('an empty signing secret is refused at once', () => {
  const settings = { inbox: sqliteInbox(), log: recordingLog(), world: { now: () => now } };
  expect(() => createHttpReceiver({ ...settings, signingSecret: '' })).toThrow('signing secret is empty');
});
