import type { Language } from '../language.ts';
import { dictionary } from './phrase/dictionary.ts';
import type { Dictionary } from './phrase/dictionary.ts';
import type { Hit } from './phrase/hit.ts';
import { matcher } from './phrase/match.ts';
import type { Matcher } from './phrase/match.ts';
import { parsePhrase, phrasesIn } from './phrase/notation.ts';
import type { Groups } from './phrase/notation.ts';
import { settle } from './phrase/settle.ts';
import { needOf, startsOf } from './phrase/starts.ts';
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
  /** Which set of words must be present for it to match at all. */
  need: number;
}
/** The phrases of a language, by the number of the word or stem they begin with. */
interface Index<Name extends string> {
  known: Dictionary;
  words: Entry<Name>[][];
  stems: Entry<Name>[][];
  /** By the number of a word or stem: the sets of words it is in. */
  needsOfWord: number[][];
  needsOfStem: number[][];
}

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
}

const written = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'] as const;

const put = <T>(lists: T[][], at: number, value: T): void => {
  (lists[at] ??= []).push(value);
};

/** Adds a phrase to an index. */
const adding = <Name extends string>(index: Index<Name>) => {
  const needs = new Map<string, number>();
  const needFor = (need: readonly Start[]): number => {
    const key = [...need].sort().join(' ');
    const known = needs.get(key);
    if (known !== undefined) return known;
    const id = needs.size;
    needs.set(key, id);
    for (const start of need) {
      const at = index.known.start(start);
      if ('word' in at) put(index.needsOfWord, at.word, id);
      else put(index.needsOfStem, at.stem, id);
    }
    return id;
  };
  return (name: Name, notation: string, groups: Groups | undefined, undo: boolean): void => {
    const parsed = parsePhrase(notation, groups);
    const { first, open } = startsOf(parsed.row);
    if (open || first.length === 0) throw new Error(`phrase may be empty: ${notation}`);
    const need = needFor(needOf(parsed.row) ?? first);
    const matches = matcher(parsed, index.known, undo);
    const entry = { name, undo, careful: parsed.careful, matches, need };
    for (const start of new Set(first)) {
      const at = index.known.start(start);
      if ('word' in at) put(index.words, at.word, entry);
      else put(index.stems, at.stem, entry);
    }
  };
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

/** Which sets of words have one of theirs in the text. */
const presentIn = <Name extends string>(
  { needsOfWord, needsOfStem }: Index<Name>,
  ids: readonly number[],
  stems: readonly (readonly number[])[],
): boolean[] => {
  const present: boolean[] = [];
  for (const id of ids) for (const need of needsOfWord[id] ?? []) present[need] = true;
  for (const own of stems)
    for (const stem of own) for (const need of needsOfStem[stem] ?? []) present[need] = true;
  return present;
};

const scanWith = <Name extends string>(index: Index<Name>, tokens: Tokens, certain: boolean): Hit<Name>[] => {
  const hits: Hit<Name>[] = [];
  const undone: Hit<Name>[] = [];
  const text = index.known.read(tokens);
  const present = presentIn(index, text.ids, text.stems);
  const attempt = (entries: readonly Entry<Name>[] | undefined, at: number): void => {
    if (entries === undefined) return;
    for (const { name, undo, careful, matches, need } of entries) {
      if (present[need] !== true || (careful && !certain)) continue;
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
 * Compiles named word lists. Scanning takes the lists of the text's language; of an uncertain text (`und`) those of
 * every language, save for phrases marked as ambiguous. Linear in the number of words.
 */
export const lexicon = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
): Lexicon<Name> => {
  const all = new Map<Language, Index<Name>>(
    written.map((language) => [language, indexOf(lists, names, [language])]),
  );
  all.set('und', indexOf(lists, names, written));
  return {
    scan: (tokens, language) => {
      const index = all.get(language);
      return index === undefined ? [] : scanWith(index, tokens, language !== 'und');
    },
  };
};
