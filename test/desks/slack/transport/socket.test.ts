import { afterEach, beforeEach, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoffMs } from '../../../../src/desks/slack/transport/give-up.ts';
import { message } from './support/bodies.ts';
import { boltOverSocket } from './support/receiver.ts';
import { slackServer } from './support/slack-server.ts';
import type { SlackServer } from './support/slack-server.ts';
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
const bolt = (more: Parameters<typeof boltOverSocket>[1] = {}) => {
  const made = boltOverSocket(slack.apiUrl, more);
  stop.push(() => made.app.stop());
  return made;
};

test('through refreshes no moment is without a line, and each payload is handled exactly once', async () => {
  const { app } = bolt();
  const heard: string[] = [];
  app.message(async ({ body }) => void heard.push(body.event_id));
  await app.start();
  await until(() => slack.lines.length === 2);
  const open = slack.watch();
  const total = 120;
  for (let n = 0; n < total; n += 1) {
    // Slack hands any payload to any line, also to one that it has told to leave.
    const open = slack.lines.filter(({ socket }) => socket.readyState === socket.OPEN);
    const line = open[n % open.length];
    line?.deliver(`e${n}`, 'events_api', message(n));
    if (n % 20 === 5) line?.disconnect(n % 40 === 5 ? 'warning' : 'refresh_requested');
    if (n % 20 === 12) slack.lines[0]?.disconnect('link_disabled');
    await sleep(2);
  }
  await until(() => heard.length === total && slack.acks.length === total);
  expect(new Set(heard).size).toBe(total);
  expect(open.least()).toBeGreaterThanOrEqual(1);
  expect(slack.requests.length).toBeGreaterThanOrEqual(2 + total / 20);
});

test('both lines told to leave at once: the new ones are confirmed before the old ones close', async () => {
  const { app } = bolt();
  await app.start();
  await until(() => slack.lines.length === 2);
  const before = [...slack.lines];
  const open = slack.watch();
  for (const line of before) line.disconnect('refresh_requested');
  await until(() => slack.lines.length === 2 && slack.lines.every((line) => !before.includes(line)));
  expect(open.least()).toBe(2);
});

test('a line told to leave in the same breath as it is greeted is replaced', async () => {
  const { app } = bolt({ connections: 1 });
  let left: unknown;
  slack.greeted = (line) => {
    left ??= line;
    if (left === line) line.disconnect('refresh_requested');
  };
  await app.start();
  await until(() => slack.lines.length === 1 && slack.lines[0] !== left);
  expect(slack.requests).toHaveLength(2);
});

test('a refresh that Slack does not greet leaves the old line in use until one is greeted', async () => {
  const { app } = bolt({ connections: 1, timing: { helloWithinMs: 40 } });
  const heard: string[] = [];
  app.message(async ({ body }) => void heard.push(body.event_id));
  await app.start();
  const [old] = slack.lines;
  const open = slack.watch();
  slack.greet = false;
  slack.lines[0]?.disconnect('warning');
  await sleep(120);
  slack.lines[0]?.deliver('a', 'events_api', message(1));
  await until(() => heard.length === 1);
  slack.greet = true;
  await until(() => slack.lines.length === 1 && slack.lines[0] !== old);
  expect(open.least()).toBe(1);
});

test('a line that falls silent is noticed and replaced', async () => {
  const { app, log } = bolt({ connections: 1, timing: { pingEveryMs: 15, silentPings: 40 } });
  await app.start();
  await sleep(80);
  expect(log.lines).toEqual([]);
  const [first] = slack.lines;
  // The kernel still accepts bytes, nobody reads them: a half-open line.
  first?.socket.pause();
  await until(() => slack.lines.some((line) => line !== first));
  expect(log.lines.join()).toContain('"why":"silent"');
});

test('Slack away: tries for ever, comes back by itself', async () => {
  const open = slack.answer['apps.connections.open'];
  slack.answer['apps.connections.open'] = () => ({ status: 503 });
  const { app } = bolt();
  const start = app.start();
  await until(() => slack.requests.length >= 6);
  if (open !== undefined) slack.answer['apps.connections.open'] = open;
  await start;
  await until(() => slack.lines.length === 2);
  const before = [...slack.lines];
  for (const line of before) line.socket.terminate();
  await until(() => slack.lines.length === 2 && slack.lines.every((line) => !before.includes(line)));
  expect(slack.requests.length).toBeGreaterThanOrEqual(10);
});

test.each(['invalid_auth', 'not_allowed_token_type'])(
  'a wrong app token (%s) ends the start with a clear error, after one request per line',
  async (error) => {
    slack.answer['apps.connections.open'] = () => ({ ok: false, error });
    const { app } = bolt();
    await expect(app.start()).rejects.toThrow(`Slack refuses the app-level token (${error})`);
    await sleep(50);
    expect(slack.requests.length).toBeLessThanOrEqual(2);
  },
);

test('a token revoked while running is told once it is certain', async () => {
  const told: string[] = [];
  const { app } = bolt({ refused: ({ code }) => void told.push(code) });
  await app.start();
  await until(() => slack.lines.length === 2);
  slack.answer['apps.connections.open'] = () => ({ ok: false, error: 'token_revoked' });
  for (const line of slack.lines) line.socket.terminate();
  await until(() => told.length === 1);
  expect(told).toEqual(['token_revoked']);
});

test('a rate limit of apps.connections.open is obeyed', async () => {
  let calls = 0;
  const open = slack.answer['apps.connections.open'];
  slack.answer['apps.connections.open'] = (request) => {
    calls += 1;
    return calls === 1 ? { status: 429, headers: { 'retry-after': '1' } } : (open?.(request) ?? 'cut');
  };
  const { app } = bolt({ connections: 1 });
  const begun = Date.now();
  await app.start();
  expect(Date.now() - begun).toBeGreaterThanOrEqual(950);
  expect(calls).toBe(2);
});

test('stop closes every line and opens none, also in the middle of a reconnect', async () => {
  const { app } = bolt({ timing: { backoffMs: 600_000, backoffCapMs: 600_000 } });
  await app.start();
  await until(() => slack.lines.length === 2);
  slack.answer['apps.connections.open'] = () => ({ status: 503 });
  slack.lines[0]?.socket.terminate();
  await until(() => slack.requests.length === 3);
  await app.stop();
  expect(slack.lines).toEqual([]);
  expect(slack.requests).toHaveLength(3);
});

test('the back-off doubles, is spread, and never exceeds 30 seconds', () => {
  const limits = { backoffMs: 500, backoffCapMs: 30_000 };
  expect([1, 2, 3].map((n) => backoffMs(n, 1, limits))).toEqual([500, 1_000, 2_000]);
  expect(backoffMs(3, 0, limits)).toBe(1_000);
  expect(backoffMs(10_000, 1, limits)).toBe(30_000);
});
