import type { Tokens } from '../text/tokens.ts';

/** Enough words to judge by: what follows costs time and rarely changes anything; the word lists read everything. */
const enough = 400;
const longestWord = 30;
const shortestPiece = 3;
const longestPiece = 5;

const prime = 0x01000193;
const seeds = {
  piece: 0x811c9dc5, word: 0x2f0b4c47, pair: 0x5bd1e995, mark: 0x1b873593, apart: 0x27d4eb2f, triple: 0x165667b1,
}; // prettier-ignore
const space = 32;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
/** Mixes the upper bits into the lower ones, which choose the row: a table has two to the power of some number of them. */
const row = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
};

/** Takes a row, a whole number of 32 bits: its lowest ones count. */
export type See = (row: number) => void;

/** The pieces of three to five letters of a word, its edges counted as letters. */
const pieces = (word: string, see: See): void => {
  const length = Math.min(word.length, longestWord);
  for (let start = -1; start + shortestPiece <= length + 1; start += 1) {
    let hash = seeds.piece;
    const end = Math.min(start + longestPiece, length + 1);
    for (let here = start; here < end; here += 1) {
      hash = step(hash, here < 0 || here >= length ? space : word.charCodeAt(here));
      if (here - start >= shortestPiece - 1) see(row(hash));
    }
  }
};

/** Calls `see` with the rows of a word by itself: of its pieces, and its own; gives the hash that it has in a pair. */
export const eachOfWord = (word: string, see: See): number => {
  pieces(word, see);
  const hash = hashOf(word.slice(0, longestWord), seeds.word);
  see(row(hash));
  return hash;
};

/** The row of a mark that others found in a text. */
export const rowOfMark = (mark: string): number => {
  const known = rowsOfMarks.get(mark);
  if (known !== undefined) return known;
  const made = row(hashOf(mark, seeds.mark));
  rowsOfMarks.set(mark, made);
  return made;
};
/** There are but so many faces and signals. */
const rowsOfMarks = new Map<string, number>();

/** The row of a word with the one before it in its sentence, if there is one: both by their hashes. */
export const rowOfPair = (before: number | undefined, hash: number): number =>
  row(step(before === undefined ? seeds.pair : Math.imul(before, prime) ^ seeds.pair, hash));

/** The row of two words with any one between them, and of three in a row: all by their hashes. */
export const rowOfApart = (first: number, third: number): number =>
  row(step(Math.imul(first, prime) ^ seeds.apart, third));
export const rowOfTriple = (first: number, second: number, third: number): number =>
  row(step(Math.imul(Math.imul(first, prime) ^ second, prime) ^ seeds.triple, third));

/** So many words the model takes notice of. */
export const noticed = (tokens: Tokens): number => Math.min(tokens.words.length, enough);
