import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from './bot-process.ts';
import type { BotProcess } from './bot-process.ts';
import { aKey, sourcesYaml } from './connect-at-work.ts';
import type { Done } from './discord/answers.ts';
import { startFakeDiscord } from './discord/place.ts';
import { freePort } from './free-port.ts';
import { moderatorAt, readable } from './moderator.ts';
import { startFakeYouTube } from './places/youtube.ts';
import type { FakeYouTubeOptions } from './places/youtube.ts';
import { until } from './until.ts';

const patienceMs = 60_000;

/** A channel of a stand-in's that nobody has let us in at, a team on Discord with one admin, and the real bot between them. */
export const discordConnectAtWork = async (options: Omit<FakeYouTubeOptions, 'redirectUri'> = {}) => {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const tube = await startFakeYouTube({ ...options, redirectUri: `${publicUrl}/connect` });
  const discord = await startFakeDiscord();
  const { state } = discord;
  const [team, admins] = [state.nextId(), state.nextId()];
  const desk = state.channel('team');
  const yaml = `
brand: { name: Maison Noisette, languages: [en, fr] }
sources:
${sourcesYaml({ tube })}
discord: { token: env:DISCORD_BOT_TOKEN, server: "${state.guildId}", apiUrl: ${discord.line.url}/api }
routes:
  - name: everything
    discord: "${desk.id}"
    roles: { admin: ["@&${admins}"], approver: ["@&${team}"] }
policy: { coolOff: { low: 0s, normal: 0s, heated: 1s, severe: 1s } }
`;
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-discord-connect-'));
  const env = {
    DISCORD_BOT_TOKEN: discord.token,
    DATABASE_URL: `sqlite:${join(folder, 'aplomb.sqlite')}`,
    PORT: String(port),
    APLOMB_KEY: aKey(),
    PUBLIC_URL: publicUrl,
  };
  const someone = (name: string, role: string) => moderatorAt(discord, state.user(name, [role]), desk.id);
  /** What somebody was answered for it, once it says this; to them alone. */
  const answered = (done: Done, words: RegExp) =>
    until(
      `the answer ${words}`,
      () => done.said.find(({ components, ephemeral }) => ephemeral && words.test(readable(components))),
      patienceMs,
    );
  return {
    tube,
    discord,
    desk,
    publicUrl,
    ines: someone('Ines', admins),
    tom: someone('Tom', team),
    start: async (over: Record<string, string> = {}): Promise<BotProcess> => {
      const bot = await startBot(yaml, { ...env, ...over }, folder);
      await until('the gateway', () => discord.gateway.connected() === 1, patienceMs);
      return bot;
    },
    answered,
    /** The page that stands in such an answer. */
    pageIn: (message: { components: unknown[] }): string =>
      /https?:\/\/[^\s)>]+/u.exec(readable(message.components))?.[0] ?? 'no page',
    cardSaying: (words: RegExp) =>
      until(
        `a card saying ${words}`,
        () =>
          state.messages.findLast(
            (one) =>
              one.channel_id === desk.id && one.author === state.bot && words.test(readable(one.components)),
          ),
        patienceMs,
      ),
    end: async (): Promise<void> => {
      await discord.close();
      await tube.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
