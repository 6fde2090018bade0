import { expect, onTestFinished, test } from 'vitest';
import { checkDiscord as words } from '../../../../src/core/catalogue/check-discord.ts';
import type { Route } from '../../../../src/core/routing.ts';
import { discordCommands } from '../../../../src/desks/discord/commands/manifest.ts';
import { checkDiscord } from '../../../../src/desks/discord/transport/check.ts';
import type { DiscordCheckSettings } from '../../../../src/desks/discord/transport/check.ts';
import { startFakeDiscord } from '../../../support/discord/place.ts';
import { createRest } from '../../../../src/desks/discord/transport/rest.ts';

const somewhere = async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const moderators = place.state.channel('moderators');
  const apiUrl = `${place.line.url}/api`;
  const route: Route = {
    name: 'community',
    match: {},
    channels: { discord: moderators.id },
    language: 'en',
    timezone: 'UTC',
    roles: { reader: [], writer: [], approver: [], admin: [] },
    escalation: [],
  };
  const settings = {
    token: place.token,
    server: place.state.guildId,
    apiUrl,
    routes: [route],
    world: { now: Date.now },
  };
  const lines = (changed: Partial<DiscordCheckSettings> = {}) => checkDiscord({ ...settings, ...changed });
  const says = async (changed: Partial<DiscordCheckSettings> = {}) =>
    (await lines(changed)).map(({ ok, required, says: key }) => [key, ok || !required]);
  const deploy = () =>
    createRest({ apiUrl, token: place.token, world: settings.world }).put(
      `/applications/${place.state.bot.id}/commands`,
      {
        body: discordCommands(),
      },
    );
  // Public threads, besides what everybody may here.
  place.state.everyone |= 1n << 35n;
  return { place, moderators, route, lines, says, deploy };
};

test('all is well', async () => {
  const { says, deploy } = await somewhere();
  await deploy();
  expect(await says()).toEqual([
    ['token_ok', true],
    ['content_ok', true],
    ['server_ok', true],
    ['channel_ok', true],
    ['commands_ok', true],
  ]);
});

test('a token that is missing or wrong is the one thing said', async () => {
  const { says } = await somewhere();
  expect(await says({ token: '' })).toEqual([['token_missing', false]]);
  expect(await says({ token: 'wrong' })).toEqual([['token_refused', false]]);
});

test('without the message content intent buttons still work: worth saying, nothing to stop for', async () => {
  const { place, says } = await somewhere();
  place.state.contentIntent = false;
  expect(await says()).toContainEqual(['content_off', true]);
});

test('commands that are missing, and commands of another version', async () => {
  const { place, says, deploy } = await somewhere();
  expect(await says()).toContainEqual(['commands_missing', false]);
  await deploy();
  const [first] = place.commands.of();
  if (first) Object.assign(first, { description: 'Something older' });
  expect(await says()).toContainEqual(['commands_stale', false]);
});

test('a channel that is not there, permissions by their names, and a role that nobody has', async () => {
  const { place, moderators, route, lines } = await somewhere();
  const deny = String((1n << 11n) | (1n << 35n));
  moderators.permission_overwrites.push({ id: place.state.guildId, type: 0, allow: '0', deny });
  const roles = { ...route.roles, approver: ['@&123456789012345678'] };
  const found = await lines({
    routes: [
      { ...route, roles },
      { ...route, name: 'other', channels: { discord: place.forum.id } },
    ],
  });
  const wrong = found.filter(({ ok }) => !ok);
  expect(wrong).toMatchObject([
    { says: 'channel_permissions', lacks: ['SendMessages', 'CreatePublicThreads'] },
    { says: 'channel_missing', values: { route: 'other' } },
    { says: 'role_missing', values: { role: '123456789012345678' } },
    { says: 'commands_missing' },
  ]);
  for (const { says, fix, values } of wrong)
    for (const language of ['en', 'fr'] as const) {
      const said = words[language].says[says]({ ...values, permissions: 'x' });
      expect(`${said} ${fix ? words[language].fix[fix](values) : ''}`).not.toContain('undefined');
    }
});

test('a server the bot is not on comes with the invitation, with exactly what the bot needs', async () => {
  const { lines } = await somewhere();
  const found = await lines({ server: '123456789012345678' });
  const invite = new URL(found.find(({ says }) => says === 'server_missing')?.values['invite'] ?? '');
  expect(Object.fromEntries(invite.searchParams)).toMatchObject({
    scope: 'bot applications.commands',
    permissions: String((1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 35n) | (1n << 16n)),
    guild_id: '123456789012345678',
  });
});

test('Discord away is told, and each question is asked once', async () => {
  const { place, says } = await somewhere();
  place.line.fail('GET', { kind: 'reset' });
  expect(await says()).toEqual([['unreachable', false]]);
  expect(place.line.seen).toHaveLength(1);
});
