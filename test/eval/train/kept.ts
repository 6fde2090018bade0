import { middle, mostSteps } from '../../../src/core/learned/letters.ts';
import type { KeptHead } from '../../../src/core/learned/letters.ts';
import type { Learned } from './learn.ts';

/** Weights in whole steps, one letter each; the few largest of all are cut off so that the rest keeps its detail. */
export const kept = ({ weights, bias }: Learned, classes: number, at: number): KeptHead => {
  const own = weights.filter((_, cell) => cell % classes === at);
  const sizes = own.map(Math.abs).sort();
  const cap = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const step = cap / mostSteps;
  const letters = Array.from(own, (weight) =>
    String.fromCharCode(middle + Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))),
  );
  return {
    step: Number(step.toPrecision(6)),
    bias: Number((bias[at] ?? 0).toPrecision(6)),
    letters: letters.join(''),
  };
};
