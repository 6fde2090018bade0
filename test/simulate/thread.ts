/* A thread of a campaign: runs the schedules it is asked for. */
import { parentPort } from 'node:worker_threads';
import { rememberAnswers } from './memo/hooks.ts';
import { order as orderOf } from './orders.ts';
import { addOutcome, noTally } from './tally.ts';

rememberAnswers();
const { runSchedules } = await import('./lane.ts');

parentPort?.on('message', (given: unknown) => {
  const tally = noTally();
  void runSchedules(orderOf.parse(given), (only, outcome) => {
    addOutcome(tally, only, outcome);
    return true;
  }).then(() => parentPort?.postMessage(tally));
});
