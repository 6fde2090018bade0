import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moderationDesk } from '../../src/core/catalogue/moderation-desk.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { startBot } from '../support/bot-process.ts';
import { displayed } from '../support/discord/markup.ts';
import { moderatorBits } from '../support/discord/moderation.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import { moderatorAt } from '../support/moderator.ts';
import { shippedApp } from '../support/process-yaml.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

test('moderators who sit in Slack: a report, a time-out though the bot is killed, an answer, the word of somebody else', async () => {
  const [discord, slack] = [
    await startFakeDiscord(),
    await startSlackStandIn({ app: shippedApp(), ackMs: 20_000, triggerMs: 20_000 }),
  ];
  const { state, moderation: server, channel } = discord;
  state.bot.roles.push(server.role('bot', 10, moderatorBits));
  const yaml = `
brand: { name: Maison Noisette, languages: [en, fr] }
sources:
  server:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${state.guildId}"
    channels: ["${channel.id}"]
    pollEverySeconds: 3600
    apiUrl: ${discord.line.url}/api
    moderation: { slack: { channel: "#general", log: "#community" } }
discord: { token: env:DISCORD_BOT_TOKEN, server: "${state.guildId}", apiUrl: ${discord.line.url}/api }
routes:
  - name: community
    slack: "#community"
    roles: { approver: [${sampleIds.approvers}] }
`;
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-slack-moderation-'));
  const env = {
    DISCORD_BOT_TOKEN: discord.token,
    DATABASE_URL: `sqlite:${join(folder, 'aplomb.sqlite')}`,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const [tom, ana] = [sampleIds.tom, sampleIds.ana].map((id) => teammateAt(slack, id, sampleIds.general));
  const [max, lou] = [state.user('Max'), state.user('Lou')];
  if (!tom || !ana) throw new Error('nobody moderates');
  const card = (words: string) => until(`a card with ${words}`, () => tom.card(words));
  const mail = () => state.messages.filter((one) => one.channel_id === server.dms.get(max.id));
  try {
    const first = await startBot(yaml, env, folder);
    await until('the gateway', () => discord.gateway.connected() === 1);
    const bad = state.say({ channel: channel.id, author: max, content: 'You lot are vermin' });
    const where = { user: lou, channel: channel.id };
    const name = moderationDesk.en.menu.report;
    const report = discord.interactions.menu({ ...where, name, message: bad.id });
    const { custom_id: customId } = await until('the form', () => report.modal);
    discord.interactions.submit({ ...where, customId, fields: { reason: 'Hateful' } });

    await tom.press(await card('Hateful'), 'mod.timeout');
    const form = await until('the modal', () => tom.view());
    const reason = 'The message calls other members names.';
    await tom.submit(form, { length: 'day', reason });
    await until('the time-out', () => server.timedOut.has(max.id));
    await first.kill();
    const second = await startBot(yaml, env, folder);
    await until('the gateway again', () => discord.gateway.connected() === 1);
    const told = await until('the message to the member', () => mail()[0]);
    expect(displayed(told.content)).toContain(`The reason: ${reason}`);
    await card('Case #1: time-out, 24 h, by Tom Hartley');
    const log = teammateAt(slack, tom.user, sampleIds.community);
    await until('a line in the log', () => log.card('Case 1 · time-out, 24 h'));

    const answering = moderatorAt(discord, max, told.channel_id);
    const appeal = answering.press(told, 'mod.appeal');
    await until('the form for an answer', () => appeal.modal);
    answering.submit(appeal, { appeal: 'I quoted a film.' }, told.id);
    await tom.press(await card('I quoted a film.'), 'mod.grant');
    await until('the refusal', () => /somebody else reads/u.test(JSON.stringify(tom.whispered()?.blocks)));
    await ana.press(await card('I quoted a film.'), 'mod.grant');
    await until('the end of the time-out', () => !server.timedOut.has(max.id));
    await until('the last word', () => mail().length === 2);
    expect(server.log.map(({ did }) => did)).toEqual(['timeout', 'end timeout']);
    expect(tom.messages().filter(({ ephemeral }) => !ephemeral)).toHaveLength(2);
    await second.stop();
    expect(slack.violations).toEqual([]);
    expect(first.output() + second.output()).not.toMatch(/vermin|Hateful|film/u);
  } finally {
    await slack.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 200_000);
