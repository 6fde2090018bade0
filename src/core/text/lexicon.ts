import type { Language } from '../language.ts';
import { dictionary } from './phrase/dictionary.ts';
import type { Dictionary } from './phrase/dictionary.ts';
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
  careful: boolean;
  matches: Matcher;
  /** Which sets of words must be present for it to match at all. */
  needs: readonly number[];
}
/** The phrases of a language, by the number of the word or stem they begin with. */
interface Index<Name extends string> {
  known: Dictionary;
  words: Entry<Name>[][];
  stems: Entry<Name>[][];
  /** Sets of words of which phrases need one each, by their words. */
  needs: Map<string, number>;
  /** By the number of a word or stem: the sets of words it is in. */
  needsOfWord: number[][];
  needsOfStem: number[][];
}

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
}

const written: readonly Written[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];

const put = <T>(lists: T[][], at: number, value: T): void => {
  (lists[at] ??= []).push(value);
};

/** Adds a phrase to an index. */
const adding = <Name extends string>(index: Index<Name>) => {
  const needFor = (need: readonly Start[]): number => {
    const key = [...need].sort().join(' ');
    const known = index.needs.get(key);
    if (known !== undefined) return known;
    const id = index.needs.size;
    index.needs.set(key, id);
    for (const start of need) {
      const at = index.known.start(start);
      if ('word' in at) put(index.needsOfWord, at.word, id);
      else put(index.needsOfStem, at.stem, id);
    }
    return id;
  };
  const addRow = (name: Name, row: readonly Node[], undo: boolean, careful: boolean): void => {
    const matches = matcher(row, index.known, undo);
    const entry = { name, undo, careful, matches, needs: needsOf(row).map(needFor) };
    for (const start of new Set(startsOf(row).first)) {
      const at = index.known.start(start);
      if ('word' in at) put(index.words, at.word, entry);
      else put(index.stems, at.stem, entry);
    }
  };
  return (name: Name, notation: string, groups: Groups | undefined, undo: boolean): void => {
    const { row, careful } = parsePhrase(notation, groups);
    const { first, open, anywhere } = startsOf(row);
    if (anywhere) throw new Error(`a phrase cannot begin with a gap: ${notation.slice(0, 80)}`);
    if (open || first.length === 0) throw new Error(`phrase may be empty: ${notation.slice(0, 80)}`);
    for (const one of apart(row)) addRow(name, one, undo, careful);
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
  const index: Index<Name> = {
    known: dictionary(),
    words: [],
    stems: [],
    needs: new Map(),
    needsOfWord: [],
    needsOfStem: [],
  };
  const add = adding(index);
  for (const language of languages)
    for (const name of names) {
      const { phrases, unless, groups } = lists[name];
      for (const line of phrasesIn(phrases[language])) add(name, line, groups?.[language], false);
      for (const line of phrasesIn(unless?.[language])) add(name, line, groups?.[language], true);
    }
  return index;
};

/** Of each set of words, where the last of them stands in the text; -1 where none does. */
const lastOf = <Name extends string>(
  { needsOfWord, needsOfStem, needs }: Index<Name>,
  ids: readonly number[],
  stems: readonly (readonly number[])[],
): Int32Array => {
  const last = new Int32Array(needs.size).fill(-1);
  for (let at = 0; at < ids.length; at += 1) {
    for (const need of needsOfWord[ids[at] ?? 0] ?? none) last[need] = at;
    for (const stem of stems[at] ?? none) for (const need of needsOfStem[stem] ?? none) last[need] = at;
  }
  return last;
};
const none: readonly number[] = [];

const allFollow = (needs: readonly number[], last: Int32Array, at: number): boolean => {
  for (const need of needs) if ((last[need] ?? -1) < at) return false;
  return true;
};

const scanWith = <Name extends string>(index: Index<Name>, tokens: Tokens, certain: boolean): Hit<Name>[] => {
  const hits: Hit<Name>[] = [];
  const undone: Hit<Name>[] = [];
  const text = index.known.read(tokens);
  const last = lastOf(index, text.ids, text.stems);
  const attempt = (entries: readonly Entry<Name>[] | undefined, at: number): void => {
    if (entries === undefined) return;
    for (const { name, undo, careful, matches, needs } of entries) {
      if ((careful && !certain) || !allFollow(needs, last, at)) continue;
      const to = matches(text, at);
      if (to > at) (undo ? undone : hits).push({ name, span: wordsSpan(tokens, at, to), from: at, to });
    }
  };
  for (let at = 0; at < text.ids.length; at += 1) {
    attempt(index.words[text.ids[at] ?? 0], at);
    for (const stem of text.stems[at] ?? []) attempt(index.stems[stem], at);
  }
  return settle(hits, undone);
};

/**
 * Named word lists. Scanning takes the lists of the text's language; of an uncertain text (`und`) those of
 * every language, save for phrases marked as ambiguous. Linear in the number of words. A language is compiled when the
 * first text in it comes.
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
  return { scan: (tokens, language) => scanWith(indexFor(language), tokens, language !== 'und') };
};
