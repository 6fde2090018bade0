import { dictionary } from './dictionary.ts';
import { matchers } from './match.ts';
import type { Matcher } from './match.ts';
import { parsePhrase, phrasesIn } from './notation.ts';
import type { Groups, Node } from './notation.ts';
import { needsOf, startsOf } from './starts.ts';
import type { Start } from './starts.ts';
import { wordRows } from './word-rows.ts';
import type { Put, WordRows } from './word-rows.ts';
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
/** So many of the words that a phrase needs are asked for before it is tried: more would only have to be noted again and again. */
const mostNeeds = 3;
/** The set of words that is always there, for a phrase that needs less. */
const always = 0;

/**
 * The phrases of some lists. A word's row holds how many sets of words it is in, of which phrases need one each, and which ones;
 * then how many phrases it may begin, and of each of these the sets it needs and its number.
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

/** A place behind all others. */
const beyond = 2 ** 31 - 1;
/** From here on the places are counted anew. */
const manyPlaces = 2 ** 30;

/** Before a text is scanned. */
export const beginText = <Name extends string>(index: Index<Name>): void => {
  index.rows.begin();
  if (index.seen <= manyPlaces) return;
  index.last.fill(-1);
  index.last[always] = beyond;
  index.seen = 0;
};

/** An index while it is put together; phrases by their number. */
interface Draft<Name extends string> {
  entries: Entry<Name>[];
  words: Map<number, number[]>;
  stems: Map<number, number[]>;
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
/** One for all lists, so that a text is read once. */
export const known = dictionary();
/** Builds a phrase whose words are in `known`. */
export const matcherOf = matchers(known);

/** Whether a need is met by whatever word a phrase begins with: it sorts nothing out. */
const isAtHand = (need: readonly Start[], starts: ReadonlySet<Start>): boolean =>
  starts.size <= need.length && starts.isSubsetOf(new Set(need));

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
    const id = always + 1 + index.needs.size;
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
    const starts = new Set(startsOf(row).first);
    const needs = needsOf(row).filter((need) => !isAtHand(need, starts));
    const number = index.entries.push({ ...of, row, needs: needs.map(needFor) }) - 1;
    for (const start of starts) {
      const at = known.start(start);
      if ('word' in at) put(index.words, at.word, number);
      else put(index.stems, at.stem, number);
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
  const common = Array.from({ length: always + 1 + needs.size }, () => 0);
  for (const list of [...needsOfWord.values(), ...needsOfStem.values()])
    for (const need of list) common[need] = (common[need] ?? 0) + list.length;
  const kept = new Set<number>();
  for (const entry of entries) {
    entry.needs = [...entry.needs].sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0)).slice(0, mostNeeds);
    for (const need of entry.needs) kept.add(need);
  }
  return kept;
};

/** Writes the row of a word. */
const rowIn =
  <Name extends string>(draft: Draft<Name>, kept: ReadonlySet<number>) =>
  (word: string, write: Put): void => {
    const { id, stems } = known.numbers(word);
    const all = (ofWord: Map<number, number[]>, ofStem: Map<number, number[]>): number[] => [
      ...(ofWord.get(id) ?? []),
      ...stems.flatMap((stem) => ofStem.get(stem) ?? []),
    ];
    const needs = [...new Set(all(draft.needsOfWord, draft.needsOfStem))].filter((need) => kept.has(need));
    write(needs.length);
    for (const need of needs) write(need);
    const entries = all(draft.words, draft.stems);
    write(entries.length);
    for (const number of entries) {
      for (let one = 0; one < mostNeeds; one += 1) write(draft.entries[number]?.needs[one] ?? always);
      write(number);
    }
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
  const last = new Int32Array(always + 1 + draft.needs.size).fill(-1);
  last[always] = beyond;
  return { entries: draft.entries, rows: wordRows(rowIn(draft, kept)), last, seen: 0 };
};
