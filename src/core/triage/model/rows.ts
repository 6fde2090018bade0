import type { Reading } from '../read.ts';
import { eachOfWord, noticed, rowOfMark, rowOfPair } from '../../learned/features.ts';
import type { See } from '../../learned/features.ts';
import { skipped } from '../../learned/skipped.ts';
import { marksOf } from './marks.ts';

/** What of a text the model looks at, in order. */
export interface Parts {
  /** A word by itself; gives the hash that it has in a pair. */
  word: (word: string, number: number) => number;
  /** The row of a word with the one before it. */
  pair: (row: number, at: number) => void;
  /** The row of a mark of the whole text. */
  mark: See;
}

export const eachPart = (reading: Reading, { word, pair, mark }: Parts): void => {
  const { tokens, links } = reading;
  const { words, numbers, breaks } = tokens;
  const skip = skipped(tokens, links);
  const most = noticed(tokens);
  let before: number | undefined;
  for (let at = 0; at < most; at += 1) {
    if (skip(at)) continue;
    const hash = word(words[at] ?? '', numbers[at] ?? 0);
    pair(rowOfPair(breaks[at] === true ? undefined : before, hash), at);
    before = hash;
  }
  for (const one of marksOf(reading)) mark(rowOfMark(one));
};

/** Calls `see` with every row of the table that a text touches. */
export const eachRow = (reading: Reading, see: See): void =>
  eachPart(reading, { word: (word) => eachOfWord(word, see), pair: see, mark: see });
