import type { Language } from '../language.ts';
import { phrase } from './phrase.ts';
import type { Groups, Phrase } from './phrase.ts';
import type { Span } from './span.ts';
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

/** A phrase found in a text. */
export interface Hit<Name extends string> {
  name: Name;
  span: Span;
  /** Word positions, `to` exclusive. */
  from: number;
  to: number;
}

interface Entry<Name extends string> {
  name: Name;
  undo: boolean;
  phrase: Phrase;
}
/** Entries by their first word, and by the beginning of it. */
interface Index<Name extends string> {
  words: Map<string, Entry<Name>[]>;
  stems: Map<string, Entry<Name>[]>;
  stemLengths: number[];
}

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
}

const written = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'] as const;

const lines = (list: string | undefined): string[] =>
  (list ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const entriesOf = <Name extends string>(name: Name, list: Wordlist, language: Written): Entry<Name>[] => {
  const read = (undo: boolean) => (line: string) => ({
    name,
    undo,
    phrase: phrase(line, list.groups?.[language], undo),
  });
  return [
    ...lines(list.phrases[language]).map(read(false)),
    ...lines(list.unless?.[language]).map(read(true)),
  ];
};

const indexOf = <Name extends string>(entries: readonly Entry<Name>[]): Index<Name> => {
  const words = new Map<string, Entry<Name>[]>();
  const stems = new Map<string, Entry<Name>[]>();
  for (const entry of entries)
    for (const first of new Set(entry.phrase.first)) {
      const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [words, first];
      const list = map.get(key) ?? [];
      list.push(entry);
      map.set(key, list);
    }
  return {
    words,
    stems,
    stemLengths: [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => a - b),
  };
};

const overlaps = <Name extends string>(one: Hit<Name>, other: Hit<Name>): boolean =>
  one.name === other.name && one.from < other.to && other.from < one.to;

/** Longer hits first, and of those that cover the same words only one of a name. */
const settle = <Name extends string>(hits: Hit<Name>[], undone: readonly Hit<Name>[]): Hit<Name>[] => {
  if (hits.length === 0) return hits;
  const lasting = undone.length === 0 ? hits : withoutUndone(hits, undone);
  const kept: Hit<Name>[] = [];
  const last = new Map<Name, Hit<Name>>();
  for (const hit of lasting) {
    const before = last.get(hit.name);
    if (before !== undefined && overlaps(before, hit)) {
      if (hit.to <= before.to) continue;
      before.to = hit.to;
      before.span = { start: before.span.start, end: hit.span.end };
      continue;
    }
    kept.push(hit);
    last.set(hit.name, hit);
  }
  return kept;
};

/** Both lists are in the order of the text, so one walk suffices. */
const withoutUndone = <Name extends string>(
  hits: readonly Hit<Name>[],
  undone: readonly Hit<Name>[],
): Hit<Name>[] => {
  const longest = Math.max(...undone.slice(0, 1000).map((hit) => hit.to - hit.from), 16);
  let low = 0;
  return hits.filter((hit) => {
    while (low < undone.length && (undone[low]?.from ?? 0) + longest < hit.from) low += 1;
    for (let at = low; at < undone.length; at += 1) {
      const one = undone[at];
      if (one === undefined || one.from >= hit.to) return true;
      if (overlaps(one, hit)) return false;
    }
    return true;
  });
};

const scanWith = <Name extends string>(index: Index<Name>, tokens: Tokens, certain: boolean): Hit<Name>[] => {
  const hits: Hit<Name>[] = [];
  const undone: Hit<Name>[] = [];
  const attempt = (entries: readonly Entry<Name>[] | undefined, at: number): void => {
    if (entries === undefined) return;
    for (const entry of entries) {
      if (entry.phrase.careful && !certain) continue;
      const to = entry.phrase.matches(tokens, at);
      if (to > at)
        (entry.undo ? undone : hits).push({
          name: entry.name,
          span: wordsSpan(tokens, at, to),
          from: at,
          to,
        });
    }
  };
  for (let at = 0; at < tokens.words.length; at += 1) {
    const word = tokens.words[at] ?? '';
    attempt(index.words.get(word), at);
    for (const length of index.stemLengths) {
      if (length > word.length) break;
      attempt(index.stems.get(word.slice(0, length)), at);
    }
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
  const of = (language: Written): Entry<Name>[] =>
    names.flatMap((name) => entriesOf(name, lists[name], language));
  const all = new Map<Language, Index<Name>>(written.map((language) => [language, indexOf(of(language))]));
  all.set('und', indexOf(written.flatMap(of)));
  return {
    scan: (tokens, language) => {
      const index = all.get(language);
      return index === undefined ? [] : scanWith(index, tokens, language !== 'und');
    },
  };
};
