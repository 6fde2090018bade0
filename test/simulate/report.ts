import type { Plan } from './plan.ts';
import { faultsMet } from './tally.ts';
import type { Tally } from './tally.ts';

const columns = 3;
const width = 30;

/** How often each was met, the most often first. */
export const table = (title: string, counts: Readonly<Record<string, number>>): string[] => {
  const cells = Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([what, count]) => `${what.padEnd(width - 10)} ${String(count).padStart(8)}`);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).join('   '),
  );
  return [`${title}:`, ...rows.map((row) => `  ${row}`)];
};

export const lastLine = (tally: Tally, seed: number): string =>
  `simulate: schedules=${tally.schedules} faults=${faultsMet(tally)} violations=${tally.wrong.length} seed=${seed}`;

/** A plan in a few lines: what is in it, in ids. */
export const planLines = (plan: Plan): string[] => [
  `${plan.comments.length} comment(s) at ${plan.comments.map(({ place }) => place).join(', ')}; ${plan.processes} process(es), ${plan.isolation}${plan.together ? ', one machine' : ''}; cool-off ${plan.coolOffMs} ms${plan.secondPerson ? ', second person' : ''}`,
  ...plan.acts.map(
    ({ who, intent, comment, atMs, hesitatesMs }) =>
      `${who}: ${intent} on c${comment + 1} at ${atMs} ms, after ${hesitatesMs} ms`,
  ),
  ...plan.turns.map(({ what, comment, atMs }) => `c${comment + 1}: ${what} at ${atMs} ms`),
  ...plan.faults.map((fault) =>
    'call' in fault
      ? `fault: ${fault.kind} at ${fault.call} ${fault.nth}`
      : `fault: ${fault.kind} at ${fault.atMs} ms for ${fault.forMs} ms`,
  ),
];
