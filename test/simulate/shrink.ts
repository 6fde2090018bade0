import { mixed } from './chance.ts';
import type { Plan } from './plan.ts';
import { begin } from './schedule.ts';
import type { Outcome } from './schedule.ts';
import { takeSteps } from './steps.ts';
import type { Broken } from './violation.ts';

/** Runs one plan to its end. */
export const runPlan = async (plan: Plan, trace?: (line: string) => void): Promise<Outcome> => {
  const running = begin(plan, trace);
  await takeSteps(() => running.step());
  return running.outcome();
};

const without = <T>(all: readonly T[], index: number): T[] => all.filter((_, n) => n !== index);

/** Without one comment, whatever was done to it, and the gap it leaves. */
const lessAComment = (plan: Plan, index: number): Plan => {
  const kept = <T extends { comment: number }>(all: readonly T[]): T[] =>
    all
      .filter(({ comment }) => comment !== index)
      .map((one) => ({ ...one, comment: one.comment > index ? one.comment - 1 : one.comment }));
  return {
    ...plan,
    comments: without(plan.comments, index),
    turns: kept(plan.turns),
    acts: kept(plan.acts),
  };
};

/** Plans with a little less in them. */
const smaller = (plan: Plan): Plan[] => [
  ...(plan.comments.length > 1 ? plan.comments.map((_, n) => lessAComment(plan, n)) : []),
  ...plan.faults.map((_, n) => ({ ...plan, faults: without(plan.faults, n) })),
  ...plan.acts.map((_, n) => ({ ...plan, acts: without(plan.acts, n) })),
  ...plan.turns.map((_, n) => ({ ...plan, turns: without(plan.turns, n) })),
  ...(plan.processes > 1 ? [{ ...plan, processes: plan.processes - 1 }] : []),
  ...(plan.isolation === 'serial' ? [] : [{ ...plan, isolation: 'serial' as const }]),
  ...(plan.coolOffMs > 0 ? [{ ...plan, coolOffMs: 0 }] : []),
  ...(plan.secondPerson ? [{ ...plan, secondPerson: false }] : []),
  ...(plan.together ? [{ ...plan, together: false }] : []),
];

/** With less in it the same choices lead elsewhere: a smaller plan is tried in so many orders. */
const orders = 24;

const stillBreaks = async (plan: Plan, what: Broken): Promise<Plan | undefined> => {
  for (let turn = 0; turn < orders; turn += 1) {
    const tried = turn === 0 ? plan : { ...plan, seed: mixed(plan.seed, turn) };
    if ((await runPlan(tried)).violations.some(({ broken }) => broken === what)) return tried;
  }
  return undefined;
};

/** Takes away from a plan whatever it breaks the same promise without. */
export const shrunk = async (plan: Plan, what: Broken): Promise<Plan> => {
  for (const less of smaller(plan)) {
    const found = await stillBreaks(less, what);
    if (found) return shrunk(found, what);
  }
  return plan;
};
