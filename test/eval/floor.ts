import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { reaches } from './figure.ts';
import type { Figure } from './figure.ts';

const file = new URL('floor.json', import.meta.url);
const floor = z.record(z.string(), z.number());

/** How often as long as something else it takes, which depends little on the machine, has its target for a floor. */
const relative = ({ unit }: Figure): boolean => unit === 'ratio';

/** The figures that are worse than what was reached and committed, as sentences. */
export const belowFloor = (figures: readonly Figure[]): string[] => {
  const reached = floor.parse(JSON.parse(readFileSync(file, 'utf8')));
  return figures.flatMap((figure) => {
    const bound = reached[figure.key];
    if (bound === undefined || reaches(figure, figure.estimate.value, bound)) return [];
    return [`${figure.key} is ${figure.estimate.value.toFixed(4)}, the floor is ${bound}`];
  });
};

/** The floor of a figure by what is reached now, rounded so that it is reached again: raised, never lowered. */
export const raised = (figure: Figure, before: number | undefined): number => {
  const { value } = figure.estimate;
  if (relative(figure)) return figure.target ?? Math.ceil(value * 2);
  const round = figure.better === 'higher' ? Math.floor : Math.ceil;
  const now = round(value * 1_000) / 1_000;
  return before === undefined || reaches(figure, now, before) ? now : before;
};

/** Keeps what is reached now as the floor. What fell below stays named by it: whoever accepts that writes it there by hand. */
export const keepFloor = (figures: readonly Figure[]): void => {
  const before = floor.parse(JSON.parse(readFileSync(file, 'utf8')));
  // Microseconds are the machine's as much as ours: they are shown, and have no floor.
  const kept = figures
    .filter(({ unit }) => unit !== 'us')
    .map((figure) => [figure.key, raised(figure, before[figure.key])] as const);
  writeFileSync(file, `${JSON.stringify({ ...before, ...Object.fromEntries(kept) }, null, 2)}\n`);
};
