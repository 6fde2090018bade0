import { dictionary } from './dictionary.ts';
import type { Matcher } from './match.ts';
import { parsePhrase, phrasesIn } from './notation.ts';
import type { Groups, Node } from './notation.ts';
import { needsOf, startsOf } from './starts.ts';
import type { Start } from './starts.ts';
import type { Wordlist, Written } from './wordlist.ts';

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
/** Phrases that begin with the same word or stem, each with the set it needs first: that alone rules most of them out. */
export interface Beginning<Name extends string> {
  /** -1 for a phrase that needs none. */
  rarest: Int32Array;
  entries: readonly Entry<Name>[];
}
/** The phrases of a language, by the number of the word or stem they begin with. */
export interface Index<Name extends string> {
  words: Listed<Beginning<Name>>;
  stems: Listed<Beginning<Name>>;
  /** By the number of a word or stem: the sets of words it is in, of which phrases need one each. */
  needsOfWord: Listed<Int32Array>;
  needsOfStem: Listed<Int32Array>;
  /** Of each set, where one of its words was seen last: places are counted on from text to text, so that nothing is reset. */
  last: Int32Array;
  seen: number;
}
/** What there is by the number of a word or stem; for most there is nothing. */
interface Listed<T> {
  places: Uint16Array;
  lists: readonly (T | undefined)[];
}

/** An index while it is put together. */
interface Draft<Name extends string> {
  entries: Entry<Name>[];
  words: Map<number, Entry<Name>[]>;
  stems: Map<number, Entry<Name>[]>;
  /** Sets of words by their words, and as phrases share them. */
  needs: Map<string, number>;
  needsShared: Map<readonly Start[], number>;
  needsOfWord: Map<number, number[]>;
  needsOfStem: Map<number, number[]>;
}

const put = <T>(lists: Map<number, T[]>, at: number, value: T): void => {
  const list = lists.get(at) ?? [];
  list.push(value);
  lists.set(at, list);
};
const listed = <T, Out>(lists: ReadonlyMap<number, T[]>, as: (list: readonly T[]) => Out): Listed<Out> => {
  const places = new Uint16Array([...lists.keys()].reduce((most, key) => Math.max(most, key), 0) + 1);
  for (const [place, number] of [...lists.keys()].entries()) places[number] = place + 1;
  return { places, lists: [undefined, ...Array.from(lists.values(), as)] };
};
/** What there is for a word or stem. */
export const under = <T>({ places, lists }: Listed<T>, number: number): T | undefined =>
  lists[places[number] ?? 0];

const beginning = <Name extends string>(entries: readonly Entry<Name>[]): Beginning<Name> => ({
  rarest: Int32Array.from(entries, ({ needs }) => needs[0] ?? -1),
  entries,
});

/** One for all lists, so that a text is read once. */
export const known = dictionary();

/** Adds a phrase to an index. */
const adding = <Name extends string>(index: Draft<Name>) => {
  const needFor = (need: readonly Start[]): number => {
    const id = index.needsShared.get(need) ?? needByWords(need);
    index.needsShared.set(need, id);
    return id;
  };
  const needByWords = (need: readonly Start[]): number => {
    const key = need.join(' ');
    const before = index.needs.get(key);
    if (before !== undefined) return before;
    const id = index.needs.size;
    index.needs.set(key, id);
    for (const start of need) {
      const at = known.start(start);
      if ('word' in at) put(index.needsOfWord, at.word, id);
      else put(index.needsOfStem, at.stem, id);
    }
    return id;
  };
  const addRow = (
    row: readonly Node[],
    of: Pick<Entry<Name>, 'name' | 'undo' | 'careful' | 'language'>,
  ): void => {
    const entry = { ...of, row, needs: needsOf(row).map(needFor) };
    index.entries.push(entry);
    for (const start of new Set(startsOf(row).first)) {
      const at = known.start(start);
      if ('word' in at) put(index.words, at.word, entry);
      else put(index.stems, at.stem, entry);
    }
  };
  return (
    name: Name,
    language: Written,
    notation: string,
    groups: Groups | undefined,
    undo: boolean,
  ): void => {
    const { row, careful } = parsePhrase(notation, groups);
    const { first, open, anywhere } = startsOf(row);
    if (anywhere) throw new Error(`a phrase cannot begin with a gap: ${notation.slice(0, 80)}`);
    if (open || first.length === 0) throw new Error(`phrase may be empty: ${notation.slice(0, 80)}`);
    for (const one of apart(row)) addRow(one, { name, undo, careful, language });
  };
};

/** The alternatives of a phrase that is nothing else, so that each is tried only where its own words are. */
const apart = (row: readonly Node[]): Node[][] => {
  const [only] = row;
  if (row.length !== 1 || only?.is !== 'any') return [[...row]];
  const words = only.of.filter((alternative) => alternative.length === 1);
  return [
    ...(words.length > 0 ? [[{ is: 'any' as const, of: words }]] : []),
    ...only.of.filter((alternative) => alternative.length > 1),
  ];
};

/** Enough to rule out nearly all: what stands in every other sentence would only have to be noted again and again. */
const mostNeeds = 2;

/**
 * Leaves each phrase the needs whose words are in the fewest other sets, for a word that many phrases ask for is a common one;
 * tells which needs are left.
 */
const keepRarest = <Name extends string>({
  entries,
  needs,
  needsOfWord,
  needsOfStem,
}: Draft<Name>): Set<number> => {
  const common = Array.from({ length: needs.size }, () => 0);
  for (const list of [...needsOfWord.values(), ...needsOfStem.values()])
    for (const need of list) common[need] = (common[need] ?? 0) + list.length;
  const kept = new Set<number>();
  for (const entry of entries) {
    entry.needs = [...entry.needs].sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0)).slice(0, mostNeeds);
    for (const need of entry.needs) kept.add(need);
  }
  return kept;
};

/** Everything that a scan needs of some lists in some languages. */
export const indexOf = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
  languages: readonly Written[],
): Index<Name> => {
  const draft: Draft<Name> = {
    entries: [],
    words: new Map(),
    stems: new Map(),
    needs: new Map(),
    needsShared: new Map(),
    needsOfWord: new Map(),
    needsOfStem: new Map(),
  };
  const add = adding(draft);
  for (const language of languages)
    for (const name of names) {
      const { phrases, unless, groups } = lists[name];
      for (const line of phrasesIn(phrases[language])) add(name, language, line, groups?.[language], false);
      for (const line of phrasesIn(unless?.[language])) add(name, language, line, groups?.[language], true);
    }
  const kept = keepRarest(draft);
  const numbers = (list: readonly number[]): Int32Array =>
    Int32Array.from(list.filter((need) => kept.has(need)));
  return {
    words: listed(draft.words, beginning),
    stems: listed(draft.stems, beginning),
    needsOfWord: listed(draft.needsOfWord, numbers),
    needsOfStem: listed(draft.needsOfStem, numbers),
    last: new Int32Array(draft.needs.size).fill(-1),
    seen: 0,
  };
};
