import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { realWorld } from '../../src/cli/world.ts';
import { discordCommands } from '../../src/desks/discord/commands/manifest.ts';
import { createRest } from '../../src/desks/discord/transport/rest.ts';
import { fileWith } from '../config/support.ts';
import { startFakeDiscord } from '../support/discord/place.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

test('a team that decides on Discord alone: what is missing, with what to do, and then that all is well', async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const moderators = place.state.channel('moderators');
  const apiUrl = `${place.line.url}/api`;
  const file = fileWith(`
brand: { name: Maison Noisette }
sources: { site: { kind: manual } }
discord: { token: env:DISCORD_BOT_TOKEN, server: "${place.state.guildId}", apiUrl: ${apiUrl} }
routes:
  - { name: community, discord: "${moderators.id}" }
`);
  const check = async (): Promise<{ status: number; text: string }> => {
    const lines: string[] = [];
    const environment = {
      APLOMB_CONFIG: file,
      DISCORD_BOT_TOKEN: place.token,
      DATABASE_URL: `sqlite:${join(dirname(file), 'a.sqlite')}`,
      PORT: '0',
    };
    const terminal = { say: (line: string) => lines.push(line), width: Infinity, colour: false };
    const status = await checkCommand(environment, { world: realWorld, log: silent, fetch }, terminal);
    return { status, text: lines.join('\n') };
  };
  const first = await check();
  expect(first.status).toBe(1);
  expect(first.text).toContain('✗ Route community: in #moderators the bot lacks: Create Public Threads.');
  expect(first.text).toContain(
    '✗ The commands are not deployed: nobody can type /aplomb.\n    → npm run discord:deploy',
  );
  expect(first.text).not.toContain(place.token);
  place.state.everyone |= 1n << 35n;
  const rest = createRest({ apiUrl, token: place.token, world: realWorld });
  await rest.put(`/applications/${place.state.bot.id}/commands`, { body: discordCommands() });
  const then = await check();
  expect(then.text).toContain('✓ Route community: cards can be shown in #moderators.');
  expect(then.text).toMatch(/All well\. Next: npm start$/);
  expect(then.status).toBe(0);
});

test.each([
  ['is wrong elsewhere', 'brand: { nam: M }\ndiscord: { token: env:DISCORD_BOT_TOKEN, server: "1" }\n'],
  ['is no YAML', 'brand:\n\tname: M\n'],
])('a file that %s asks no team on Discord for tokens of Slack', async (_, yaml) => {
  const environment = {
    APLOMB_CONFIG: fileWith(yaml),
    DISCORD_BOT_TOKEN: 'a-token',
    DATABASE_URL: 'sqlite::memory:',
    PORT: '0',
  };
  const lines: string[] = [];
  const terminal = { say: (line: string) => lines.push(line), width: Infinity, colour: false };
  const status = await checkCommand(environment, { world: realWorld, log: silent, fetch }, terminal);
  const text = lines.join('\n');
  expect(status).toBe(1);
  expect(text).toMatch(/✗ \S*aplomb\.yaml/u);
  expect(text).not.toMatch(/SLACK_|xoxb|rehearsal/u);
  expect(text).toContain('\nSlack\n  ! Not checked: correct the setting above first.');
});
