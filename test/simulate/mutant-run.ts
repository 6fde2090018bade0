import { carryOut } from './crew.ts';
import { mutants } from './mutants.ts';
import { simulate } from './simulate.ts';
import type { Wrong } from './tally.ts';

export interface MutantsRun {
  seed: number;
  threads: number;
  /** Schedules each mutant is given to be caught in. */
  schedules: number;
  /** Which of them; all, unless told. */
  names?: readonly string[];
}

export interface MutantsResult {
  /** Those that broke nothing. */
  survivors: string[];
  /** What the bot as it is broke in all schedules that it took to catch the mutants. */
  asItIs: Wrong[];
}

const nameWidth = 50;
const everyMutant = Object.keys(mutants);

/** Puts every mutant to the test, and then the bot as it is; `told` of each. */
export const putToTheTest = async (
  { seed, threads, schedules, names = everyMutant }: MutantsRun,
  told: (line: string) => void,
): Promise<MutantsResult> => {
  const orders = names.map((mutant) => ({ seed, from: 0, count: schedules, mutant }));
  const survivors: string[] = [];
  let most = 0;
  await carryOut(threads, orders, ({ mutant = '' }, { wrong, schedules: taken }) => {
    const found = wrong[0]?.violations[0];
    most = Math.max(most, taken);
    if (found === undefined) survivors.push(mutant);
    told(
      `${mutant.padEnd(nameWidth)} ${found ? `caught after ${taken}: ${found.broken}` : `SURVIVED ${taken}`}`,
    );
  });
  const { wrong: asItIs } = await simulate({ seed, threads, schedules: most });
  told(`${'the bot as it is'.padEnd(nameWidth)} broke something in ${asItIs.length} of ${most}`);
  return { survivors, asItIs };
};

export const mutantsLine = (
  { survivors }: MutantsResult,
  { seed, schedules, names = everyMutant }: MutantsRun,
): string => {
  const total = names.length;
  const caught = survivors.length === 0 ? 'all' : total - survivors.length;
  return `mutants: total=${total} caught=${caught} schedules=${schedules} seed=${seed}`;
};

/** The same with its report. False: a mutant was not caught, or the bot as it is broke something. */
export const mutantCampaign = async (run: MutantsRun, say: (line: string) => void): Promise<boolean> => {
  const result = await putToTheTest(run, say);
  if (result.survivors.length > 0) say(`not caught: ${result.survivors.join('; ')}`);
  say(mutantsLine(result, run));
  return result.survivors.length === 0 && result.asItIs.length === 0;
};
