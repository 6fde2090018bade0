import { seeded } from '../support/seeded.ts';

/** A figure with its 95 % bootstrap interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** How many texts it rests on. */
  n: number;
  /** What the resamples gave, for means of several estimates. */
  samples: readonly number[];
}

const resamples = 1_000;

const fromSamples = (value: number, n: number, samples: readonly number[]): Estimate => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975), n, samples };
};

/** How often each outcome was seen. */
export type Counts = ReadonlyMap<string, number>;

/** A statistic of outcomes, with the interval that drawing as many again with replacement gives. */
export const estimate = (outcomes: readonly string[], statistic: (counts: Counts) => number): Estimate => {
  const names = [...new Set(outcomes)];
  const index = new Map(names.map((name, at) => [name, at]));
  const seen = Uint32Array.from(outcomes, (one) => index.get(one) ?? 0);
  const countsOf = (tally: Uint32Array): Counts => new Map(names.map((name, at) => [name, tally[at] ?? 0]));
  const tallyOf = (pick: (at: number) => number): Uint32Array => {
    const tally = new Uint32Array(names.length);
    for (let at = 0; at < seen.length; at += 1) {
      const one = seen[pick(at)] ?? 0;
      tally[one] = (tally[one] ?? 0) + 1;
    }
    return tally;
  };
  const random = seeded(20_261_125);
  const samples = Array.from({ length: outcomes.length === 0 ? 0 : resamples }, () =>
    statistic(countsOf(tallyOf(() => Math.floor(random() * seen.length)))),
  );
  return fromSamples(statistic(countsOf(tallyOf((at) => at))), outcomes.length, samples);
};

/** The mean of estimates on separate texts, each counting the same. */
export const meanOf = (estimates: readonly Estimate[]): Estimate => {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const samples = Array.from({ length: resamples }, (_, at) =>
    mean(estimates.map((one) => one.samples[at] ?? one.value)),
  );
  const n = estimates.reduce((sum, one) => sum + one.n, 0);
  return fromSamples(mean(estimates.map(({ value }) => value)), n, samples);
};

/** The share of texts that fulfil a condition. */
export const shareOf = <T>(list: readonly T[], fulfils: (one: T) => boolean): Estimate =>
  estimate(
    list.map((one) => (fulfils(one) ? 'yes' : 'no')),
    (counts) => {
      const yes = counts.get('yes') ?? 0;
      const all = yes + (counts.get('no') ?? 0);
      return all === 0 ? 0 : yes / all;
    },
  );

/** A label and what was said instead of it. */
export interface Pair {
  truth: string;
  guess: string;
}
const outcome = ({ truth, guess }: Pair): string => `${truth}>${guess}`;

const f1In = (counts: Counts, name: string): number => {
  let both = 0;
  let either = 0;
  for (const [pair, count] of counts) {
    const [truth, guess] = pair.split('>');
    if (truth === name && guess === name) both += count;
    if (truth === name) either += count;
    if (guess === name) either += count;
  }
  return either === 0 ? 0 : (2 * both) / either;
};

/** F1 of one class. */
export const f1Of = (pairs: readonly Pair[], name: string): Estimate =>
  estimate(pairs.map(outcome), (counts) => f1In(counts, name));

/** The mean of the F1 of all classes. */
export const macroF1 = (pairs: readonly Pair[], classes: readonly string[]): Estimate =>
  estimate(
    pairs.map(outcome),
    (counts) => classes.reduce((sum, name) => sum + f1In(counts, name), 0) / classes.length,
  );

/** Yes or no as a pair of labels. */
export const yesNo = (truth: boolean, guess: boolean): Pair => ({
  truth: truth ? 'yes' : 'no',
  guess: guess ? 'yes' : 'no',
});
