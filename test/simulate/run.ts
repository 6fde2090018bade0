/*
 * npm run simulate -- --schedules N --seed S [--only K] [--threads T]
 * The bot's own core and app on a clock, a store, places, a chat and a model that are simulated. Exit status 1 when a
 * promise was broken, or when something that can go wrong never did.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { anySeed } from '../support/seeded.ts';
import { campaign } from './campaign.ts';
import { replay } from './replay.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    threads: { type: 'string' },
  },
});
const whole = z.coerce.number().int();
const seed = whole.nonnegative().parse(values.seed ?? anySeed());
const threads = whole.positive().parse(values.threads ?? availableParallelism());
const schedules = whole.positive().parse(values.schedules);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const fine =
  values.only === undefined
    ? campaign({ seed, threads, schedules }, say)
    : replay(seed, whole.nonnegative().parse(values.only), say);
process.exitCode = (await fine) ? 0 : 1;
