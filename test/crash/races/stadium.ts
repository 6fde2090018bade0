import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { happenIn } from '../../../src/app/happening.ts';
import type { Kit } from '../../../src/app/kit.ts';
import { makeVerbs } from '../../../src/app/make-verbs.ts';
import { receiveIn } from '../../../src/app/receive.ts';
import { realWorld } from '../../../src/cli/world.ts';
import { openStore } from '../../../src/store/open.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import { silence, teamKit } from '../../support/kit.ts';
import { startPostgres } from '../../support/postgres.ts';
import { between, seeded } from '../../support/seeded.ts';
import type { Chance } from '../../support/seeded.ts';
import { startRacer } from './racer-process.ts';
import type { Racer } from './racer-process.ts';
import { judge, races } from './rounds.ts';
import type { Answer, Race, Verdict } from './rounds.ts';

export interface RaceSettings {
  rounds: number;
  seed: number;
  engine: 'sqlite' | 'postgres';
}
export interface RaceResult extends Record<Verdict, number> {
  rounds: number;
  /** Rounds in which both were at it at the same time. */
  overlapping: number;
  /** How often each of the two processes won. */
  first: number;
  second: number;
  /** Which rounds went wrong, and how. */
  wrong: string[];
}

/** So many races at a time, on reviews of their own. */
const lanes = 4;
/** The most one of the two is given for a start, in ms: either may be first. */
const headStartMs = 3;

const draft = {
  text: 'Thank you for your question. We are looking into it.',
  language: 'en' as const,
  writer: { kind: 'offline' as const, why: 'no_model' as const },
  findings: [],
  knowledge: [],
};

/** A review with one draft, in the state the race begins in. */
const reviewFor = async (kit: Kit, race: Race, externalId: string): Promise<string> => {
  const now = kit.world.now();
  const comment = {
    source: 'blog',
    externalId,
    author: { name: 'Marie' },
    text: 'Do you ship to Corsica?',
    postedAt: now,
  };
  const id = await kit.store.transaction(async (tx) => {
    await receiveIn(kit, tx, { kind: 'comment', comment });
    const kept = await tx.comments.byExternalId('blog', externalId);
    const review = kept && (await tx.reviews.byCommentId(kept.id));
    if (!review?.drafting) throw new Error('no review that asks for a draft');
    await happenIn(kit, tx, review, {
      happened: 'drafted',
      askedAt: review.drafting.at,
      draft: { ...draft, createdAt: now },
    });
    return review.id;
  });
  for (const { by, decision } of race.before) await makeVerbs(kit).decide({ reviewId: id }, decision, by);
  return id;
};

const changesSince = async (store: OpenStore, reviewId: string, before: number): Promise<number> =>
  store.read(async (tx) => {
    const review = await tx.reviews.byId(reviewId);
    const audit = await tx.audit.of(reviewId);
    // Each change has its entry: where they differ, one was lost or made twice.
    return audit.length === review?.version ? audit.length - before : 2;
  });

interface Stadium {
  kit: Kit;
  store: OpenStore;
  racers: readonly [Racer, Racer];
  chance: Chance;
}

const kinds = Object.entries(races);

/** One race, on a review of its own: who runs for whom and who starts a little earlier is by chance. */
const runOne = async (
  { kit, store, racers, chance }: Stadium,
  round: number,
  result: RaceResult,
): Promise<void> => {
  const [name, race] = kinds[Math.floor(chance() * kinds.length)] ?? [];
  if (name === undefined || !race) throw new Error('no race');
  const [first, second] = chance() < 0.5 ? [race.one, race.other] : [race.other, race.one];
  const headStart = between(chance, -headStartMs, headStartMs);
  const reviewId = await reviewFor(kit, race, `c${round}`);
  const before = (await store.read((tx) => tx.audit.of(reviewId))).length;
  const off = async (racer: Racer, waitMs: number, who: Race['one']): Promise<Answer> => {
    if (waitMs > 0) await sleep(waitMs);
    return racer.decide({ round, reviewId, ...who });
  };
  const [a, b] = await Promise.all([off(racers[0], headStart, first), off(racers[1], -headStart, second)]);
  const verdict = judge(race, [a, b], await changesSince(store, reviewId, before));
  result.rounds += 1;
  result[verdict] += 1;
  if (a.from < b.to && b.from < a.to) result.overlapping += 1;
  if (a.won) result.first += 1;
  if (b.won) result.second += 1;
  if (verdict !== 'one_winner') result.wrong.push(`${verdict}: ${name}, round ${round}, review ${reviewId}`);
};

const runAll = async (stadium: Stadium, rounds: number): Promise<RaceResult> => {
  const none = { rounds: 0, one_winner: 0, both: 0, none: 0, untold: 0, overlapping: 0, first: 0, second: 0 };
  const result: RaceResult = { ...none, wrong: [] };
  let last = 0;
  const lane = async (): Promise<void> => {
    while (last < rounds) {
      last += 1;
      await runOne(stadium, last, result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return result;
};

/** Lets two processes on one database decide on the same reviews at the same time. Undefined without a PostgreSQL that was asked for. */
export const runRaces = async ({ rounds, seed, engine }: RaceSettings): Promise<RaceResult | undefined> => {
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  if (engine === 'postgres' && !postgres) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-races-'));
  const url = (await postgres?.freshDatabase()) ?? `sqlite:${join(folder, 'races.sqlite')}`;
  const store = await openStore({ url, world: realWorld, log: silence });
  const racers = [await startRacer(url), await startRacer(url)] as const;
  try {
    return await runAll({ kit: teamKit(store, realWorld), store, racers, chance: seeded(seed) }, rounds);
  } finally {
    for (const racer of racers) await racer.stop();
    await store.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

export const raceLine = (
  { rounds, one_winner, both, none, untold }: RaceResult,
  { seed }: Pick<RaceSettings, 'seed'>,
): string =>
  `races: rounds=${rounds} one_winner=${one_winner} both=${both} none=${none} untold=${untold} seed=${seed}`;
