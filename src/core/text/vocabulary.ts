import { hashOf } from './hash.ts';

/** So many words make up nearly all of what people write; then the memory begins anew, so that nobody can fill it. */
export const most = 8_192;
/** Longer ones are seldom said twice. */
const longest = 24;
/** Places of a hash table; at most half of them are taken. */
const places = most * 2;
/** Before its letters a word has: how many they are, which of the words it is, and its number in two halves. */
const header = 4;
/** A word begins at a multiple of this, so that its place is a small number. */
const step = 4;

/** Words that were read before, found by the hash of `hash.ts`. */
export interface Vocabulary {
  /** Which word a stretch of a text is; it holds until the next one is asked for. */
  at(text: string, start: number, end: number, hash: number): number;
  /** The word itself: one string for all texts, neither cut out of them nor hashed again. */
  word(which: number): string;
  /** Above 0, and never another word's: what others remember of a word lies under it. 0 for one that is not remembered. */
  number(which: number): number;
  numberOf(word: string): number;
}

/**
 * The words that are said over and over, each kept once; `as` tells how one that is written in a new way is read. What is known of
 * one lies together, in little room: most of what it takes to find a word is to wait for memory.
 */
export const vocabulary = (as: (written: string) => string = (written) => written): Vocabulary => {
  const table = new Uint16Array(places);
  /** Begins with the word that is not remembered. */
  const kept = new Uint16Array((most + 1) * (header + longest));
  let words = [''];
  let used = header;
  let given = 0;

  const standsAt = (which: number, text: string, start: number, length: number): boolean => {
    const from = which * step;
    if (kept[from] !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (kept[from + header + at] !== text.charCodeAt(start + at)) return false;
    return true;
  };
  const begin = (): void => {
    table.fill(0);
    words = [''];
    used = header;
  };
  const keep = (written: string, hash: number, word: string, number: number): number => {
    if (words.length >= most) begin();
    const which = used / step;
    let place = hash & (places - 1);
    while (table[place] !== 0) place = (place + 1) & (places - 1);
    table[place] = which;
    kept.set([written.length, words.push(word) - 1, number & 0xffff, number >>> 16], used);
    for (let at = 0; at < written.length; at += 1) kept[used + header + at] = written.charCodeAt(at);
    used += Math.ceil((header + written.length) / step) * step;
    return which;
  };
  const add = (written: string, hash: number): number => {
    const word = as(written);
    if (written.length > longest) {
      words[0] = word;
      return 0;
    }
    if (word !== written) return keep(written, hash, word, numberOf(word));
    given += 1;
    return keep(written, hash, word, given);
  };
  const at = (text: string, start: number, end: number, hash: number): number => {
    let place = hash & (places - 1);
    for (;;) {
      const which = table[place] ?? 0;
      if (which === 0) return add(text.slice(start, end), hash);
      if (standsAt(which, text, start, end - start)) return which;
      place = (place + 1) & (places - 1);
    }
  };
  const number = (which: number): number =>
    (kept[which * step + 2] ?? 0) + (kept[which * step + 3] ?? 0) * 0x10000;
  const numberOf = (word: string): number => number(at(word, 0, word.length, hashOf(word) | 0));
  return { at, word: (which) => words[kept[which * step + 1] ?? 0] ?? '', number, numberOf };
};
