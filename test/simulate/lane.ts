import { setImmediate } from 'node:timers/promises';
import { planOf } from './plan.ts';
import { begin } from './schedule.ts';
import type { Outcome, Running } from './schedule.ts';

/**
 * So many schedules side by side in one thread. Between two steps of one everything it left to be done at once is done;
 * that takes a turn of the event loop, and these share it.
 */
const sideBySide = 6;

/** Runs the schedules `from` … of a campaign, several at a time. `told` of each as it ends; false stops all. */
export const runSchedules = async (
  { seed, from, count }: { seed: number; from: number; count: number },
  told: (only: number, outcome: Outcome) => boolean,
): Promise<void> => {
  const under = new Map<number, Running>();
  let next = from;
  let goesOn = true;
  const begins = (): boolean => goesOn && under.size < sideBySide && next < from + count;
  do {
    for (; begins(); next += 1) under.set(next, begin(planOf(seed, next)));
    for (const [only, running] of under) {
      if (running.step()) continue;
      under.delete(only);
      goesOn &&= told(only, running.outcome());
    }
    await setImmediate();
  } while (goesOn && under.size > 0);
};
