import { z } from 'zod';
import { reviewStates } from '../../src/core/review/review.ts';
import { faultKinds } from './faults.ts';
import type { Outcome } from './schedule.ts';
import { broken } from './violation.ts';

const counts = z.record(z.string(), z.number());
const wrong = z.object({
  only: z.number(),
  violations: z.array(z.object({ broken: z.enum(broken), what: z.string() })),
});
export type Wrong = z.infer<typeof wrong>;

/** What came of a number of schedules. */
export const tally = z.object({
  schedules: z.number(),
  steps: z.number(),
  faults: counts,
  reached: counts,
  wrong: z.array(wrong),
});
export type Tally = z.infer<typeof tally>;

export const noTally = (): Tally => ({ schedules: 0, steps: 0, faults: {}, reached: {}, wrong: [] });

const add = (to: Record<string, number>, more: Iterable<readonly [string, number]>): void => {
  for (const [what, count] of more) to[what] = (to[what] ?? 0) + count;
};

export const addOutcome = (
  to: Tally,
  only: number,
  { violations, faults, reached, steps }: Outcome,
): void => {
  to.schedules += 1;
  to.steps += steps;
  add(to.faults, faults);
  add(to.reached, reached);
  if (violations.length > 0) to.wrong.push({ only, violations });
};

export const addTally = (to: Tally, more: Tally): void => {
  to.schedules += more.schedules;
  to.steps += more.steps;
  add(to.faults, Object.entries(more.faults));
  add(to.reached, Object.entries(more.reached));
  to.wrong.push(...more.wrong);
};

export const faultsMet = ({ faults }: Tally): number => Object.values(faults).reduce((a, b) => a + b, 0);

/** Nothing goes there by itself: no route of the simulated team leaves a comment out, and nothing is taken back once it stands. */
const elsewhere = new Set<string>(['received', 'skipped', 'corrected', 'retracted']);

/** Kinds of faults, and states of a review, that no schedule came upon: a campaign that never met them shows nothing of them. */
export const neverMet = ({ faults, reached }: Tally): string[] => [
  ...Object.keys(faultKinds).filter((kind) => faults[kind] === undefined),
  ...reviewStates.filter((state) => !elsewhere.has(state) && reached[`is ${state}`] === undefined),
];
