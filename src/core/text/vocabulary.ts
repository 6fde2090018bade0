import { hashOf } from './hash.ts';

/** So many words make up nearly all of what people write; then the memory begins anew, so that nobody can fill it. */
export const most = 8_192;
/** Longer ones are seldom said twice. */
const longest = 24;
/** A hash table with two numbers a place, the hash and which word; at most half of it is taken. */
const places = most * 2;
/** Of each way to write a word: where its letters begin, how many they are, and the number of the word. */
const perWay = 3;

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
 * The words that are said over and over, each kept once; `as` tells how one that is written in a new way is read. Their letters
 * lie side by side: most of what it takes to find a word is to wait for memory.
 */
export const vocabulary = (as: (written: string) => string = (written) => written): Vocabulary => {
  const table = new Int32Array(places * 2);
  const letters = new Uint16Array(most * longest);
  const ways = new Int32Array((most + 1) * perWay);
  /** In the first place the word that is not remembered. */
  let words = [''];
  let used = 0;
  let given = 0;

  const standsAt = (which: number, text: string, start: number, length: number): boolean => {
    if (ways[which * perWay + 1] !== length) return false;
    const from = ways[which * perWay] ?? 0;
    for (let at = 0; at < length; at += 1)
      if (letters[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  };
  const begin = (): void => {
    table.fill(0);
    words = [''];
    used = 0;
  };
  const keep = (written: string, hash: number, word: string, number: number): number => {
    if (words.length >= most) begin();
    const which = words.push(word) - 1;
    let place = hash & (places - 1);
    while (table[place * 2 + 1] !== 0) place = (place + 1) & (places - 1);
    table[place * 2] = hash;
    table[place * 2 + 1] = which;
    ways.set([used, written.length, number], which * perWay);
    for (let at = 0; at < written.length; at += 1) letters[used + at] = written.charCodeAt(at);
    used += written.length;
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
      const which = table[place * 2 + 1] ?? 0;
      if (which === 0) return add(text.slice(start, end), hash);
      if (table[place * 2] === hash && standsAt(which, text, start, end - start)) return which;
      place = (place + 1) & (places - 1);
    }
  };
  const number = (which: number): number => ways[which * perWay + 2] ?? 0;
  const numberOf = (word: string): number => number(at(word, 0, word.length, hashOf(word) | 0));
  return { at, word: (which) => words[which] ?? '', number, numberOf };
};
