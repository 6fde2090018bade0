import { expect, test } from 'vitest';
import { anySeed } from '../support/seeded.ts';
import { carryOut } from './crew.ts';
import { lastLine } from './report.ts';
import { simulate } from './simulate.ts';
import { addTally, neverMet, noTally } from './tally.ts';

/** Schedules that broke a promise before what they showed was mended. */
const mended = [
  { seed: 1, only: 2281 },
  { seed: 1, only: 3880 },
  { seed: 1, only: 3951 },
  { seed: 77, only: 7306 },
];

/** The long form is `npm run simulate`. */
test('whatever comes between, and whatever breaks: no promise is broken', async () => {
  const seed = anySeed();
  const tally = await simulate({ seed, threads: 2, schedules: 2_000 });
  process.stdout.write(`${lastLine(tally, seed)}\n`);
  expect(tally.wrong, `npm run simulate -- --seed ${seed} --only ${tally.wrong[0]?.only}`).toEqual([]);
  expect(neverMet(tally), `seed ${seed}`).toEqual([]);
});

test('what broke a promise once does not any more', async () => {
  const all = noTally();
  const orders = mended.map(({ seed, only }) => ({ seed, from: only, count: 1 }));
  await carryOut(1, orders, (_order, tally) => addTally(all, tally));
  expect(all).toMatchObject({ schedules: mended.length, wrong: [] });
});
