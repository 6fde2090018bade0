import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBot } from './bot-process.ts';
import type { BotProcess } from './bot-process.ts';
import { openBrowser } from './browser-visit.ts';
import { freePort } from './free-port.ts';
import type { Place } from './place.ts';
import type { Connectable } from './places/consent.ts';
import type { FakeYouTube, FakeYouTubeOptions } from './places/youtube.ts';
import { startFakeYouTube } from './places/youtube.ts';
import { sampleYaml } from './process-yaml.ts';
import { readable } from './rehearsed.ts';
import { slackForProcesses } from './slack-for-processes.ts';
import { teammateAt } from './teammate.ts';
import { until } from './until.ts';

export const aKey = (): string => randomBytes(32).toString('base64');
/** Stand-ins by the names their sources have in aplomb.yaml. */
export type ConnectPlaces = Record<string, Place & Pick<Connectable, 'connectConfig'>>;

/** The part of an aplomb.yaml under `sources:` that leaves it to an admin to connect these places. */
export const sourcesYaml = (places: ConnectPlaces): string =>
  Object.entries(places)
    .map(([name, { connectConfig }]) => {
      const settings = Object.entries(connectConfig).map(
        ([key, value]) => `    ${key}: ${JSON.stringify(value)}`,
      );
      return [`  ${name}:`, ...settings].join('\n');
    })
    .join('\n');

/** Opens the page an admin was given, and goes through with it. */
export const goThrough = async (url: string, browser = openBrowser()) => {
  const first = await browser.go(url);
  return browser.press(url, await first.text());
};

const patienceMs = 60_000;

/** Places that are stand-ins, a chat, and the real bot between them, which nobody has let in yet. */
export const placesAtWork = async <Places extends ConnectPlaces>(
  startPlaces: (redirectUri: string) => Promise<Places>,
) => {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const places = await startPlaces(`${publicUrl}/connect`);
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
    places,
    slack,
    ana,
    tom,
    folder,
    key,
    publicUrl,
    whispered,
    start: (over: Record<string, string> = {}, program?: string): Promise<BotProcess> =>
      startBot(sampleYaml(sourcesYaml(places)), { ...env, PUBLIC_URL: publicUrl, ...over }, folder, program),
    /** The page she is given for this place, privately. */
    page: async (name: string): Promise<string> => {
      const before = new Set(links());
      await ana.command(`connecter ${name}`);
      return until('the page', () => links().find((link) => !before.has(link)), patienceMs);
    },
    cardSaying: (words: RegExp) =>
      until(
        `a card saying ${words}`,
        () => tom.messages().findLast((one) => !one.ephemeral && words.test(readable(one.blocks))),
        patienceMs,
      ),
    /** Tom approves the draft on the card with this word on it. */
    approve: async (word: string): Promise<void> => {
      const card = await until(
        `the draft on ${word}`,
        () => {
          const one = tom.card(word);
          return one && tom.can(one).includes('card.approve') ? one : undefined;
        },
        patienceMs,
      );
      await tom.press(card, 'card.approve');
    },
    end: async (): Promise<void> => {
      await slack.close();
      await Promise.all(Object.values(places).map((place) => place.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A channel of a stand-in's, by the name `tube`. */
export const connectAtWork = async (options: Omit<FakeYouTubeOptions, 'redirectUri'> = {}) => {
  const at = await placesAtWork(async (redirectUri): Promise<{ tube: FakeYouTube }> => ({
    tube: await startFakeYouTube({ ...options, redirectUri }),
  }));
  return { ...at, tube: at.places.tube, page: () => at.page('tube'), consent: goThrough };
};
