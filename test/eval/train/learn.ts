import { chance, shuffled } from './chance.ts';

/** One text for one head: rows of the table it touches, what is right, how much it counts. */
export interface Example {
  rows: Uint32Array;
  /** Which of the classes is right; of a head of its own 0 or 1. */
  right: number;
  weight: number;
}

/** What was learned: `weights[row * classes + class]`. */
export interface Learned {
  weights: Float32Array;
  bias: Float64Array;
}

const rate = 0.07;
/** Few examples are gone through more often, up to a bound. */
const epochsFor = (examples: number): number =>
  Math.min(20, Math.max(4, Math.round(30_000 / Math.max(1, examples))));

/** How a head is taught. */
export interface Lessons {
  /** How many classes it tells apart, besides the silent one. */
  classes: number;
  /** Rows of the table. */
  size: number;
  seed: number;
  /** How often the examples are gone through; without it by their number. */
  epochs?: number;
}

/** Probabilities of `classes` scores against a silent class of score 0 (one class: the logistic function). */
const against0 = (scores: Float64Array): void => {
  const top = Math.max(0, ...scores);
  let total = Math.exp(-top);
  for (const score of scores) total += Math.exp(score - top);
  for (let at = 0; at < scores.length; at += 1) scores[at] = Math.exp((scores[at] ?? 0) - top) / total;
};

/**
 * Logistic regression by stochastic gradient descent with steps that shrink for each weight by itself (Adagrad). The last
 * class (`right === classes`) is the silent one, of score 0.
 */
export const learn = (examples: readonly Example[], { classes, size, seed, epochs }: Lessons): Learned => {
  const weights = new Float32Array(size * classes);
  const past = new Float32Array(size * classes).fill(1e-3);
  const bias = new Float64Array(classes);
  const biasPast = new Float64Array(classes).fill(1);
  const random = chance(seed);
  const order = [...examples];
  const odds = new Float64Array(classes);
  const times = epochs ?? epochsFor(examples.length);
  for (let epoch = 0; epoch < times; epoch += 1)
    for (const { rows, right, weight } of shuffled(order, random)) {
      const scale = 1 / Math.sqrt(Math.max(1, rows.length));
      for (let one = 0; one < classes; one += 1) {
        let sum = 0;
        for (const row of rows) sum += weights[row * classes + one] ?? 0;
        odds[one] = sum * scale + (bias[one] ?? 0);
      }
      against0(odds);
      for (let one = 0; one < classes; one += 1) {
        const error = weight * ((odds[one] ?? 0) - (one === right ? 1 : 0));
        biasPast[one] = (biasPast[one] ?? 0) + error * error;
        bias[one] = (bias[one] ?? 0) - (rate * error) / Math.sqrt(biasPast[one] ?? 1);
        const slope = error * scale;
        for (const row of rows) {
          const cell = row * classes + one;
          past[cell] = (past[cell] ?? 0) + slope * slope;
          weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(past[cell] ?? 1);
        }
      }
    }
  return { weights, bias };
};
