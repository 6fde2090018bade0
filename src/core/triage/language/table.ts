import { hashOf } from '../../text/hash.ts';

/** Finds the place of a feature by its hash, -1 where it is not known. */
export type Lookup = (hash: number) => number;

/** A hash table over numbers: strings would have to be cut out of the text to be looked up. */
export const lookupOf = (features: readonly string[]): Lookup => {
  const size = 2 ** Math.ceil(Math.log2(features.length * 2.5));
  /** A hash and the place of its feature side by side. */
  const table = new Int32Array(size * 2).fill(-1);
  for (const [place, feature] of features.entries()) {
    const hash = hashOf(feature) | 0;
    let at = hash & (size - 1);
    while (table[at * 2 + 1] !== -1) at = (at + 1) & (size - 1);
    table[at * 2] = hash;
    table[at * 2 + 1] = place;
  }
  return (hash) => {
    let at = hash & (size - 1);
    for (;;) {
      const place = table[at * 2 + 1] ?? -1;
      if (place === -1 || table[at * 2] === hash) return place;
      at = (at + 1) & (size - 1);
    }
  };
};
