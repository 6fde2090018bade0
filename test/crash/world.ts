import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeDiscord } from '../support/discord/place.ts';
import type { FakeDiscord } from '../support/discord/place.ts';
import { seeded } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import { openBooks } from './books.ts';
import { botsFor } from './bots.ts';
import type { Bots } from './bots.ts';
import { check } from './checker.ts';
import type { Wrong } from './checker/wrong.ts';
import type { CrashDesk } from './desks/desk.ts';
import { startDesks } from './desks/index.ts';
import type { DeskName } from './desks/index.ts';
import { witness } from './witness.ts';
import type { Witness } from './witness.ts';
import type { History } from './history.ts';
import type { Tally } from './kills.ts';
import { moderatedServer } from './moderation/server.ts';
import { hearingActs, moderationTraffic } from './moderation/traffic.ts';
import type { ModerationTraffic } from './moderation/traffic.ts';
import { startPlaces } from './places/index.ts';
import type { PlaceName, Places } from './places/index.ts';
import { goAbout } from './rush.ts';
import type { Rush } from './rush.ts';
import { teamEnv, teamYaml } from './settings.ts';

export interface WorldSettings {
  seed: number;
  /** Which of the campaign it is, for the words in its comments. */
  number: number;
  kills: number;
  processes: number;
  /** A database of its own; a SQLite file without one. */
  databaseUrl: string | undefined;
  compileCache: string;
  program?: string | undefined;
  pace: Pace;
  desks: readonly DeskName[];
  sources: readonly PlaceName[];
}
/** Figures in milliseconds. */
export interface Pace {
  commentEveryMs: number;
  /** Only what a place can tell of at once goes wrong: a short run does not wait until "not there" is certain. */
  mild?: boolean;
  /** At most so many comments for each bot that was started. */
  commentsAStart: number;
  faultEveryMs: number;
  /** After the last kill: how long everything may take to come to rest. */
  settleMs: number;
}

export interface WorldResult {
  wrong: Wrong[];
  killed: Tally;
  /** How often each fault struck. */
  faults: Record<string, number>;
  /** Of the bots' logs, how often each warning and error was said. */
  logged: Record<string, number>;
  settled: boolean;
  /** For whoever looks into what is wrong: what happened, and everything the bots printed. */
  history: History;
  output: string;
}

const loggedIn = (output: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [, event = ''] of output.matchAll(/^\S+Z (?:warn|error) (\S+)/gm))
    counts[event] = (counts[event] ?? 0) + 1;
  return counts;
};

/** A database that takes no more of what it was given is no outage: nothing but a defect of ours makes it. */
const defectsIn = (output: string): Wrong[] =>
  [...output.matchAll(/^\S+Z error (loop\.broke .*\bwhy=failed\b.*)$/gm)]
    .slice(0, 1)
    .map(([, line = '']) => ({ what: 'stuck', ids: 'bots', why: line }));

/** A place at which a bot that is ready does not look in so long is never looked at. */
const longestOpeningMs = 180_000;

const comeToRest = async (atRest: () => Promise<boolean>, ms: number): Promise<boolean> => {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await atRest()) return true;
    await sleep(250);
  }
  return false;
};

interface Stage {
  settings: WorldSettings;
  folder: string;
  chance: Chance;
  seen: Witness;
  discord: FakeDiscord;
  places: Places;
  desks: CrashDesk[];
  moderation: ModerationTraffic | undefined;
}

