import { expect, test } from 'vitest';
import { anySeed } from '../support/seeded.ts';
import { mutantsLine, putToTheTest } from './mutant-run.ts';
import { mutants, rarelyCaught } from './mutants.ts';
import { lastLine } from './report.ts';
import { simulate } from './simulate.ts';
import { neverMet } from './tally.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The long form is `npm run simulate`. */
test('whatever comes between, and whatever breaks: no promise is broken', async () => {
  const seed = anySeed();
  const tally = await simulate({ seed, threads: 2, schedules: 2_000 });
  say(lastLine(tally, seed));
  expect(tally.wrong, `npm run simulate -- --seed ${seed} --only ${tally.wrong[0]?.only}`).toEqual([]);
  expect(neverMet(tally), `seed ${seed}`).toEqual([]);
});

/** A third of the mutants at a time, another one each time. */
const part = 3;

test('without any one of its guards a promise is broken', async () => {
  const quick = Object.keys(mutants).filter((name) => !rarelyCaught.includes(name));
  expect(quick).toHaveLength(Object.keys(mutants).length - rarelyCaught.length);
  const from = anySeed() % part;
  const names = quick.filter((_, index) => index % part === from);
  const run = { seed: 8, threads: 2, schedules: 1_500, names };
  const result = await putToTheTest(run, () => undefined);
  say(`${mutantsLine(result, run)}, part ${from + 1} of ${part}`);
  expect(result).toEqual({ survivors: [], asItIs: [] });
});
