import type { Reading } from '../read.ts';
import { eachOfWord, neighbour, noticed, rowOfMark, rowOfPair } from './features.ts';
import type { Neighbour, See } from './features.ts';
import { marksOf } from './marks.ts';
import { skipped } from './skipped.ts';

/** What of a text the model looks at, in order. */
export interface Parts {
  /** A word by itself, and what it is beside its neighbours. */
  word: (word: string, number: number) => Neighbour;
  /** The row of a word with the one before it. */
  pair: (row: number, at: number) => void;
  /** The row of a mark of the whole text. */
  mark: See;
}

export const eachPart = (reading: Reading, { word, pair, mark }: Parts): void => {
  const { tokens, links } = reading;
  let before: Neighbour | undefined;
  for (const at of noticed(tokens, skipped(tokens, links))) {
    const one = word(tokens.words[at] ?? '', tokens.numbers[at] ?? 0);
    pair(rowOfPair(tokens.breaks[at] === true ? undefined : before, one), at);
    before = one;
  }
  for (const one of marksOf(reading)) mark(rowOfMark(one));
};

/** Calls `see` with every row of the table that a text touches. */
export const eachRow = (reading: Reading, see: See): void =>
  eachPart(reading, {
    word: (word) => {
      eachOfWord(word, see);
      return neighbour(word);
    },
    pair: see,
    mark: see,
  });
