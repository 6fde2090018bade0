import { App, SocketModeReceiver } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import {
  startSlackStandIn,
  type SlackStandIn,
  type SlackStandInOptions,
} from '../../src/rehearsal/slack/stand-in.ts';
import { quiet, sampleApp, until } from './bolt.ts';

const { ana, tom, community } = sampleIds;
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});
const start = async (options: SlackStandInOptions = {}): Promise<SlackStandIn> => {
  const slack = await startSlackStandIn({ app: sampleApp, ...options });
  stops.push(() => slack.close());
  return slack;
};
const frame = z.object({
  type: z.string(),
  envelope_id: z.string().default(''),
  reason: z.string().optional(),
  retry_attempt: z.number().default(0),
  retry_reason: z.string().default(''),
});
type Frame = z.infer<typeof frame>;

const openUrl = async (slack: SlackStandIn): Promise<string> => {
  const headers = { authorization: `Bearer ${slack.appToken}` };
  const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
  const { url, error } = z
    .object({ url: z.string().optional(), error: z.string().optional() })
    .parse(await answer.json());
  return url ?? `refused: ${error ?? ''}`;
};
/** A bare socket that acknowledges only when told. */
const connect = async (slack: SlackStandIn) => {
  const socket = new WebSocket(await openUrl(slack));
  const frames: Frame[] = [];
  socket.on('message', (data: Buffer) => frames.push(frame.parse(JSON.parse(data.toString('utf8')))));
  stops.push(() => socket.terminate());
  await until(() => frames[0]?.type === 'hello', 'hello');
  const events = () => frames.filter((each) => each.type === 'events_api');
  return { socket, frames, events, ack: (id: string) => socket.send(JSON.stringify({ envelope_id: id })) };
};
const say = (slack: SlackStandIn, text: string) =>
  slack.act({ act: 'say', user: ana, channel: community, text });

test('an event not acknowledged comes again, counted; an acknowledged one does not', async () => {
  const slack = await start({ ackMs: 1_000, retryDelaysMs: [0, 20, 20] });
  const { events, ack } = await connect(slack);
  await say(slack, 'one');
  await until(() => events().length === 2);
  expect(events().map((each) => [each.retry_attempt, each.retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
  ]);
  ack(events()[1]?.envelope_id ?? '');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(events()).toHaveLength(2);
  expect(slack.violations).toMatchObject([{ error: 'event_not_acked' }]);
});

test('a socket lost before the acknowledgement: the same envelope on another', async () => {
  const slack = await start();
  const first = await connect(slack);
  await say(slack, 'one');
  await until(() => first.events().length === 1);
  const second = await connect(slack);
  first.socket.terminate();
  await until(() => second.events().length === 1);
  expect(second.events()[0]).toEqual(first.events()[0]);
});

test('ten sockets at most, each payload to one of them, addresses work once', async () => {
  const slack = await start();
  const all: Awaited<ReturnType<typeof connect>>[] = [];
  for (let turn = 0; turn < 10; turn += 1) all.push(await connect(slack));
  expect(await openUrl(slack)).toBe('refused: too_many_websockets');
  expect(slack.sockets()).toBe(10);
  for (let turn = 0; turn < 20; turn += 1) await say(slack, String(turn));
  await until(() => all.reduce((sum, { frames }) => sum + frames.length, 0) === 30);
  expect(all.filter(({ events }) => events().length > 0).length).toBeGreaterThan(1);

  const used = new WebSocket(all[0]?.socket.url ?? '');
  const status = await new Promise((resolve) =>
    used.once('unexpected-response', (_, answer) => resolve(answer.statusCode)),
  );
  expect(status).toBe(401);
});

test('a refresh: a warning leaves time, a request ends it', async () => {
  const slack = await start();
  const { socket, frames } = await connect(slack);
  slack.refreshSockets({ reason: 'warning', graceMs: 60 });
  await until(() => frames.at(-1)?.reason === 'warning');
  await say(slack, 'still served');
  await until(() => frames.at(-1)?.type === 'events_api');
  await until(() => socket.readyState === WebSocket.CLOSED);
  expect(slack.sockets()).toBe(0);
});

test('nobody connected: a person is told at once what people know', async () => {
  const slack = await start({ ackMs: 30 });
  const answer = await slack.act({
    act: 'command',
    user: tom,
    channel: community,
    command: '/aplomb',
    text: 'list',
  });
  expect(answer).toEqual({ ok: false, error: '/aplomb failed with the error “dispatch_failed”' });
});

test('a real Bolt app comes back after a refresh, and what was said meanwhile reaches it', async () => {
  const slack = await start();
  const heard: string[] = [];
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: quiet,
    clientPingTimeout: 300,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = new App({
    token: slack.botToken,
    receiver,
    logger: quiet,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.message(async ({ message }) => {
    if ('text' in message) heard.push(message.text ?? '');
  });
  await app.start();
  stops.push(() => app.stop());
  slack.refreshSockets({ reason: 'refresh_requested' });
  await until(() => slack.sockets() === 0);
  await say(slack, 'meanwhile');
  await until(() => heard[0] === 'meanwhile', 'the message');
  expect(slack.calls.filter((each) => each.method === 'apps.connections.open')).toHaveLength(2);
});

test('the same over HTTP: signed, taken by real Bolt; a wrong secret is refused and tried again', async () => {
  const slack = await start({ retryDelaysMs: [0] });
  const serve = async (signingSecret: string) => {
    const heard: string[] = [];
    const app = new App({
      token: slack.botToken,
      signingSecret,
      logger: quiet,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    app.message(async ({ message }) => {
      if ('text' in message) heard.push(message.text ?? '');
    });
    app.command('/aplomb', async ({ ack, command }) => ack({ text: `ran ${command.text}` }));
    const server = await app.start(0);
    stops.push(() => app.stop());
    const address = z.object({ port: z.number() }).parse(server.address());
    const url = `http://127.0.0.1:${String(address.port)}/slack/events`;
    slack.deliverTo({ events: url, interactivity: url, commands: url });
    return heard;
  };
  const heard = await serve(slack.signingSecret);
  expect(await slack.verifyUrl()).toBe(true);
  await say(slack, 'over http');
  await until(() => heard[0] === 'over http');
  const command = {
    act: 'command',
    user: tom,
    channel: community,
    command: '/aplomb',
    text: 'list',
  } as const;
  expect(await slack.act(command)).toEqual({ ok: true });
  expect(slack.picture(tom).messages.at(-1)?.text).toBe('ran list');

  const deaf = await serve('another secret');
  expect(await slack.verifyUrl()).toBe(false);
  expect(await slack.act(command)).toMatchObject({ ok: false });
  await say(slack, 'not for you');
  expect(deaf).toEqual([]);
});
