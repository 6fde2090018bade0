import { expect, test } from 'vitest';
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
