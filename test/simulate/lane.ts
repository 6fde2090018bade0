import { planOf } from './plan.ts';
import { begin } from './schedule.ts';
import type { Outcome } from './schedule.ts';
import { takeSteps } from './steps.ts';

/**
 * Runs the schedules `from` … of a campaign, one after the other: what only one of them keeps stays in the processor's
 * nearest memory. `told` of each as it ends; false stops all.
 */
export const runSchedules = async (
  { seed, from, count }: { seed: number; from: number; count: number },
  told: (only: number, outcome: Outcome) => boolean,
): Promise<void> => {
  let goesOn = true;
  for (let only = from; goesOn && only < from + count; only += 1) {
    const running = begin(planOf(seed, only));
    await takeSteps(() => running.step());
    goesOn = told(only, running.outcome());
  }
};
