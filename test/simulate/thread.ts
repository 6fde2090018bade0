/* A thread of a campaign: runs the schedules it is asked for, in the bot as it is or in one without a guard. */
import { parentPort } from 'node:worker_threads';
import { rememberAnswers } from './memo/hooks.ts';
import { mutantOf } from './mutants.ts';
import { order as orderOf } from './orders.ts';
import type { Order } from './orders.ts';
import { addOutcome, noTally } from './tally.ts';
import type { Tally } from './tally.ts';
import { openWorlds, worldWithout } from './worlds.ts';

type Lane = Pick<typeof import('./lane.ts'), 'runSchedules'>;
const isLane = (module: unknown): module is Lane =>
  typeof module === 'object' && module !== null && 'runSchedules' in module;

openWorlds();
rememberAnswers();

const laneOf = async (mutant: string | undefined): Promise<Lane> => {
  if (mutant === undefined) return import('./lane.ts');
  const lane: unknown = await import(worldWithout(mutantOf(mutant), './lane.ts'));
  if (!isLane(lane)) throw new Error('a lane that runs nothing');
  return lane;
};

const carryOut = async ({ mutant, ...range }: Order): Promise<Tally> => {
  const tally = noTally();
  const { runSchedules } = await laneOf(mutant);
  await runSchedules(range, (only, outcome) => {
    addOutcome(tally, only, outcome);
    return mutant === undefined || tally.wrong.length === 0;
  });
  return tally;
};

parentPort?.on('message', (given: unknown) => {
  void carryOut(orderOf.parse(given)).then((tally) => parentPort?.postMessage(tally));
});
