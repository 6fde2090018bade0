import type { Tokens } from '../../text/tokens.ts';

/** The table has two to the power of this many rows. */
export const bits = 16;
const mask = (1 << bits) - 1;

/** Enough words to judge by: what follows costs time and rarely changes anything; the word lists read everything. */
const enough = 400;
const longestWord = 30;
const shortestPiece = 3;
const longestPiece = 5;

const prime = 0x01000193;
const seeds = { piece: 0x811c9dc5, word: 0x2f0b4c47, pair: 0x5bd1e995, mark: 0x1b873593 };
const space = 32;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
/** Mixes the upper bits into the lower ones, which choose the row. */
const row = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & mask;
};
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
};

/** Takes a row of the table and the word it comes from, -1 for a mark of the whole text. */
export type See = (row: number, word: number) => void;

/** The pieces of three to five letters of a word, its edges counted as letters. */
const pieces = (word: string, at: number, see: See): void => {
  const length = Math.min(word.length, longestWord);
  for (let start = -1; start + shortestPiece <= length + 1; start += 1) {
    let hash = seeds.piece;
    const end = Math.min(start + longestPiece, length + 1);
    for (let here = start; here < end; here += 1) {
      hash = step(hash, here < 0 || here >= length ? space : word.charCodeAt(here));
      if (here - start >= shortestPiece - 1) see(row(hash), at);
    }
  }
};

/**
 * Calls `see` for everything the model looks at: pieces of words, words, pairs of neighbours, and `marks` that others
 * found in the text. `skip` leaves out words that say nothing, such as parts of an address.
 */
export const eachFeature = (
  tokens: Tokens,
  skip: (at: number) => boolean,
  marks: readonly string[],
  see: See,
): void => {
  const most = Math.min(tokens.words.length, enough);
  let before = seeds.pair;
  for (let at = 0; at < most; at += 1) {
    if (skip(at)) continue;
    const word = tokens.words[at] ?? '';
    const hash = hashOf(word.slice(0, longestWord), seeds.word);
    pieces(word, at, see);
    see(row(hash), at);
    see(row(step(tokens.breaks[at] === true ? seeds.pair : before, hash)), at);
    before = Math.imul(hash, prime) ^ seeds.pair;
  }
  for (const mark of marks) see(row(hashOf(mark, seeds.mark)), -1);
};
