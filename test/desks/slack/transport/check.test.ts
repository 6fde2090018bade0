import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Route } from '../../../../src/core/routing.ts';
import { checkSlack } from '../../../../src/desks/slack/transport/check.ts';
import { checkSlack as words } from '../../../../src/core/catalogue/check-slack.ts';
import type { SlackCheckSettings } from '../../../../src/desks/slack/transport/check-settings.ts';
import { appFromManifest } from '../../../../src/rehearsal/slack/app-spec.ts';
import { sampleIds } from '../../../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';

const manifest = appFromManifest(JSON.parse(readFileSync('manifests/slack.json', 'utf8')));
let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn({ app: manifest });
});
afterEach(() => slack.close());

const route = (channel: string, approver: string[] = []): Route => ({
  name: 'main',
  match: {},
  channels: { slack: channel },
  language: 'en',
  timezone: 'UTC',
  roles: { reader: ['everyone'], writer: [], approver, admin: [] },
  escalation: [],
});
const look = (more: Partial<SlackCheckSettings> = {}) =>
  checkSlack({
    botToken: slack.botToken,
    appToken: slack.appToken,
    transport: 'socket',
    apiUrl: slack.apiUrl,
    routes: [route(sampleIds.community, [sampleIds.approvers])],
    fetch,
    world: { now: () => Date.now() },
    ...more,
  });
const wrongs = async (more: Partial<SlackCheckSettings> = {}) =>
  (await look(more)).filter(({ ok }) => !ok).map(({ says }) => says);

test('all is well: every line is ok and the scopes of the manifest suffice', async () => {
  const lines = await look();
  expect(lines.map(({ says, ok }) => [says, ok])).toEqual(
    ['bot_token_ok', 'scopes_ok', 'clock_ok', 'app_token_ok', 'socket_ok', 'channel_ok', 'groups_ok'].map(
      (says) => [says, true],
    ),
  );
  expect(await wrongs({ routes: [route('#community'), route('general')] })).toEqual([]);
  expect(slack.violations).toEqual([]);
});

test('tokens: missing, of the wrong kind, refused; a token is never told', async () => {
  expect(await wrongs({ botToken: undefined, appToken: '' })).toEqual([
    'bot_token_missing',
    'app_token_missing',
  ]);
  expect(await wrongs({ botToken: slack.appToken, appToken: slack.botToken })).toEqual([
    'bot_token_prefix',
    'app_token_prefix',
  ]);
  expect(await wrongs({ botToken: 'xoxb-nobody-knows', appToken: 'xapp-nobody-knows' })).toEqual([
    'bot_token_refused',
    'app_token_refused',
  ]);
  const told = JSON.stringify(await look({ botToken: 'my-own-password-1', appToken: 'xoxb-s3cret' }));
  expect(told).not.toMatch(/password|s3cret|my-own/u);
});

test('scopes: each missing one by its name', async () => {
  await slack.close();
  const scopes = manifest.scopes.filter((scope) => !['users:read', 'chat:write'].includes(scope));
  slack = await startSlackStandIn({ app: { ...manifest, scopes } });
  const lines = await look();
  expect(lines.filter(({ ok }) => !ok).map(({ values }) => values['scope'])).toEqual([
    'chat:write',
    'users:read',
  ]);
});

test('channels and groups: missing, archived, without the bot', async () => {
  expect(await wrongs({ routes: [route('#nowhere')] })).toEqual(['channel_missing']);
  expect(await wrongs({ routes: [route('C0NOWHERE99')] })).toEqual(['channel_missing']);
  slack.removeBot(sampleIds.community);
  expect(await wrongs()).toEqual(['channel_not_member']);
  slack.archive(sampleIds.general);
  expect(await wrongs({ routes: [route(sampleIds.general)] })).toEqual(['channel_archived']);
  expect(await wrongs({ routes: [route('#general', ['S0NOBODY00'])] })).toEqual([
    'channel_archived',
    'group_missing',
  ]);
});

test('moderators’ channels are looked at like a route’s', async () => {
  const moderators = [{ of: 'server', channel: '#general' }];
  const said = (await look({ moderators })).filter(({ values }) => values['moderation'] === 'server');
  expect(said.map(({ says }) => says)).toEqual(['channel_ok']);
  slack.removeBot(sampleIds.general);
  const [line] = (await look({ moderators })).filter(({ ok }) => !ok);
  expect(line && words.en.says[line.says](line.values)).toBe(
    'Moderators of server: the bot is not in #general.',
  );
  expect(line?.fix).toBe('invite');
});

test('the clock: minutes off is told, more than five stop a start', async () => {
  const off = async (minutes: number) =>
    (await look({ world: { now: () => Date.now() + minutes * 60_000 } })).find(
      ({ says }) => says === 'clock_off',
    );
  expect(await off(2)).toMatchObject({ ok: false, required: false, fix: 'clock' });
  expect(await off(-7)).toMatchObject({ ok: false, required: true });
});

test('over HTTP the signing secret is needed instead of the app-level token', async () => {
  const http = { transport: 'http' as const, appToken: undefined };
  expect(await wrongs(http)).toEqual(['signing_secret_missing']);
  expect(await wrongs({ ...http, signingSecret: 'short' })).toEqual(['signing_secret_shape']);
  expect(await wrongs({ ...http, signingSecret: '0123456789abcdef0123456789abcdef' })).toEqual([]);
});

test('Slack away is told as that', async () => {
  const { apiUrl } = slack;
  await slack.close();
  expect(await wrongs({ apiUrl })).toEqual(['unreachable', 'socket_failed']);
  slack = await startSlackStandIn();
});

test('every line can be said in both languages, and every fix names a place to go', async () => {
  const values = new Proxy({}, { get: () => 'x' });
  for (const both of [words.en, words.fr]) {
    for (const say of Object.values(both.says)) expect(say(values)).toMatch(/\.$/u);
    for (const fix of Object.values(both.fix)) expect(fix(values).length).toBeGreaterThan(30);
  }
});
