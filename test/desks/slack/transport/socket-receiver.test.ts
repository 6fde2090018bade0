import { afterEach, beforeEach, expect, test } from 'vitest';
import { TooLateError } from '../../../../src/desks/slack/transport/intake.ts';
import { command, message, press, submission } from './support/bodies.ts';
import { boltOverSocket } from './support/receiver.ts';
import { sqliteInbox } from './support/inbox.ts';
import { slackServer } from './support/slack-server.ts';
import type { Line, SlackServer } from './support/slack-server.ts';
import { until } from './support/until.ts';

let slack: SlackServer;
let stop: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  slack = await slackServer();
  stop = [];
});
afterEach(async () => {
  for (const each of stop) await each();
  await slack.close();
});

const started = async (more: Parameters<typeof boltOverSocket>[1] = {}) => {
  const bolt = boltOverSocket(slack.apiUrl, more);
  stop.push(() => bolt.app.stop());
  await bolt.app.start();
  await until(() => slack.lines.length === (more.connections ?? 2));
  return bolt;
};
const line = (index = 0): Line => {
  const found = slack.lines[index];
  if (found === undefined) throw new Error('no open line');
  return found;
};
const acked = (envelopeId: string) => slack.acks.find((ack) => ack.envelopeId === envelopeId);

test('an event is on disk before it is acknowledged, and done after its listener', async () => {
  const { app, inbox } = await started();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  app.message(async () => held);
  line().deliver('e1', 'events_api', message(1));
  await until(() => acked('e1') !== undefined);
  expect(inbox.states()).toEqual([{ key: 'slack:T1::event:Ev1', state: 'kept' }]);
  release();
  await until(() => inbox.states()[0]?.state === 'done');
});

test('nothing is acknowledged while the disk is away, and the next delivery is taken', async () => {
  const inbox = sqliteInbox();
  let down = true;
  const { app, log } = await started({
    inbox: {
      ...inbox,
      keep: (key, payload) => (down ? Promise.reject(new Error('disk')) : inbox.keep(key, payload)),
    },
  });
  const heard: string[] = [];
  app.message(async ({ body }) => void heard.push(body.event_id));
  line().deliver('e1', 'events_api', message(1));
  await until(() => log.lines.some((one) => one.includes('slack.not_kept')));
  expect(slack.acks).toEqual([]);
  down = false;
  line().deliver('e1', 'events_api', message(1), { retry_attempt: 1, retry_reason: 'timeout' });
  await until(() => heard.length === 1 && acked('e1') !== undefined);
});

test('a redelivery is acknowledged and changes nothing: same or new envelope, either socket, any retry number', async () => {
  const { app } = await started();
  const heard: string[] = [];
  app.message(async ({ context }) => void heard.push(`event ${context.retryNum ?? 0}`));
  app.action('approve', async () => void heard.push('press'));
  app.command('/aplomb', async ({ body }) => void heard.push(`command ${body.text}`));
  // The first attempt got lost on the way: the retry is the first we see, and must not be dropped.
  line(0).deliver('a', 'events_api', message(1), { retry_attempt: 2, retry_reason: 'timeout' });
  await until(() => acked('a') !== undefined); // Two sockets keep no order between them.
  line(1).deliver('a', 'events_api', message(1));
  line(1).deliver('b', 'events_api', message(1), { retry_attempt: 3 });
  line(0).deliver('c', 'interactive', press(1));
  line(1).deliver('d', 'interactive', press(1));
  line(0).deliver('e', 'interactive', press(2));
  line(0).deliver('f', 'slash_commands', command('list', 7));
  line(1).deliver('g', 'slash_commands', command('list', 7));
  line(1).deliver('h', 'slash_commands', command('list', 8));
  await until(() => slack.acks.length === 9 && heard.length >= 5);
  expect(heard.toSorted()).toEqual(['command list', 'command list', 'event 2', 'press', 'press']);
});

