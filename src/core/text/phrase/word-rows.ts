import { most } from '../vocabulary.ts';

/** Takes a number of a row. */
export type Put = (value: number) => void;

/** Rows of numbers of different lengths, one for each word, in one piece of memory. */
export interface WordRows {
  /** Before each text: rows hold until the next one. */
  begin(): void;
  /** The memory, which is another one when it has grown. */
  values(): Uint16Array;
  /** Where the row of a word begins. */
  of(word: string, number: number): number;
}

const least = 2 ** 10;
/** So many numbers are remembered; then the memory begins anew. */
const enough = 2 ** 18;

/** Rows of numbers that are worked out once a word; the number of a word is that of its one vocabulary. */
export const wordRows = (write: (word: string, put: Put) => void): WordRows => {
  let values = new Uint16Array(least);
  let length = 0;
  /** Of each place whose word it is, and where its row begins. */
  const places = new Int32Array(most * 2);
  const put = (value: number): void => {
    if (length === values.length) {
      const larger = new Uint16Array(length * 2);
      larger.set(values);
      values = larger;
    }
    values[length] = value;
    length += 1;
  };
  const begin = (): void => {
    if (length <= enough) return;
    values = new Uint16Array(least);
    length = 0;
    places.fill(0);
  };
  return {
    begin,
    values: () => values,
    of: (word, number) => {
      const place = (number & (most - 1)) * 2;
      if (number > 0 && places[place] === number) return places[place + 1] ?? 0;
      const start = length;
      write(word, put);
      if (number > 0) {
        places[place] = number;
        places[place + 1] = start;
      }
      return start;
    },
  };
};
