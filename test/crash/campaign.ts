import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres.ts';
import { startRehearsal } from '../support/rehearsal-process.ts';
import { seeded } from '../support/seeded.ts';
import type { Wrong } from './checker/wrong.ts';
import type { DeskName } from './desks/index.ts';
import type { PlaceName } from './places/index.ts';
import { faultKinds } from './checker/wrong.ts';
import type { History } from './history.ts';
import { runWorld } from './world.ts';
import type { Pace, WorldResult } from './world.ts';

export interface CampaignSettings {
  kills: number;
  seed: number;
  engine: 'sqlite' | 'postgres';
  /** Where the team decides, and where comments come from. */
  desks: readonly DeskName[];
  sources: readonly PlaceName[];
  /** Bots on one database. */
  processes: number;
  /** How many worlds the kills are spread over, and how many live at a time. */
  worlds: number;
  lanes: number;
  /** Only these of the worlds: a failure again, as far as real processes let themselves be repeated, or the rest of a campaign. */
  only?: { from: number; to: number } | undefined;
  /** Another program than the bot as it is. */
  program?: string | undefined;
  pace: Pace;
  /** Told of each world as it ends. */
  told?: (world: number, result: WorldResult) => void;
}

export interface CampaignResult extends Pick<WorldResult, 'killed' | 'faults' | 'logged'> {
  wrong: (Wrong & { world: number })[];
  comments: number;
  replies: number;
  cases: number;
  presses: number;
  seconds: number;
}

const addUp = (all: readonly Record<string, number>[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const each of all)
    for (const [key, value] of Object.entries(each)) sums[key] = (sums[key] ?? 0) + value;
  return sums;
};

/** Shares `kills` out over the worlds, and gives each a seed of its own from the campaign's. */
const worldsOf = ({
  kills,
  worlds,
  seed,
  only,
}: CampaignSettings): { number: number; kills: number; seed: number }[] => {
  const chance = seeded(seed);
  const all = Array.from({ length: worlds }, (_, index) => ({
    number: index + 1,
    kills: Math.floor(kills / worlds) + (index < kills % worlds ? 1 : 0),
    seed: Math.floor(chance() * 2 ** 31),
  }));
  return only ? all.filter(({ number }) => number >= only.from && number <= only.to) : all;
};

/** Kills real bots again and again, and asks the places and the chat afterwards. Undefined without a PostgreSQL that was asked for. */
export const crashCampaign = async (settings: CampaignSettings): Promise<CampaignResult | undefined> => {
  const began = performance.now();
  const postgres = settings.engine === 'postgres' ? await startPostgres() : undefined;
  if (settings.engine === 'postgres' && !postgres) return undefined;
  const compileCache = mkdtempSync(join(tmpdir(), 'aplomb-compiled-'));
  // What is killed keeps nothing for the next start; one that ends well keeps what it compiled.
  await (await startRehearsal('en_GB.UTF-8', { NODE_COMPILE_CACHE: compileCache }, settings.program)).stop();
  const waiting = worldsOf(settings);
  const results: (WorldResult & { number: number })[] = [];
  const worlds = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const databaseUrl = await postgres?.freshDatabase();
      const result = await runWorld({ ...settings, ...next, compileCache, databaseUrl });
      results.push({ ...result, number: next.number });
      settings.told?.(next.number, result);
    }
  };
  /** When a world breaks none is begun any more, and those under way come to their end: no bot is left behind. */
  const lane = (): Promise<void> =>
    worlds().catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    });
  try {
    const lanes = Array.from({ length: settings.lanes }, lane);
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
  } finally {
    await postgres?.stop();
    rmSync(compileCache, { recursive: true, force: true });
  }
  const sum = (of: (history: History) => number): number =>
    results.reduce((all, { history }) => all + of(history), 0);
  return {
    wrong: results.flatMap(({ wrong, number }) => wrong.map((one) => ({ ...one, world: number }))),
    killed: results
      .map(({ killed }) => killed)
      .reduce((a, b) => ({
        'start-up': a['start-up'] + b['start-up'],
        random: a.random + b.random,
        'after reply': a['after reply'] + b['after reply'],
        'after card': a['after card'] + b['after card'],
        'after redraw': a['after redraw'] + b['after redraw'],
        'after act': a['after act'] + b['after act'],
      })),
    faults: addUp(results.map(({ faults }) => faults)),
    logged: addUp(results.map(({ logged }) => logged)),
    comments: sum(({ comments }) => comments.length),
    replies: sum(({ replies }) => replies.length),
    cases: sum(({ moderation }) => moderation?.cases.length ?? 0),
    presses: sum(({ presses }) => presses.length),
    seconds: Math.round((performance.now() - began) / 1_000),
  };
};

const listed = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');

/** What a campaign found, line by line; the last line sums it up. */
export const reportOf = ({ seed }: CampaignSettings, result: CampaignResult): string[] => {
  const { killed, wrong, comments, replies, presses, seconds } = result;
  const kills = Object.values(killed).reduce((sum, n) => sum + n, 0);
  const counted = faultKinds.map((kind) => `${kind}=${wrong.filter(({ what }) => what === kind).length}`);
  return [
    ...wrong.map(({ what, ids, why, world }) => `${what}: ${ids} (world ${world}): ${why}`),
    `kills: ${listed(killed)}`,
    `faults: ${listed(result.faults)}`,
    `said in the log: ${listed(result.logged)}`,
    ...(result.cases > 0 ? [`cases of moderation: ${result.cases}`] : []),
    `presses: ${presses}, in ${seconds} s; what is killed when follows the seed, what the machine does in between does not`,
    `crash: kills=${kills} comments=${comments} replies=${replies} ${counted.join(' ')} seed=${seed}`,
  ];
};
