import { expect, test } from 'vitest';
import { moderatorBits } from '../../support/discord/moderation.ts';
import { atDiscord, signal } from './support.ts';
import type { AtDiscord } from './support.ts';

const says = async ({ source }: AtDiscord): Promise<[string, boolean][]> =>
  (await source.check(signal)).map(({ says: key, ok }) => [key, ok]);

test('all is well: token, intent, server and each channel', async () => {
  expect(await says(await atDiscord())).toEqual([
    ['discord_bot', true],
    ['discord_content', true],
    ['discord_server', true],
    ['discord_channel', true],
    ['discord_channel', true],
  ]);
});

test('a wrong token is the one thing said', async () => {
  expect(await says(await atDiscord({ token: 'wrong' }))).toEqual([['discord_token', false]]);
});

test('the intent, a channel that is not there, and permissions by their names', async () => {
  const at = await atDiscord({ channels: ['123456789012345678'] });
  at.place.state.contentIntent = false;
  expect(await says(at)).toEqual([
    ['discord_bot', true],
    ['discord_no_content', false],
    ['discord_server', true],
    ['discord_no_channel', false],
  ]);
  const other = await atDiscord();
  other.place.channel.permission_overwrites.push({
    id: other.place.state.guildId,
    type: 0,
    allow: '0',
    deny: String((1n << 11n) | (1n << 16n)),
  });
  const found = await other.source.check(signal);
  expect(found.find(({ says: key }) => key === 'discord_permissions')).toMatchObject({
    ok: false,
    values: { channel: 'general', permissions: 'Read Message History, Send Messages' },
    fix: 'discord_permissions',
  });
});

test('a category is not taken for a channel', async () => {
  const at = await atDiscord();
  at.place.channel.type = 4;
  expect(await says(at)).toContainEqual(['discord_no_channel', false]);
});

test('a server the bot is not on comes with the invitation', async () => {
  const at = await atDiscord({ server: '123456789012345678' });
  const found = await at.source.check(signal);
  expect(found.at(-1)).toMatchObject({
    says: 'discord_no_server',
    values: { invite: expect.stringContaining('guild_id=123456789012345678') },
  });
});

test('a line that is down is not taken for a wrong token: nobody is sent to reset it', async () => {
  const at = await atDiscord();
  at.place.line?.fail('GET', { kind: 'reset' });
  const [only, ...more] = await at.source.check(signal);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ ok: false, says: 'discord_unreachable' });
  expect(only).not.toHaveProperty('fix');
});

const MANAGE_THREADS = 1n << 34n;

/** A moderated server: the bot has the role its admin gave it. */
const moderated = async (settings: Record<string, unknown> = {}, rights = moderatorBits | MANAGE_THREADS) => {
  const at = await atDiscord();
  const { state, moderation: server } = at.place;
  const [cards, log] = [state.channel('moderators'), state.channel('mod-log')];
  state.bot.roles.push(server.role('bot', 5, rights));
  const moderation = { channel: cards.id, log: log.id, ...settings };
  const look = async () => (await at.rebuild({ moderation }).check(signal)).slice(5);
  return { state, server, cards, log, look };
};

test('moderation: all is well, and who is out of reach is said', async () => {
  const { server, look } = await moderated({ watchJoins: true });
  expect((await look()).map(({ says: key, ok, fix }) => [key, ok, fix])).toEqual([
    ['discord_moderates', true, undefined],
    ['discord_moderation_top', true, undefined],
    ['discord_moderation_channel', true, undefined],
    ['discord_moderation_channel', true, undefined],
    ['discord_members', true, undefined],
  ]);
  server.role('Admins', 9);
  expect(await look()).toContainEqual({
    ok: true,
    says: 'discord_moderation_above',
    values: { source: 'community', roles: 'Admins' },
    fix: 'discord_moderation_above',
  });
});

test('moderation: each missing permission with the acts it costs, AutoMod and a lowest role among them', async () => {
  const BAN = 1n << 2n;
  const MANAGE_GUILD = 1n << 5n;
  const { server, look } = await moderated({}, (moderatorBits | MANAGE_THREADS) & ~BAN & ~MANAGE_GUILD);
  const found = await look();
  expect(
    found.filter(({ says: key }) => key === 'discord_moderation_right').map(({ values }) => values),
  ).toEqual([
    { source: 'community', permission: 'Ban Members', acts: 'banned, ban lifted' },
    {
      source: 'community',
      permission: 'Manage Server',
      acts: "invitations paused, AutoMod's alerts and rules",
    },
  ]);
  server.roles.forEach((role) => (role.position = 0));
  expect(await look()).toContainEqual(
    expect.objectContaining({ says: 'discord_moderation_lowest', ok: false }),
  );
});

test('moderation: a log that cannot be written, a channel that is not there, an intent that is off', async () => {
  const { state, log, look } = await moderated({ channel: '123456789012345678', watchJoins: true });
  log.permission_overwrites.push({ id: state.guildId, type: 0, allow: '0', deny: String(1n << 11n) });
  state.membersIntent = false;
  const found = (await look()).filter(({ ok }) => !ok);
  expect(found.map(({ says: key, values }) => [key, values?.['channel'] ?? values?.['page']])).toEqual([
    ['discord_moderation_no_channel', '123456789012345678'],
    ['discord_permissions', 'mod-log'],
    ['discord_no_members', expect.stringContaining('https://discord.com/developers/applications/')],
  ]);
  expect(found.every(({ fix }) => fix !== undefined)).toBe(true);
});
