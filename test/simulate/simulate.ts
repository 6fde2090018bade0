import { carryOut } from './crew.ts';
import type { Order } from './orders.ts';
import { addTally, noTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** Schedules a thread takes at a time. */
const portion = 250;
function* portions(seed: number, schedules: number): Generator<Order> {
  for (let from = 0; from < schedules; from += portion)
    yield { seed, from, count: Math.min(portion, schedules - from) };
}

/** Runs schedules 0 … of a seed. */
export const simulate = async ({
  seed,
  threads,
  schedules,
}: {
  seed: number;
  threads: number;
  schedules: number;
}): Promise<Tally> => {
  const all = noTally();
  await carryOut(threads, portions(seed, schedules), (_order, tally) => addTally(all, tally));
  all.wrong.sort((a, b) => a.only - b.only);
  return all;
};
