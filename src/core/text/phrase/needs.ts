import { always, known, mostNeeds } from './phrases.ts';
import type { Entry } from './phrases.ts';
import type { Start } from './starts.ts';

/** The sets of words that phrases need, each once, by its number. */
export interface Needs {
  /** How many numbers there are. */
  count(): number;
  numberOf: (need: readonly Start[]) => number;
  /** The sets that a word is in, of which its number and those of its stems are given. */
  of(id: number, stems: readonly number[]): number[];
  /** Leaves each phrase but the needs that rule it out most often; tells which needs are left. */
  keepRarest<Name extends string>(entries: readonly Entry<Name>[]): Set<number>;
}

/** Lists of numbers by a number. */
export type Lists = Map<number, number[]>;
export const put = (lists: Lists, at: number, value: number): void => {
  const list = lists.get(at) ?? [];
  list.push(value);
  lists.set(at, list);
};

export const needs = (): Needs => {
  /** By their words, and as phrases share them. */
  const byWords = new Map<string, number>();
  const shared = new Map<readonly Start[], number>();
  const ofWord: Lists = new Map();
  const ofStem: Lists = new Map();
  const count = (): number => always + 1 + byWords.size;

  const add = (need: readonly Start[]): number => {
    const key = need.join(' ');
    const before = byWords.get(key);
    if (before !== undefined) return before;
    const number = count();
    byWords.set(key, number);
    for (const start of need) {
      const at = known.start(start);
      if ('word' in at) put(ofWord, at.word, number);
      else put(ofStem, at.stem, number);
    }
    return number;
  };
  /** Of each set, how many sets its words are in together: a word that many phrases ask for is a common one. */
  const commonness = (): number[] => {
    const common = Array.from({ length: count() }, () => 0);
    for (const list of [...ofWord.values(), ...ofStem.values()])
      for (const need of list) common[need] = (common[need] ?? 0) + list.length;
    return common;
  };
  return {
    count,
    numberOf: (need) => {
      const number = shared.get(need) ?? add(need);
      shared.set(need, number);
      return number;
    },
    of: (id, stems) => [
      ...new Set([...(ofWord.get(id) ?? []), ...stems.flatMap((stem) => ofStem.get(stem) ?? [])]),
    ],
    keepRarest: (entries) => {
      const common = commonness();
      const kept = new Set<number>();
      for (const entry of entries) {
        entry.needs = [...entry.needs]
          .sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0))
          .slice(0, mostNeeds);
        for (const need of entry.needs) kept.add(need);
      }
      return kept;
    },
  };
};