test("a modal's acknowledgement carries the listener's answer, also for its redelivery", async () => {
  const { app, inbox } = await started();
  let calls = 0;
  app.view('edit', async ({ ack }) => {
    calls += 1;
    await ack({ response_action: 'errors', errors: { text: 'too long' } });
  });
  line(0).deliver('a', 'interactive', submission(1));
  await until(() => acked('a') !== undefined);
  expect(acked('a')?.payload).toEqual({ response_action: 'errors', errors: { text: 'too long' } });
  line(1).deliver('b', 'interactive', submission(1));
  await until(() => acked('b') !== undefined);
  expect(acked('b')?.payload).toEqual(acked('a')?.payload);
  expect(calls).toBe(1);
  // The person corrects and submits the same modal again: a new trigger, so a new submission.
  line(0).deliver('c', 'interactive', submission(2));
  await until(() => calls === 2);
  await until(() => inbox.states().every(({ state }) => state === 'done'));
});

test('a modal that takes longer than Slack waits stays open with its words, is finished all the same, and its listener hears that it is late', async () => {
  const { app, inbox, log } = await started({ answerWithinMs: 30 });
  const waited = Promise.withResolvers<void>();
  let heard: unknown;
  app.view('edit', async ({ ack }) => {
    await waited.promise;
    heard = await ack({ response_action: 'errors', errors: { text: 'late' } }).catch(
      (error: unknown) => error,
    );
  });
  line().deliver('a', 'interactive', submission(1));
  await until(() => log.lines.join().includes('slack.listener_too_slow'));
  waited.resolve();
  await until(() => inbox.states()[0]?.state === 'done');
  expect(heard).toBeInstanceOf(TooLateError);
  expect(acked('a')).toBeUndefined();
});

test('a listener that breaks leaves the modal open, is recorded by code, and its words are not logged', async () => {
  const { app, inbox, log } = await started();
  app.view('edit', async () => {
    throw new TypeError('quotes the secret text');
  });
  line().deliver('a', 'interactive', submission(1));
  await until(() => inbox.states()[0]?.state.startsWith('failed') === true);
  line().deliver('b', 'interactive', submission(1));
  line().deliver('c', 'events_api', message(1));
  await until(() => acked('c') !== undefined);
  expect(slack.acks.map(({ envelopeId }) => envelopeId)).toEqual(['c']);
  expect(log.lines.join('\n')).toContain('slack.listener_failed');
  expect(log.lines.join('\n')).not.toContain('secret');
});

test('what is kept remembers when it came in', async () => {
  const { app, inbox } = await started();
  const heard: unknown[] = [];
  app.message(async ({ context }) => {
    heard.push(inbox.unfinished()[0]?.payload, context['receivedAt']);
  });
  const before = Date.now();
  line().deliver('a', 'events_api', message(1));
  await until(() => heard.length === 2);
  const [kept, receivedAt] = heard;
  expect(kept).toMatchObject({ receivedAt });
  expect(Number(receivedAt)).toBeGreaterThanOrEqual(before);
});

test('what was kept and never finished is handed over again, once, and the listener is told', async () => {
  const { app, receiver, inbox } = await started();
  const heard: unknown[] = [];
  app.action('approve', async ({ ack, context, body }) => {
    await ack();
    heard.push([context['replayed'], body.user.id, context['receivedAt']]);
  });
  await inbox.keep('left behind', { body: press(1), retryNum: 1, receivedAt: 7 });
  for (const { payload } of inbox.unfinished()) await receiver.replay(payload);
  expect(heard).toEqual([[true, 'U1', 7]]);
  app.message(async () => {
    throw new Error('still broken');
  });
  await expect(receiver.replay({ body: message(2) })).rejects.toThrow('still broken');
  await expect(receiver.replay('nonsense')).rejects.toThrow(/expected object/);
});

test('frames that are no envelopes are ignored', async () => {
  const { app, log } = await started();
  const heard: string[] = [];
  app.message(async () => void heard.push('heard'));
  line().socket.send('not json');
  line().socket.send(Buffer.from([0xff, 0xfe, 0x00]));
  line().socket.send(JSON.stringify({ envelope_id: 'x', type: 'events_api', payload: 'a string' }));
  line().deliver('a', 'events_api', message(1));
  await until(() => heard.length === 1);
  expect(log.lines.filter((one) => one.includes('socket_unreadable'))).toHaveLength(3);
});
