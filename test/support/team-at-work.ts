import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawRequest } from '../../src/app/ports/source.ts';
import type { PageMessage } from '../../src/rehearsal/page/protocol.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { slackForProcesses } from './slack-for-processes.ts';
import { startBot } from './bot-process.ts';
import type { BotProcess } from './bot-process.ts';
import { siteSecret, startFakeSite } from './fake-site.ts';
import { sentHeaders, siteYaml } from './process-yaml.ts';
import { teammateAt } from './teammate.ts';
import { until } from './until.ts';

/** What the bot answered a webhook. */
export interface Taken {
  status: number;
  retryAfter: string | null;
}

const patienceMs = 60_000;

/** A website, a chat and the real bot between them, in a process of its own that can be started again on the same data. */
export const teamAtWork = async (databaseUrl?: string) => {
  const site = await startFakeSite();
  const slack = await slackForProcesses();
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-at-work-'));
  const url = databaseUrl ?? `sqlite:${join(folder, 'data', 'aplomb.sqlite')}`;
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const waiting: RawRequest[] = [];
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    BLOG_SECRET: siteSecret,
    DATABASE_URL: url,
  };
  const cardThat = (what: string, words: string, fits: (card: PageMessage) => boolean) =>
    until(
      `the card of ${words} ${what}`,
      () => {
        const card = tom.card(words);
        return card && fits(card) ? card : undefined;
      },
      patienceMs,
    );

  return {
    site,
    slack,
    folder,
    databaseUrl: url,
    start: (): Promise<BotProcess> => startBot(siteYaml(`${site.line?.url}/replies`), env, folder),
    /** Sends what the website has to tell; what is not taken is sent again the next time. */
    send: async (bot: BotProcess): Promise<Taken[]> => {
      waiting.push(...(site.deliveries?.() ?? []));
      const answers: Taken[] = [];
      for (const one of waiting.slice()) {
        const sent = await fetch(new URL(one.path, bot.url), {
          method: 'POST',
          headers: sentHeaders(one),
          body: new Uint8Array(one.body),
        });
        answers.push({ status: sent.status, retryAfter: sent.headers.get('retry-after') });
        if (sent.ok) waiting.splice(waiting.indexOf(one), 1);
      }
      return answers;
    },
    /** Approves the reply to a comment once its card offers that. */
    approve: async (words: string): Promise<void> => {
      const card = await cardThat('to approve', words, (one) => tom.can(one).includes('card.approve'));
      await tom.press(card, 'card.approve');
    },
    cardSaying: (words: string, said: string) =>
      cardThat(`saying ${said}`, words, ({ blocks }) => JSON.stringify(blocks).includes(said)),
    posts: (): number => (site.line?.seen ?? []).filter(({ method }) => method === 'POST').length,
    health: async (bot: BotProcess): Promise<{ status: number; says: string }> => {
      const answer = await fetch(new URL('health', bot.url));
      return { status: answer.status, says: await answer.text() };
    },
    end: async (): Promise<void> => {
      await slack.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type TeamAtWork = Awaited<ReturnType<typeof teamAtWork>>;

/** Waits until `/health` says so; anything else it says meanwhile is not yet the point. */
export const healthSays = (team: TeamAtWork, bot: BotProcess, words: RegExp): Promise<number> =>
  until(
    `health to say ${words}`,
    async () => {
      const { status, says } = await team.health(bot);
      return words.test(says) ? status : undefined;
    },
    patienceMs,
  );
