import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBoltApp } from '../../../../src/desks/slack/transport/app.ts';
import { createChannelIds } from '../../../../src/desks/slack/transport/channels.ts';
import { createHttpReceiver } from '../../../../src/desks/slack/transport/http-receiver.ts';
import { createSlackWeb } from '../../../../src/desks/slack/transport/web.ts';
import { appFromManifest } from '../../../../src/rehearsal/slack/app-spec.ts';
import { sampleIds } from '../../../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import { sqliteInbox } from './support/inbox.ts';
import { recordingLog } from './support/log.ts';
import { boltOverSocket, world } from './support/receiver.ts';
import { until } from './support/until.ts';

const { ana, tom, community, approvers } = sampleIds;
const app = appFromManifest(JSON.parse(readFileSync('manifests/slack.json', 'utf8')));
let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn({ app, rates: { postBurst: 100 } });
});
afterEach(() => slack.close());
const clients = () => createSlackWeb({ botToken: slack.botToken, apiUrl: slack.apiUrl, fetch, world });
const say = (text: string) => slack.act({ act: 'say', user: ana, channel: community, text });

/** These run against our own strict stand-in: it enforces the documented limits and the manifest's scopes. */
test('over two sockets: refreshes of both at once lose and double nothing', async () => {
  const bolt = boltOverSocket(slack.apiUrl, { appToken: slack.appToken, timing: { stableMs: 0 } });
  const heard: string[] = [];
  bolt.app.message(async ({ message }) => {
    if ('text' in message) heard.push(message.text ?? '');
  });
  await bolt.app.start();
  await until(() => slack.sockets() === 2);
  for (let n = 0; n < 30; n += 1) {
    await say(`comment ${n}`);
    if (n === 8) slack.refreshSockets({ reason: 'warning', graceMs: 50 });
    if (n === 16) slack.refreshSockets({ reason: 'refresh_requested', which: 'one' });
    if (n === 24) slack.cutSockets();
  }
  await until(() => heard.length >= 30);
  expect(heard.toSorted()).toEqual(Array.from({ length: 30 }, (_, n) => `comment ${n}`).toSorted());
  await bolt.app.stop();
  await until(() => slack.sockets() === 0);
  expect(slack.violations).toEqual([]);
});

test('a command, a shortcut and App Home arrive, all acknowledged in time', async () => {
  const bolt = boltOverSocket(slack.apiUrl, { appToken: slack.appToken });
  const heard: string[] = [];
  const web = clients();
  bolt.app.command('/aplomb', async ({ ack, body }) => {
    await ack();
    heard.push(body.text);
    await web.respond(body.response_url, { text: 'seen by you alone', blocks: [] });
  });
  bolt.app.shortcut('bring_comment', async ({ ack, body }) => {
    await ack();
    const view = {
      type: 'modal' as const,
      title: { type: 'plain_text' as const, text: 'Bring' },
      blocks: [],
    };
    heard.push(String((await web.openView({ triggerId: body.trigger_id, view })).ok));
  });
  bolt.app.event('app_home_opened', async ({ event }) => {
    heard.push(String((await web.publishHome(event.user, { type: 'home', blocks: [] })).ok));
  });
  await bolt.app.start();
  expect(
    await slack.act({ act: 'command', user: ana, channel: community, command: '/aplomb', text: 'list' }),
  ).toMatchObject({ ok: true });
  expect(await slack.act({ act: 'shortcut', user: tom, callbackId: 'bring_comment' })).toMatchObject({
    ok: true,
  });
  await slack.act({ act: 'open_home', user: ana });
  await until(() => heard.length === 3);
  expect(heard.toSorted()).toEqual(['list', 'true', 'true']);
  expect(slack.violations).toEqual([]);
  await bolt.app.stop();
});

test('reads and writes stand in the workspace, found again by their metadata', async () => {
  const web = clients();
  const metadata = { event_type: 'aplomb_card', event_payload: { key: 'k1' } };
  const since = Date.now() - 1_000;
  const sent = await web.postMessage({ channel: community, text: 'card', blocks: [], metadata });
  if (!sent.ok) throw new Error(sent.error);
  await say('talk');
  expect(await web.readHistory({ channel: community, oldest: since })).toMatchObject({
    ok: true,
    messages: [{ ts: sent.ts, metadata }],
  });
  expect(
    await web.updateMessage({ channel: community, ts: sent.ts, text: 'card 2', blocks: [], metadata }),
  ).toEqual(sent);
  expect(await web.readMessage({ channel: community, ts: sent.ts })).toMatchObject({
    message: { text: 'card 2' },
  });
  expect(await web.permalink(community, sent.ts)).toContain(community);
  expect(await web.groupMembers(approvers)).toEqual({ ok: true, users: [ana, tom] });
  expect(await web.userInfo(ana)).toMatchObject({ ok: true, user: { locale: 'fr-FR', tz: 'Europe/Paris' } });
  const idOf = createChannelIds(web, world);
  expect(await idOf('#community')).toEqual({ ok: true, id: community });
  expect(await idOf('nowhere')).toEqual({ ok: true, id: undefined });
  expect(await idOf('nowhere either')).toEqual({ ok: true, id: undefined });
  expect(slack.calls.filter(({ method }) => method === 'conversations.list')).toHaveLength(1);
});

test('an answer lost after Slack had posted is told as ambiguous, and Slack has it once', async () => {
  slack.fault({ kind: 'cut_after_commit', method: 'chat.postMessage', times: 1 });
  expect(await clients().postMessage({ channel: community, text: 'card', blocks: [] })).toMatchObject({
    ambiguous: true,
  });
  expect(slack.messages(community).filter(({ text }) => text === 'card')).toHaveLength(1);
});

test('over HTTP, signed by the stand-in', async () => {
  const { createServer } = await import('node:http');
  const inbox = sqliteInbox();
  const { signingSecret } = slack;
  const receiver = createHttpReceiver({ signingSecret, inbox, log: recordingLog(), world });
  const bolt = createBoltApp({ receiver, botToken: slack.botToken, identity: { user_id: 'UBOT' }, fetch });
  const heard: string[] = [];
  bolt.message(async () => void heard.push('message'));
  bolt.command('/aplomb', async ({ body }) => void heard.push(body.text));
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const raw = {
        method: 'POST',
        path: '/slack',
        query: new URLSearchParams(),
        headers,
        body: Buffer.concat(chunks),
      };
      void receiver
        .handle(raw)
        .then((answer) => response.writeHead(answer.status, answer.headers).end(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/slack`;
  slack.deliverTo({ events: url, interactivity: url, commands: url });
  await say('over HTTP');
  await slack.act({ act: 'command', user: ana, channel: community, command: '/aplomb', text: 'list' });
  await until(() => heard.length === 2);
  expect(inbox.states()).toHaveLength(2);
  expect(slack.violations).toEqual([]);
  await new Promise((resolve) => server.close(resolve));
});
