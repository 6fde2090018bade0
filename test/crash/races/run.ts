/*
 * npm run races -- --rounds N --seed S [--engine sqlite|postgres]
 * Two people decide on one review at the same time, from two processes. Exit status 1 unless each time one wins and the
 * other is told by whom.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { howToHavePostgres } from '../../support/postgres.ts';
import { anySeed } from '../../support/seeded.ts';
import { raceLine, runRaces } from './stadium.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
  },
});
const settings = {
  rounds: z.coerce.number().int().positive().parse(values.rounds),
  seed: z.coerce
    .number()
    .int()
    .nonnegative()
    .parse(values.seed ?? anySeed()),
  engine: z.enum(['sqlite', 'postgres']).parse(values.engine),
};
const began = performance.now();
const result = await runRaces(settings);
if (result === undefined) {
  process.stdout.write(`${howToHavePostgres}\n`);
  process.exitCode = 2;
} else {
  const seconds = Math.round((performance.now() - began) / 1_000);
  for (const wrong of result.wrong) process.stdout.write(`${wrong}\n`);
  process.stdout.write(
    `${settings.engine}: ${result.overlapping} of ${result.rounds} at the same time; the first process won ${result.first}, the second ${result.second}; ${seconds} s\n`,
  );
  process.stdout.write(`${raceLine(result, settings)}\n`);
  process.exitCode = result.one_winner === result.rounds ? 0 : 1;
}
