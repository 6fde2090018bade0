import { planOf } from './plan.ts';
import { planLines } from './report.ts';
import { runPlan, shrunk } from './shrink.ts';

/** Runs one schedule of a campaign again and tells its steps; what it breaks is shrunk. False: it broke something. */
export const replay = async (seed: number, only: number, say: (line: string) => void): Promise<boolean> => {
  const plan = planOf(seed, only);
  for (const line of planLines(plan)) say(line);
  const { violations } = await runPlan(plan, say);
  for (const { broken, what } of violations) say(`broken: ${broken}: ${what}`);
  const [first] = violations;
  if (first === undefined) return true;
  const small = await shrunk(plan, first.broken);
  say('--- shrunk:');
  for (const line of planLines(small)) say(line);
  const after = await runPlan(small, say);
  for (const { broken, what } of after.violations) say(`broken: ${broken}: ${what}`);
  return false;
};
