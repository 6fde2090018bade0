import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { discordManifest } from '../../src/desks/discord/commands/manifest.ts';
import { invitation } from '../../src/desks/discord/commands/permissions.ts';
import { discordEntries } from '../../src/desks/discord/listeners/entries.ts';
import { moderationCommands } from '../../src/desks/discord/moderation/commands.ts';
import { commandNames } from '../../src/core/command.ts';
import { sizeOf } from '../support/discord/commands.ts';

const { commands } = discordManifest();

test('manifests/discord.json is what the code offers: npx vitest run test/guards/discord-manifest.test.ts -u', async () => {
  await expect(`${JSON.stringify(discordManifest(), null, 2)}\n`).toMatchFileSnapshot(
    '../../manifests/discord.json',
  );
});

test('it offers what the desk listens to, and each command of the grammar', () => {
  const { command, menu } = discordEntries;
  const ofModeration = moderationCommands().map(({ name }) => name);
  expect(commands.map(({ name }) => name)).toEqual([command, menu.draft, menu.bring, ...ofModeration]);
  const [slash] = commands;
  const subs = slash && 'options' in slash ? slash.options : undefined;
  expect(subs?.map(({ name }) => name)).toEqual(commandNames);
});

test('no command comes near the 8,000 characters that Discord takes', () => {
  for (const one of commands) expect([one.name, sizeOf(one) < 7_000]).toEqual([one.name, true]);
});

test('README invites the bot with exactly what it needs', () => {
  const permissions = new URL(invitation('1')).searchParams.get('permissions');
  expect(readFileSync('README.md', 'utf8')).toContain(
    `scope=bot+applications.commands&permissions=${permissions}`,
  );
});
