import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moderationDesk } from '../../src/core/catalogue/moderation-desk.ts';
import { startBot } from '../support/bot-process.ts';
import { displayed } from '../support/discord/markup.ts';
import { moderatorBits } from '../support/discord/moderation.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import { moderatorAt, readable } from '../support/moderator.ts';
import { until } from '../support/until.ts';

test('a member reports, a moderator times out though the bot is killed, the member answers, somebody else reads it', async () => {
  const discord = await startFakeDiscord();
  const { state, moderation: server, channel } = discord;
  state.bot.roles.push(server.role('bot', 10, moderatorBits));
  const moderators = server.role('moderators', 5);
  const [desk, log] = [state.channel('moderators'), state.channel('mod-log')];
  const yaml = `
brand: { name: Maison Noisette, languages: [en, fr] }
sources:
  community:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${state.guildId}"
    channels: ["${channel.id}"]
    pollEverySeconds: 3600
    apiUrl: ${discord.line.url}/api
    moderation: { channel: "${desk.id}", log: "${log.id}" }
discord: { token: env:DISCORD_BOT_TOKEN, server: "${state.guildId}", apiUrl: ${discord.line.url}/api }
routes:
  - name: community
    discord: "${desk.id}"
    roles: { approver: ["@&${moderators}"] }
`;
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-moderation-journey-'));
  const env = { DISCORD_BOT_TOKEN: discord.token, DATABASE_URL: `sqlite:${join(folder, 'discord.sqlite')}` };
  const [ana, tom] = ['Ana', 'Tom'].map((name) =>
    moderatorAt(discord, state.user(name, [moderators]), desk.id),
  );
  const [max, lou] = [state.user('Max'), state.user('Lou')];
  if (!ana || !tom) throw new Error('nobody moderates');
  const card = (words: string) => until(`a card with ${words}`, () => ana.card(words));
  const form = (done: ReturnType<typeof ana.press>) => until('a form', () => done.modal);
  const mail = () => state.messages.filter((one) => one.channel_id === server.dms.get(max.id));
  try {
    const first = await startBot(yaml, env, folder);
    await until('the gateway', () => discord.gateway.connected() === 1);
    const bad = state.say({ channel: channel.id, author: max, content: 'You lot are vermin' });
    const report = discord.interactions.menu({
      user: lou,
      channel: channel.id,
      name: moderationDesk.en.menu.report,
      message: bad.id,
    });
    const { custom_id: customId } = await form(report);
    const where = { user: lou, channel: channel.id };
    const thanked = discord.interactions.submit({ ...where, customId, fields: { reason: 'Hateful' } });
    await until('the thanks', () => /nobody learns/u.test(readable(thanked.said[0]?.components)));

    const reported = await card('Hateful');
    const asked = ana.press(reported, 'mod.timeout');
    await form(asked);
    const reason = 'The message calls other members names.';
    discord.interactions.submit({
      user: ana.user,
      channel: desk.id,
      customId: asked.modal?.custom_id ?? '',
      fields: { reason, evidence: '' },
      chosen: { length: ['day'] },
      message: reported.id,
    });
    await until('the time-out', () => server.timedOut.has(max.id));
    await first.kill();
    const second = await startBot(yaml, env, folder);
    await until('the gateway again', () => discord.gateway.connected() === 1);
    const told = await until('the message to the member', () => mail()[0]);
    expect(displayed(told.content)).toContain(`The reason: ${reason}`);
    await card('Case #1: time-out, 24 h, by Ana');
    await until('the log', () => state.messages.some((one) => one.channel_id === log.id));

    const answering = moderatorAt(discord, max, told.channel_id);
    const appeal = answering.press(told, 'mod.appeal');
    await form(appeal);
    answering.submit(appeal, { appeal: 'I quoted a film.' }, told.id);
    const answer = await card('I quoted a film.');
    const own = ana.press(answer, 'mod.grant');
    await until('the refusal', () => /somebody else reads/u.test(readable(own.said[0]?.components)));
    tom.press(answer, 'mod.grant');
    await until('the end of the time-out', () => !server.timedOut.has(max.id));
    await until('the last word', () => mail().length === 2);
    expect(server.log.map(({ did }) => did)).toEqual(['timeout', 'end timeout']);
    await second.stop();
    expect(first.output() + second.output()).not.toMatch(/vermin|Hateful|film/u);
  } finally {
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 200_000);
