import type { Fault } from '../support/fault-proxy.ts';
import { between, oneOf } from '../support/seeded.ts';
import type { Chance, Weighted } from '../support/seeded.ts';
import type { CrashDesk } from './desks/desk.ts';
import type { CrashPlace } from './places/place.ts';

/** What goes wrong on the way to a place: the reply stands there, or it certainly does not. */
const mildFaults: Weighted<(chance: Chance) => Fault> = [
  [6, () => ({ kind: 'answer_cut' })],
  [6, () => ({ kind: 'failed_after' })],
  [4, (chance) => ({ kind: 'late', ms: between(chance, 100, 3_000) })],
  [3, () => ({ kind: 'status', status: 429, headers: { 'retry-after': '1' } })],
  [2, () => ({ kind: 'half_json' })],
];
/** And what leaves everybody in doubt for a while. */
const placeFaults: Weighted<(chance: Chance) => Fault> = [
  ...mildFaults,
  [3, () => ({ kind: 'reset' })],
  [2, () => ({ kind: 'status', status: 503, headers: { 'retry-after': '1' } })],
  [0.5, () => ({ kind: 'answer_lost' })],
  [0.5, () => ({ kind: 'silence' })],
];

export interface Weather {
  /** One more thing goes wrong with some call to come. */
  strike(): void;
  /** From now on all is well. */
  clear(): void;
}

const one = <T>(chance: Chance, all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];

export const weatherOver = (
  { desks, places, mild }: { desks: readonly CrashDesk[]; places: readonly CrashPlace[]; mild: boolean },
  chance: Chance,
): Weather => {
  const onPlaces = (): void => {
    const place = one(chance, places);
    const method = chance() < 0.6 ? 'POST' : 'GET';
    place?.line.fail(method, oneOf(chance, mild ? mildFaults : placeFaults)(chance), place.asks);
  };
  return {
    strike: () => (chance() < 6 / 13 ? onPlaces() : one(chance, desks)?.strike()),
    clear: () => {
      for (const desk of desks) desk.clear();
      for (const { line } of places) line.mend();
    },
  };
};
