import { chance, shuffled } from './chance.ts';
import type { Example, Learned } from './learn.ts';

/** How a head is taught to which no list tells anything beforehand. */
export interface RidgeLessons {
  /** Rows of the table. */
  size: number;
  seed: number;
  /** How often the examples are gone through; what stands after the first half counts. */
  epochs: number;
  /** What the square of a weight costs: little for much trust in the examples. */
  cost: number;
  /** How far the first step goes. */
  rate: number;
}

/** What tells nothing by itself may tell something with others. */
const leastWorth = 0.05;

/**
 * How much more often a row stands in what is so than in what is not, or the other way round, as the size of its log-odds: with
 * this as their worth, words that stand everywhere teach little (Wang and Manning 2012, "Baselines and Bigrams").
 */
const worthOf = (examples: readonly Example[], size: number): Float32Array => {
  const yes = new Float32Array(size).fill(1);
  const no = new Float32Array(size).fill(1);
  for (const { rows, right } of examples) {
    const counted = right === 0 ? yes : no;
    for (const row of new Set(rows)) counted[row] = (counted[row] ?? 0) + 1;
  }
  const so = examples.filter(({ right }) => right === 0).length;
  const share = so / Math.max(1, examples.length - so);
  return yes.map((many, row) => leastWorth + Math.abs(Math.log(many / (no[row] ?? 1) / share)));
};

/** The bias learns slower: it stands in every example. */
const biasRate = 0.1;

/**
 * Logistic regression whose weights cost their square, by stochastic gradient descent: what stands in many examples is trusted
 * before what stands in one. One class: `right` is 0 where it is so, else 1.
 */
export const learnRidge = (
  examples: readonly Example[],
  { size, seed, epochs, cost, rate }: RidgeLessons,
): Learned => {
  const worth = worthOf(examples, size);
  const weights = new Float64Array(size);
  /** All weights are to be multiplied by this: so each step need not touch all of them. */
  let shrunk = 1;
  let bias = 0;
  const sums = { weights: new Float64Array(size), bias: 0, epochs: 0 };
  const random = chance(seed);
  const order = [...examples];
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { rows, right, weight } of shuffled(order, random)) {
      const now = rate / (1 + rate * cost * step);
      step += 1;
      const scale = 1 / Math.sqrt(Math.max(1, rows.length));
      let sum = 0;
      for (const row of rows) sum += (weights[row] ?? 0) * (worth[row] ?? 0);
      const odds = sum * scale * shrunk + bias;
      const error = weight * (1 / (1 + Math.exp(-odds)) - (right === 0 ? 1 : 0));
      shrunk *= 1 - now * cost;
      const slope = (now * error * scale) / shrunk;
      for (const row of rows) weights[row] = (weights[row] ?? 0) - slope * (worth[row] ?? 0);
      bias -= now * biasRate * error;
    }
    if (epoch * 2 < epochs) continue;
    for (let row = 0; row < size; row += 1)
      sums.weights[row] = (sums.weights[row] ?? 0) + (weights[row] ?? 0) * shrunk;
    sums.bias += bias;
    sums.epochs += 1;
  }
  return {
    weights: Float32Array.from(sums.weights, (sum, row) => (sum / sums.epochs) * (worth[row] ?? 0)),
    bias: Float64Array.of(sums.bias / sums.epochs),
  };
};
