import { hashOf, hashStart, hashStep } from '../hash.ts';
import { perWord } from '../per-word.ts';
import type { Tokens } from '../tokens.ts';
import type { Start } from './starts.ts';

/** The words of a text as numbers: what a matcher compares. */
export interface Numbered {
  /** 0 for a word that no phrase knows. */
  ids: readonly number[];
  /** Of each word, the stems that it begins with. */
  stems: readonly (readonly number[])[];
  words: readonly string[];
  breaks: readonly boolean[];
}

/** Numbers for names, found by hash: a word is looked up without being cut into its beginnings. */
interface Names {
  count(): number;
  put(name: string): number;
  /** The number of the name that a word's first `length` units are, whose hash is given; 0 where there is none. */
  find(hash: number, word: string, length: number): number;
}

const names = (): Names => {
  const list = [''];
  let hashes = new Int32Array(1024);
  let numbers = new Int32Array(1024);
  const slot = (hash: number, word: string, length: number): number => {
    const mask = numbers.length - 1;
    let at = hash & mask;
    for (;;) {
      const number = numbers[at] ?? 0;
      if (number === 0) return at;
      const name = list[number] ?? '';
      if (hashes[at] === hash && name.length === length && word.startsWith(name)) return at;
      at = (at + 1) & mask;
    }
  };
  const grow = (): void => {
    hashes = new Int32Array(hashes.length * 2);
    numbers = new Int32Array(hashes.length);
    for (let number = 1; number < list.length; number += 1) keep(list[number] ?? '', number);
  };
  const keep = (name: string, number: number): void => {
    const hash = hashOf(name) | 0;
    const at = slot(hash, name, name.length);
    hashes[at] = hash;
    numbers[at] = number;
  };
  const find = (hash: number, word: string, length: number): number => numbers[slot(hash, word, length)] ?? 0;
  return {
    count: () => list.length,
    find,
    put: (name) => {
      const known = find(hashOf(name) | 0, name, name.length);
      if (known > 0) return known;
      list.push(name);
      if (list.length * 2 > numbers.length) grow();
      else keep(name, list.length - 1);
      return list.length - 1;
    },
  };
};

/** Gives every word and stem of phrases its number, and a text's words theirs. Numbers begin at 1. */
export interface Dictionary {
  word(word: string): number;
  stem(stem: string): number;
  start(start: Start): { word: number } | { stem: number };
  /** As it is known now, worked out anew. */
  numbers(word: string): Numbers;
  /** Read once for all lists that share the dictionary. */
  read(tokens: Tokens): Numbered;
}

const none: readonly number[] = [];

/** A word's own number, and those of the stems that it begins with. */
export interface Numbers {
  id: number;
  stems: readonly number[];
}

export const dictionary = (): Dictionary => {
  const words = names();
  const stems = names();
  const stem = (of: string): number => stems.put(of);

  const numbersOf = (word: string): Numbers => {
    let found: number[] | undefined;
    let hash = hashStart;
    for (let length = 1; length <= word.length; length += 1) {
      hash = hashStep(hash, word.charCodeAt(length - 1));
      const number = stems.find(hash | 0, word, length);
      if (number > 0) (found ??= []).push(number);
    }
    return { id: words.find(hash | 0, word, word.length), stems: found ?? none };
  };
  /** What was told of a word holds as long as no name is new. */
  let numbers = perWord(numbersOf);
  let size = 0;
  const numbered = ({ words: list, numbers: of, breaks }: Tokens): Numbered => {
    const ids: number[] = [];
    const beginnings: (readonly number[])[] = [];
    for (let at = 0; at < list.length; at += 1) {
      const one = numbers(list[at] ?? '', of[at] ?? 0);
      ids.push(one.id);
      beginnings.push(one.stems);
    }
    return { ids, stems: beginnings, words: list, breaks };
  };
  /** The text that was read last: one is scanned for many lists in a row. */
  let last: { tokens: Tokens; text: Numbered } | undefined;
  return {
    word: (of) => words.put(of),
    stem,
    start: (start) => (start.endsWith('*') ? { stem: stem(start.slice(0, -1)) } : { word: words.put(start) }),
    numbers: numbersOf,
    read: (tokens) => {
      const now = words.count() + stems.count();
      if (now !== size) {
        numbers = perWord(numbersOf);
        last = undefined;
        size = now;
      }
      if (last?.tokens === tokens) return last.text;
      const text = numbered(tokens);
      last = { tokens, text };
      return text;
    },
  };
};
