/** Chance that a seed decides: the same seed, the same choices. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, 0 ≤ x < `below`. */
  int(below: number): number;
  between(from: number, to: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  odds(of: number): boolean;
}

/** Spreads neighbouring numbers far apart, so that seeds 1 and 2 have nothing in common (splitmix32). */
export const mixed = (seed: number, salt = 0): number => {
  let z = (seed + Math.imul(salt, 0x85ebca6b) + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
};

/** sfc32, four words of state: https://pracrand.sourceforge.net */
export const createChance = (seed: number): Chance => {
  let [a, b, c, count] = [mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), 1];
  const next = (): number => {
    const t = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 8; i += 1) next();
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    between: (from, to) => from + int(to - from + 1),
    pick: (from) => from[int(from.length)] ?? from[0],
    odds: (of) => next() < of,
  };
};
