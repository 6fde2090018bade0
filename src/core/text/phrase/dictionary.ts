import { hashOf, hashStart, hashStep } from '../hash.ts';
import type { Node } from './notation.ts';
import type { Start } from './starts.ts';

/** Numbers for names, found by hash: a word is looked up without being cut into its beginnings. */
interface Names {
  put(name: string): number;
  name(number: number): string;
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
    name: (number) => list[number] ?? '',
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

/** Gives every word and stem of phrases its number. Numbers begin at 1. */
export interface Dictionary {
  word(word: string): number;
  stem(stem: string): number;
  start(start: Start): { word: number } | { stem: number };
  /** Gives all words and stems of a phrase their numbers. */
  learn(row: readonly Node[]): void;
  /** The stem of a number. */
  stemOf: (number: number) => string;
  numbers(word: string): Numbers;
}

/** A word's own number, 0 for one that no phrase knows, and those of the stems that it begins with. */
export interface Numbers {
  id: number;
  stems: readonly number[];
}

export const dictionary = (): Dictionary => {
  const words = names();
  const stems = names();
  const stem = (of: string): number => stems.put(of);
  /** Groups are shared by many phrases. */
  const learned = new WeakSet<Node>();
  const learn = (row: readonly Node[]): void => {
    for (const node of row) {
      if (node.is === 'word') words.put(node.word);
      else if (node.is === 'stem') stem(node.stem);
      else if (node.is === 'maybe') learn(node.of);
      else if ((node.is === 'any' || node.is === 'group') && !learned.has(node)) {
        learned.add(node);
        for (const one of node.of) learn(one);
      }
    }
  };
  return {
    word: (of) => words.put(of),
    stem,
    start: (start) => (start.endsWith('*') ? { stem: stem(start.slice(0, -1)) } : { word: words.put(start) }),
    learn,
    stemOf: (number) => stems.name(number),
    numbers: (word) => {
      const found: number[] = [];
      let hash = hashStart;
      for (let length = 1; length <= word.length; length += 1) {
        hash = hashStep(hash, word.charCodeAt(length - 1));
        const number = stems.find(hash | 0, word, length);
        if (number > 0) found.push(number);
      }
      return { id: words.find(hash | 0, word, word.length), stems: found };
    },
  };
};
