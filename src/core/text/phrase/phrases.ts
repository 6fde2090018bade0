import { dictionary } from './dictionary.ts';
import { matchers } from './match.ts';
import type { Matcher } from './match.ts';
import type { Node } from './notation.ts';
import type { WordRows } from './word-rows.ts';
import type { Written } from './wordlist.ts';

export interface Entry<Name extends string> {
  name: Name;
  undo: boolean;
  /** Counts only in a text that is certainly in its language. */
  careful: boolean;
  language: Written;
  row: readonly Node[];
  /** Built when a text first may hold the phrase: most phrases are never met. */
  matches?: Matcher;
  /** Sets of words of which one must be present for it to match at all; those that rule it out most often. */
  needs: readonly number[];
}
/** So many of the words that a phrase needs are asked for before it is tried: more would only have to be noted again and again. */
export const mostNeeds = 3;
/** The set of words that is always there, for a phrase that needs less. */
export const always = 0;

/**
 * The phrases of some lists. A word's row holds its number in the dictionary; how many sets of words it is in, of which phrases need
 * one each, and which ones; then how many phrases it may begin, and of each of these the sets it needs and its number.
 */
export interface Index<Name extends string> {
  entries: readonly Entry<Name>[];
  rows: WordRows;
  /** Of each set, where one of its words was seen last: places are counted on from text to text, so that nothing is reset. */
  last: Int32Array;
  seen: number;
}
/** How many numbers a row holds of each phrase. */
export const perPhrase = mostNeeds + 1;

/** One for all lists. */
export const known = dictionary();
/** Builds a phrase whose words are in `known`. */
export const matcherOf = matchers(known);

/** A place behind all others. */
const beyond = 2 ** 31 - 1;
/** From here on the places are counted anew. */
const manyPlaces = 2 ** 30;

/** For so many sets of words, none of which was seen. */
export const unseen = (sets: number): Int32Array => {
  const last = new Int32Array(sets).fill(-1);
  last[always] = beyond;
  return last;
};

/** Before a text is scanned. */
export const beginText = <Name extends string>(index: Index<Name>): void => {
  index.rows.begin();
  if (index.seen <= manyPlaces) return;
  index.last = unseen(index.last.length);
  index.seen = 0;
};
