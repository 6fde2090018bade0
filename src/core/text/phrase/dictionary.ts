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

interface Branch {
  next: Map<number, Branch>;
  stem: number;
}
const branch = (): Branch => ({ next: new Map(), stem: 0 });
const none: readonly number[] = [];

/** Gives every word and stem of a set of phrases its number, and a text's words theirs. Numbers begin at 1. */
export interface Dictionary {
  word(word: string): number;
  stem(stem: string): number;
  start(start: Start): { word: number } | { stem: number };
  read(tokens: Tokens): Numbered;
}

export const dictionary = (): Dictionary => {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const root = branch();

  const word = (of: string): number => {
    const id = words.get(of) ?? words.size + 1;
    words.set(of, id);
    return id;
  };
  const stem = (of: string): number => {
    const known = stems.get(of);
    if (known !== undefined) return known;
    let at = root;
    for (let letter = 0; letter < of.length; letter += 1) {
      const code = of.charCodeAt(letter);
      const next = at.next.get(code) ?? branch();
      at.next.set(code, next);
      at = next;
    }
    at.stem = stems.size + 1;
    stems.set(of, at.stem);
    return at.stem;
  };
  const stemsOf = (of: string): readonly number[] => {
    let found: number[] | undefined;
    let at = root.next.get(of.charCodeAt(0));
    for (let letter = 1; at !== undefined; letter += 1) {
      if (at.stem > 0) (found ??= []).push(at.stem);
      at = letter < of.length ? at.next.get(of.charCodeAt(letter)) : undefined;
    }
    return found ?? none;
  };
  return {
    word,
    stem,
    start: (start) => (start.endsWith('*') ? { stem: stem(start.slice(0, -1)) } : { word: word(start) }),
    read: (tokens) => ({
      ids: tokens.words.map((one) => words.get(one) ?? 0),
      stems: stems.size === 0 ? tokens.words.map(() => none) : tokens.words.map(stemsOf),
      words: tokens.words,
      breaks: tokens.breaks,
    }),
  };
};