const openStage = async (settings: WorldSettings): Promise<Stage> => {
  const chance = seeded(settings.seed);
  const seen = witness();
  // Knows no nonce again, so that what stands once does so because the bot looked.
  const discord = await startFakeDiscord({ forgetsNonces: true, rates: true });
  const { desks: deskNames, sources, number } = settings;
  // Where the team decides on the server that members comment on, it moderates there too.
  const server =
    deskNames.includes('discord') && sources.includes('discord') ? moderatedServer(discord) : undefined;
  const places = await startPlaces(sources, { chance, seen, discord, moderation: server?.settings });
  const more = server && [server.cards, server.log];
  const desks = await startDesks(deskNames, sources, { chance, seen, discord, ...(more && { more }) });
  const desk = desks.find(({ name }) => name === 'discord');
  const [tom, ana, ida] = [desk?.people.tom, desk?.people.ana, desk?.others[0]].map((one) =>
    discord.state.users.get(one?.id ?? ''),
  );
  const moderation =
    server && tom && ana && ida
      ? moderationTraffic({ discord, server, people: { tom, ana, ida } }, chance, number)
      : undefined;
  if (moderation) discord.hear(hearingActs(discord, seen));
  return {
    settings,
    folder: mkdtempSync(join(tmpdir(), 'aplomb-crash-')),
    chance,
    seen,
    discord,
    places,
    desks,
    moderation,
  };
};

/** The kills, the rest, the verdict. */
const play = async (stage: Stage, databaseUrl: string, bots: Bots, rush: Rush): Promise<WorldResult> => {
  const { seen, places, desks, moderation, settings } = stage;
  await bots.campaign();
  rush.endLoad();
  const books = await openBooks(databaseUrl);
  let restAt = Date.now();
  const atRest = async (): Promise<boolean> => {
    restAt = Date.now();
    return rush.allTaken() && books.settled(rush.said.length * desks.length, restAt);
  };
  const settled = await comeToRest(atRest, settings.pace.settleMs);
  await rush.end();
  const statuses = await bots.stop();
  const history: History = {
    desks: settings.desks,
    comments: rush.said,
    replies: (await Promise.all(places.all.map((place) => place.replies()))).flat(),
    cards: desks.flatMap((desk) => desk.cards()),
    presses: rush.presses(),
    told: seen.told,
    final: await books.read(restAt),
    ...(moderation && { moderation: { ...moderation.seen(), ...(await books.moderation()) } }),
  };
  await books.close();
  const unclean = statuses.filter((status) => status !== 0);
  const ends: Wrong[] =
    unclean.length === 0 ? [] : [{ what: 'stuck', ids: 'bots', why: `stopped with ${unclean.join(', ')}` }];
  const output = bots.output();
  return {
    wrong: [...check(history), ...ends, ...defectsIn(output)],
    killed: bots.killed,
    faults: seen.faults,
    logged: loggedIn(output),
    settled,
    history,
    output,
  };
};

/** One or two chats, some places, one database, several bots: everything from the first comment to the verdict. */
export const runWorld = async (settings: WorldSettings): Promise<WorldResult> => {
  const stage = await openStage(settings);
  const { folder, chance, seen, discord, places, desks, moderation } = stage;
  const databaseUrl = settings.databaseUrl ?? `sqlite:${join(folder, 'crash.sqlite')}`;
  let left = settings.kills;
  const closed = (): string[] => places.all.filter((place) => !place.isOpen()).map(({ name }) => name);
  const bots = botsFor({
    ...settings,
    folder,
    chance,
    yaml: teamYaml(places.all, desks),
    dotEnv: teamEnv(places.all, desks, databaseUrl),
    moderates: moderation !== undefined,
    takeKill: () => {
      left -= 1;
      return left >= 0;
    },
    open: async () => {
      const end = Date.now() + longestOpeningMs;
      while (closed().length > 0) {
        if (Date.now() > end) throw new Error(`nobody ever looked at ${closed().join(', ')}`);
        await sleep(100);
      }
    },
  });
  seen.tell(bots.committed);
  const rush = goAbout({ ...settings, chance, places, desks, moderation, ...bots });
  try {
    return await play(stage, databaseUrl, bots, rush);
  } finally {
    rush.endLoad();
    await bots.end();
    await rush.end();
    await Promise.all(desks.map((desk) => desk.close()));
    await places.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
