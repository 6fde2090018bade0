import { expect, test } from 'vitest';
import { anySeed } from '../support/seeded.ts';
import { mutantsLine, putToTheTest } from './mutant-run.ts';
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

test('without any one of its guards a promise is broken', async () => {
  const run = { seed: 8, threads: 2, schedules: 4_000 };
  const result = await putToTheTest(run, () => undefined);
  say(mutantsLine(result, run));
  expect(result).toEqual({ survivors: [], asItIs: [] });
});
