import type { Language } from '../language.ts';
import type { Hit } from './phrase/hit.ts';
import { indexOf } from './phrase/index-of.ts';
import { beginText, matcherOf, perPhrase } from './phrase/phrases.ts';
import type { Entry, Index } from './phrase/phrases.ts';
import type { Numbered } from './phrase/program.ts';
import { settle } from './phrase/settle.ts';
import { written } from './phrase/wordlist.ts';
import type { Wordlist } from './phrase/wordlist.ts';
import { wordsSpan } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  /** Takes the lists of the text's language; of an uncertain one (`und`) those of every language. */
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
}

/** A text while it is scanned. */
interface Scan<Name extends string> {
  index: Index<Name>;
  tokens: Tokens;
  /** Of each word that was come to, where its row begins, and its number for the phrases of the index. */
  rows: number[];
  ids: number[];
  /** The text as phrases are compared with it; its numbers are `ids`. */
  text: Numbered;
}

/** Notes where the sets of words stand in a sentence, and tells where the next one begins. */
const noteSentence = <Name extends string>(
  { index, tokens, rows, ids }: Scan<Name>,
  from: number,
): number => {
  const { words, numbers, breaks } = tokens;
  const { last, seen } = index;
  let here = from;
  do {
    const row = index.rows.of(words[here] ?? '', numbers[here] ?? 0);
    const values = index.rows.values();
    rows.push(row);
    ids.push(values[row] ?? 0);
    const end = row + 1 + (values[row + 1] ?? 0);
    for (let one = row + 2; one <= end; one += 1) last[values[one] ?? 0] = seen + here;
    here += 1;
  } while (here < words.length && breaks[here] !== true);
  return here;
};

/** Calls `tell` with the phrases that may begin at a word, as the sets of words that they need all stand there or behind it. */
const eachPossible = <Name extends string>(
  { index, rows }: Scan<Name>,
  here: number,
  tell: (entry: Entry<Name>, here: number) => void,
): void => {
  const { last, entries } = index;
  const values = index.rows.values();
  const place = index.seen + here;
  const row = rows[here] ?? 0;
  const count = row + 2 + (values[row + 1] ?? 0);
  const end = count + (values[count] ?? 0) * perPhrase;
  for (let one = count + 1; one < end; one += perPhrase) {
    if ((last[values[one] ?? 0] ?? 0) < place) continue;
    if ((last[values[one + 1] ?? 0] ?? 0) < place || (last[values[one + 2] ?? 0] ?? 0) < place) continue;
    const entry = entries[values[one + 3] ?? 0];
    if (entry !== undefined) tell(entry, here);
  }
};

/** Adds a phrase to `hits` if it stands at a word. */
const lookFor = <Name extends string>(
  { tokens, text }: Scan<Name>,
  entry: Entry<Name>,
  here: number,
  hits: Hit<Name>[],
): void => {
  const matches = (entry.matches ??= matcherOf(entry.row, entry.undo));
  const to = matches(text, here);
  if (to > here) hits.push({ name: entry.name, span: wordsSpan(tokens, here, to), from: here, to });
};

const scanWith = <Name extends string>(
  index: Index<Name>,
  tokens: Tokens,
  certain: Language,
): Hit<Name>[] => {
  const hits: Hit<Name>[] = [];
  /** What may undo a hit is looked for only where there is one. */
  const undoing: { entry: Entry<Name>; here: number }[] = [];
  const attempt = (entry: Entry<Name>, here: number): void => {
    if (entry.careful && entry.language !== certain) return;
    if (entry.undo) undoing.push({ entry, here });
    else lookFor(scan, entry, here, hits);
  };
  beginText(index);
  const { words, breaks } = tokens;
  const ids: number[] = [];
  const scan: Scan<Name> = { index, tokens, rows: [], ids, text: { ids, words, breaks } };
  const { length } = words;
  let end = 0;
  for (let here = 0; here < length; here += 1) {
    // No phrase reaches beyond its sentence.
    if (here >= end) end = noteSentence(scan, here);
    eachPossible(scan, here, attempt);
  }
  index.seen += length;
  if (hits.length === 0) return hits;
  const names = new Set(hits.map(({ name }) => name));
  const undone: Hit<Name>[] = [];
  for (const { entry, here } of undoing) if (names.has(entry.name)) lookFor(scan, entry, here, undone);
  return settle(hits, undone);
};

/**
 * Named word lists. Phrases marked as ambiguous count only in their own language. Linear in the number of words. A language
 * is compiled when the first text in it comes. The lists of `everywhere` are taken in all their languages.
 */
export const lexicon = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
  everywhere: readonly Name[] = [],
): Lexicon<Name> => {
  const compiled = new Map<Language, Index<Name>>();
  const indexFor = (language: Language): Index<Name> => {
    const index =
      compiled.get(language) ??
      indexOf(lists, names, (name) =>
        language === 'und' || everywhere.includes(name) ? written : [language],
      );
    compiled.set(language, index);
    return index;
  };
  return {
    scan: (tokens, language) => scanWith(indexFor(language), tokens, language),
  };
};
