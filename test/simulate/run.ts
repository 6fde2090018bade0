/*
 * npm run simulate -- --schedules N --seed S [--only K] [--threads T]
 * npm run simulate -- --mutants [--schedules N] [--seed S]
 * The bot's own core and app on a clock, a store, places, a chat and a model that are simulated. Exit status 1 when a
 * promise was broken, or when something that can go wrong never did; of the mutants, from each of which one guard was
 * taken, when one broke none.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { anySeed } from '../support/seeded.ts';
import { campaign } from './campaign.ts';
import { mutantCampaign } from './mutant-run.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    seed: { type: 'string' },
    only: { type: 'string' },
    threads: { type: 'string' },
  },
});
const whole = z.coerce.number().int();
const seed = whole.nonnegative().parse(values.seed ?? anySeed());
const threads = whole.positive().parse(values.threads ?? availableParallelism());
const schedules = whole.positive().parse(values.schedules ?? 10_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const fine = async (): Promise<boolean> => {
  if (values.mutants) return mutantCampaign({ seed, threads, schedules }, say);
  if (values.only === undefined) return campaign({ seed, threads, schedules }, say);
  const { replay } = await import('./replay.ts');
  return replay(seed, whole.nonnegative().parse(values.only), say);
};
process.exitCode = (await fine()) ? 0 : 1;
