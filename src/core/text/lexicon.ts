import type { Language } from '../language.ts';
import { dictionary } from './phrase/dictionary.ts';
import type { Numbered } from './phrase/dictionary.ts';
import type { Hit } from './phrase/hit.ts';
import { matcher } from './phrase/match.ts';
import type { Matcher } from './phrase/match.ts';
import { parsePhrase, phrasesIn } from './phrase/notation.ts';
import type { Groups, Node } from './phrase/notation.ts';
import { settle } from './phrase/settle.ts';
import { needsOf, startsOf } from './phrase/starts.ts';
import type { Start } from './phrase/starts.ts';
import { wordsSpan } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Languages that word lists are written in. */
export type Written = Exclude<Language, 'und'>;

/** Phrases of one meaning, one notation a line, by language; `unless` phrases that overlap a hit undo it. */
export interface Wordlist {
  phrases: Partial<Record<Written, string>>;
  unless?: Partial<Record<Written, string>>;
  groups?: Partial<Record<Written, Groups>>;
}

interface Entry<Name extends string> {
  name: Name;
  undo: boolean;
  /** Counts only in a text that is certainly in its language. */
  careful: boolean;
  language: Written;
  row: readonly Node[];
  /** Built when a text first may hold the phrase: most phrases are never met. */
  matches?: Matcher;
  /** Which sets of words must be present for it to match at all. */
  needs: readonly number[];
}
/** Phrases that begin with the same word or stem, each with the set it needs first: that alone rules most of them out. */
interface Beginning<Name extends string> {
  /** -1 for a phrase that needs none. */
  rarest: Int32Array;
  entries: readonly Entry<Name>[];
}
/** The phrases of a language, by the number of the word or stem they begin with. */
interface Index<Name extends string> {
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
  words: Map<number, Entry<Name>[]>;
  stems: Map<number, Entry<Name>[]>;
  /** Sets of words by their words, and as phrases share them. */
  needs: Map<string, number>;
  needsShared: Map<readonly Start[], number>;
  needsOfWord: Map<number, number[]>;
  needsOfStem: Map<number, number[]>;
}

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  /** Takes the lists of the text's language; of an uncertain one (`und`) those of every language. */
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
  /** Takes the lists of every language, whatever the text seems to be written in. */
  scanAll: (tokens: Tokens, language: Language) => Hit<Name>[];
}

const written: readonly Written[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];

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
const under = <T>({ places, lists }: Listed<T>, number: number): T | undefined => lists[places[number] ?? 0];

const numbers = (list: readonly number[]): Int32Array => Int32Array.from(list);
const beginning = <Name extends string>(entries: readonly Entry<Name>[]): Beginning<Name> => ({
  rarest: Int32Array.from(entries, ({ needs }) => needs[0] ?? -1),
  entries,
});

/** One for all lists, so that a text is read once. */
const known = dictionary();

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

const indexOf = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
  languages: readonly Written[],
): Index<Name> => {
  const draft: Draft<Name> = {
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
  return {
    words: listed(draft.words, beginning),
    stems: listed(draft.stems, beginning),
    needsOfWord: listed(draft.needsOfWord, numbers),
    needsOfStem: listed(draft.needsOfStem, numbers),
    last: new Int32Array(draft.needs.size).fill(-1),
    seen: 0,
  };
};

const none: readonly number[] = [];

const note = (last: Int32Array, needs: Int32Array | undefined, place: number): void => {
  if (needs !== undefined) for (let one = 0; one < needs.length; one += 1) last[needs[one] ?? 0] = place;
};
/** Notes where the sets of words stand in a sentence, and tells where the next one begins. */
const noteSentence = <Name extends string>(index: Index<Name>, text: Numbered, from: number): number => {
  const { needsOfWord, needsOfStem, last, seen } = index;
  let here = from;
  do {
    note(last, under(needsOfWord, text.ids[here] ?? 0), seen + here);
    for (const stem of text.stems[here] ?? none) note(last, under(needsOfStem, stem), seen + here);
    here += 1;
  } while (here < text.ids.length && text.breaks[here] !== true);
  return here;
};

const allFollow = (needs: readonly number[], last: Int32Array, place: number): boolean => {
  for (const need of needs) if ((last[need] ?? -1) < place) return false;
  return true;
};

/** Calls `tell` with the phrases of a beginning whose sets of words all stand at a place or behind it. */
const eachPossible = <Name extends string>(
  { rarest, entries }: Beginning<Name>,
  last: Int32Array,
  place: number,
  tell: (entry: Entry<Name>) => void,
): void => {
  for (let one = 0; one < rarest.length; one += 1) {
    const need = rarest[one] ?? -1;
    if (need >= 0 && (last[need] ?? -1) < place) continue;
    const entry = entries[one];
    if (entry !== undefined && allFollow(entry.needs, last, place)) tell(entry);
  }
};

/** From here on the places are counted anew. */
const manyPlaces = 2 ** 30;

const scanWith = <Name extends string>(
  index: Index<Name>,
  tokens: Tokens,
  certain: Language,
): Hit<Name>[] => {
  const hits: Hit<Name>[] = [];
  const undone: Hit<Name>[] = [];
  let text = known.read(tokens);
  const built = (entry: Entry<Name>): Matcher => {
    const matches = matcher(entry.row, known, entry.undo);
    entry.matches = matches;
    // It may know words that nothing before it knew: they have numbers now.
    text = known.read(tokens);
    return matches;
  };
  let here = 0;
  const attempt = (entry: Entry<Name>): void => {
    const { name, undo, careful, language } = entry;
    if (careful && language !== certain) return;
    const matches = entry.matches ?? built(entry);
    const to = matches(text, here);
    if (to > here) (undo ? undone : hits).push({ name, span: wordsSpan(tokens, here, to), from: here, to });
  };
  const attemptAll = (beginnings: Beginning<Name> | undefined): void => {
    if (beginnings !== undefined) eachPossible(beginnings, index.last, index.seen + here, attempt);
  };
  if (index.seen > manyPlaces) {
    index.last.fill(-1);
    index.seen = 0;
  }
  let end = 0;
  for (; here < text.ids.length; here += 1) {
    // No phrase reaches beyond its sentence.
    if (here >= end) end = noteSentence(index, text, here);
    attemptAll(under(index.words, text.ids[here] ?? 0));
    for (const stem of text.stems[here] ?? none) attemptAll(under(index.stems, stem));
  }
  index.seen += text.ids.length;
  return settle(hits, undone);
};

/**
 * Named word lists. Phrases marked as ambiguous count only in their own language. Linear in the number of words. A language
 * is compiled when the first text in it comes.
 */
export const lexicon = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
): Lexicon<Name> => {
  const compiled = new Map<Language, Index<Name>>();
  const indexFor = (language: Language): Index<Name> => {
    const index = compiled.get(language) ?? indexOf(lists, names, language === 'und' ? written : [language]);
    compiled.set(language, index);
    return index;
  };
  return {
    scan: (tokens, language) => scanWith(indexFor(language), tokens, language),
    scanAll: (tokens, language) => scanWith(indexFor('und'), tokens, language),
  };
};
