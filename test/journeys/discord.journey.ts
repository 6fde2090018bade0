import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { startBot } from '../support/bot-process.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import type { FakeDiscord } from '../support/discord/place.ts';
import { sampleYaml, shippedApp } from '../support/process-yaml.ts';
import { teammateAt } from '../support/teammate.ts';
import type { TeammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

/** Polled once an hour: whatever comes sooner, the gateway rang for it. */
const serverYaml = ({ state, channel, forum, teammate, line }: FakeDiscord): string =>
  sampleYaml(`  community:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${state.guildId}"
    channels: ["${channel.id}", "${forum.id}"]
    teamMembers: ["${teammate.id}"]
    pollEverySeconds: 3600
    apiUrl: ${line.url}/api`);

const approve = async (tom: TeammateAt, words: string): Promise<void> => {
  const card = await until(`the card of ${words}`, () => {
    const found = tom.card(words);
    return found && tom.can(found).includes('card.approve') ? found : undefined;
  });
  await tom.press(card, 'card.approve');
};

test.concurrent('Discord: said there, approved in Slack, answered there once; killed meanwhile, nothing is missed', async () => {
  const discord = await startFakeDiscord();
  const slack = await startSlackStandIn({ app: shippedApp() });
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-discord-'));
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_BOT_TOKEN: discord.token,
    DATABASE_URL: `sqlite:${join(folder, 'discord.sqlite')}`,
  };
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const marie = discord.state.user('Marie');
  const ask = (words: string): string =>
    discord.state.say({ channel: discord.channel.id, author: marie, content: words }).id;
  const answered = (id: string) => until(`an answer to ${id}`, async () => (await discord.answers(id))[0]);
  try {
    const first = await startBot(serverYaml(discord), env, folder);
    await until('the gateway', () => discord.gateway.connected() === 1);
    const corsica = ask('Do you ship to CORSICA?');
    await approve(tom, 'CORSICA');
    await answered(corsica);
    const gone = ask('Do you ship to ELBA?');
    await until('its card', () => tom.card('ELBA'));
    await first.kill();

    discord.state.remove(gone);
    const thread = discord.post('Jar', marie, 'Is the MADEIRA jar glass?');
    const malta = ask('Do you ship to MALTA?');
    const second = await startBot(serverYaml(discord), env, folder);
    await approve(tom, 'MALTA');
    await approve(tom, 'MADEIRA');
    await Promise.all([answered(malta), answered(thread.id)]);
    await until('the card of what was deleted to say so', () =>
      /was deleted/.test(JSON.stringify(tom.card('ELBA'))),
    );
    await until('every card to say so', () =>
      ['CORSICA', 'MALTA', 'MADEIRA'].every((words) =>
        /✓ Posted/.test(JSON.stringify(tom.card(words)?.blocks)),
      ),
    );
    await second.stop();
    const bots = discord.state.messages.filter(({ author }) => author === discord.state.bot);
    expect(bots).toHaveLength(3);
    expect(new Set(bots.map(({ answers }) => answers))).toEqual(new Set([corsica, thread.id, malta]));
    expect(first.output() + second.output()).not.toContain(discord.token);
  } finally {
    await slack.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 200_000);
