import { hashOf } from './hash.ts';

/** A word that was read before. */
export interface Term {
  /** One string for all texts: it is neither cut out of the text nor hashed again. */
  word: string;
  /** Above 0, and never another word's: what others remember of a word lies under it. 0 for one that is not remembered. */
  number: number;
}

/** So many words make up nearly all of what people write; then the memory begins anew, so that nobody can fill it. */
export const most = 8_192;
/** Longer ones are seldom said twice. */
const longest = 24;
/** A hash table with two numbers a place, the hash and which term, in one line of memory; at most half of it is taken. */
const places = most * 2;

/** As `startsWith`, at a fraction of its cost for a few letters. */
const standsAt = (one: string, text: string, start: number): boolean => {
  for (let at = 0; at < one.length; at += 1)
    if (one.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};

/** Finds the stretch of a text among the words read before, by its hash (that of `hash.ts`). */
export interface Vocabulary {
  at(text: string, start: number, end: number, hash: number): Term;
  of(word: string): Term;
}

/** The words that are said over and over, each kept once; `as` tells how one that is written in a new way is read. */
export const vocabulary = (as: (written: string) => string = (written) => written): Vocabulary => {
  const table = new Int32Array(places * 2);
  let written: string[] = [''];
  let terms: Term[] = [{ word: '', number: 0 }];
  let given = 0;

  const add = (one: string, hash: number, place: number): Term => {
    const word = as(one);
    if (one.length > longest) return { word, number: 0 };
    if (word !== one) return keep(one, hash, of(word));
    given += 1;
    const term = { word, number: given };
    return keep(one, hash, term, place);
  };
  const keep = (one: string, hash: number, term: Term, near = hash & (places - 1)): Term => {
    if (terms.length > most) {
      table.fill(0);
      written = [''];
      terms = [{ word: '', number: 0 }];
    }
    let place = near;
    while (table[place * 2 + 1] !== 0) place = (place + 1) & (places - 1);
    table[place * 2] = hash;
    table[place * 2 + 1] = terms.length;
    written.push(one);
    terms.push(term);
    return term;
  };
  const at = (text: string, start: number, end: number, hash: number): Term => {
    const length = end - start;
    let place = hash & (places - 1);
    for (;;) {
      const which = table[place * 2 + 1] ?? 0;
      if (which === 0) return add(text.slice(start, end), hash, place);
      if (table[place * 2] === hash) {
        const one = written[which] ?? '';
        const term = terms[which];
        if (term !== undefined && one.length === length && standsAt(one, text, start)) return term;
      }
      place = (place + 1) & (places - 1);
    }
  };
  const of = (word: string): Term => at(word, 0, word.length, hashOf(word) | 0);
  return { at, of };
};
