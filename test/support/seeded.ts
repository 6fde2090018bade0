/** Chance that a seed decides (Mulberry32): the same seed, the same numbers. 0 ≤ x < 1. */
export type Chance = () => number;

export const seeded = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const anySeed = (): number => Math.floor(Math.random() * 2 ** 31);

/** A number between two, `from` included. */
export const between = (chance: Chance, from: number, to: number): number => from + chance() * (to - from);

/** Several to choose from, each with its weight. */
export type Weighted<T> = readonly (readonly [weight: number, what: T])[];

/** One of several, each as likely as its weight says. */
export const oneOf = <T>(chance: Chance, all: Weighted<T>): T => {
  let left = chance() * all.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, what] of all) {
    left -= weight;
    if (left < 0) return what;
  }
  const last = all.at(-1);
  if (last === undefined) throw new Error('nothing to choose from');
  return last[1];
};
