import { most } from './vocabulary.ts';

/** Numbers that are remembered of words, those of each side by side. */
export interface Rows {
  values: Int32Array;
  /** Where in `values` the row of a word begins; it holds until the next word is asked for. */
  of(word: string, number: number): number;
}

/**
 * What is summed over all words of a text, remembered as `perWord` does: in one piece of memory, because most of the time that
 * a sum takes is spent waiting for memory. `fill` is given a row of zeroes.
 */
export const rowPerWord = (
  width: number,
  fill: (word: string, values: Int32Array, at: number) => void,
): Rows => {
  /** Before each row stands the number of the word that it belongs to. */
  const size = width + 1;
  const values = new Int32Array((most + 1) * size);
  return {
    values,
    of: (word, number) => {
      const owner = (number > 0 ? number & (most - 1) : most) * size;
      const at = owner + 1;
      if (number > 0 && values[owner] === number) return at;
      values.fill(0, at, at + width);
      fill(word, values, at);
      values[owner] = number;
      return at;
    },
  };
};
