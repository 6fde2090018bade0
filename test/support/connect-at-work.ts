import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBot } from './bot-process.ts';
import type { BotProcess } from './bot-process.ts';
import { openBrowser } from './browser-visit.ts';
import { freePort } from './free-port.ts';
import type { FakeYouTube, FakeYouTubeOptions } from './places/youtube.ts';
import { startFakeYouTube } from './places/youtube.ts';
import { sampleYaml } from './process-yaml.ts';
import { readable } from './rehearsed.ts';
import { slackForProcesses } from './slack-for-processes.ts';
import { teammateAt } from './teammate.ts';
import { until } from './until.ts';

export const aKey = (): string => randomBytes(32).toString('base64');

const yamlOf = (config: Record<string, unknown>): string =>
  Object.entries(config)
    .map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`)
    .join('\n');

const patienceMs = 60_000;

/** A channel of a stand-in's, a chat, and the real bot between them, which nobody has let in yet. */
export const connectAtWork = async (options: Omit<FakeYouTubeOptions, 'redirectUri'> = {}) => {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const tube: FakeYouTube = await startFakeYouTube({ ...options, redirectUri: `${publicUrl}/connect` });
  const slack = await slackForProcesses();
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-connect-'));
  const key = aKey();
  const ana = teammateAt(slack, sampleIds.ana, sampleIds.community);
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: `sqlite:${join(folder, 'aplomb.sqlite')}`,
    PORT: String(port),
    APLOMB_KEY: key,
  };
  /** What Ana, who reads French, was told last that holds these words. */
  const whispered = (words: RegExp) =>
    until(
      `a private word on ${words}`,
      () => ana.messages().findLast((one) => one.ephemeral && words.test(readable(one.blocks))),
      patienceMs,
    );
  const links = (): string[] =>
    ana
      .messages()
      .flatMap(({ ephemeral, blocks }) =>
        ephemeral ? [...JSON.stringify(blocks).matchAll(/"url":"([^"]+)"/gu)].map(([, url = '']) => url) : [],
      );
  return {
    tube,
    slack,
    ana,
    tom,
    folder,
    key,
    publicUrl,
    whispered,
    start: (over: Record<string, string> = {}): Promise<BotProcess> =>
      startBot(
        sampleYaml(`  tube:\n${yamlOf(tube.connectConfig)}`),
        { ...env, PUBLIC_URL: publicUrl, ...over },
        folder,
      ),
    /** The page she is given, privately. */
    page: async (): Promise<string> => {
      const before = new Set(links());
      await ana.command('connecter tube');
      return until('the page', () => links().find((link) => !before.has(link)), patienceMs);
    },
    /** Opens a page and goes through with it. */
    consent: async (url: string, browser = openBrowser()) => {
      const first = await browser.go(url);
      return browser.press(url, await first.text());
    },
    cardSaying: (words: RegExp) =>
      until(
        `a card saying ${words}`,
        () => tom.messages().findLast((one) => !one.ephemeral && words.test(readable(one.blocks))),
        patienceMs,
      ),
    end: async (): Promise<void> => {
      await slack.close();
      await tube.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
