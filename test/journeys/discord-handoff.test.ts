import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBot } from '../support/bot-process.ts';
import { writtenIn } from '../support/discord/components.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import { moderatorAt, readable } from '../support/moderator.ts';
import { until } from '../support/until.ts';

test('a comment from a place without an API, brought and handed over on Discord: the text to copy, the link, confirmed by a person once', async () => {
  const discord = await startFakeDiscord();
  const { state } = discord;
  const team = state.nextId();
  const desk = state.channel('team');
  const yaml = `
brand: { name: Maison Noisette, languages: [en, fr] }
sources: {}
discord: { token: env:DISCORD_BOT_TOKEN, server: "${state.guildId}", apiUrl: ${discord.line.url}/api }
routes:
  - name: everything
    discord: "${desk.id}"
    roles: { approver: ["@&${team}"] }
policy: { coolOff: { low: 0s, normal: 0s, heated: 1s, severe: 1s } }
`;
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-discord-handoff-'));
  const env = { DISCORD_BOT_TOKEN: discord.token, DATABASE_URL: `sqlite:${join(folder, 'a.sqlite')}` };
  const ines = moderatorAt(discord, state.user('Ines', [team]), desk.id);
  const cardWith = (begins: string) =>
    until(`the card with ${begins}`, () => {
      const card = ines.card('XING offer');
      return card && ines.can(card, begins) ? card : undefined;
    });
  const cardSays = (words: RegExp) =>
    until(`the card to say ${words}`, () => words.test(readable(ines.card('XING offer')?.components)));
  try {
    const first = await startBot(yaml, env, folder);
    await until('the gateway', () => discord.gateway.connected() === 1);
    const form = ines.command('bring');
    await until('the form', () => form.modal);
    const typed = { author: 'Jan', text: 'Is the XING offer still on?', place: 'Xing' };
    const wrong = ines.submit(form, { ...typed, url: 'javascript:alert(1)' });
    const said = await until('what is wrong', () => wrong.said[0]);
    expect(readable(said.components)).toContain('web address');
    const again = ines.press({ ...said, channel_id: desk.id }, 'open.bring');
    await until('the form again', () => again.modal);
    const url = 'https://xing.example/post/7';
    ines.submit(again, { ...typed, url }, said.id);

    ines.press(await cardWith('card.approve'), 'card.approve');
    const handoff = await cardWith('card.posted_by_hand');
    expect(ines.can(handoff, 'card.take_back')).toBe(true);
    await first.kill();
    const second = await startBot(yaml, env, folder);
    await until('the gateway again', () => discord.gateway.connected() === 1);

    const copy = ines.press(handoff, 'card.copy');
    const shown = await until('the text to copy', () => copy.said[0]);
    expect(shown.ephemeral).toBe(true);
    expect(readable(shown.components)).toContain(url);
    const copied = /```\n?([^]+?)\n?```/u.exec(writtenIn(shown.components))?.[1] ?? 'nothing to copy';
    expect(readable(handoff.components)).toContain(copied);
    const link = ines.press({ ...shown, channel_id: desk.id }, 'open.form.handoff');
    await until('the field for the link', () => link.modal);
    ines.submit(link, { url: `${url}#reply` }, shown.id);
    await cardSays(/Posted by hand.* says Ines/u);
    expect(readable(ines.card('XING offer')?.components)).toContain('#reply');

    expect(state.messages.filter(({ author }) => author === state.bot)).toHaveLength(1);
    await second.stop();
    expect(first.output() + second.output()).not.toContain(discord.token);
  } finally {
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 200_000);
