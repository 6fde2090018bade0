import type { Language } from '../language.ts';
import type { Numbered } from './phrase/dictionary.ts';
import type { Hit } from './phrase/hit.ts';
import { indexOf, known, under } from './phrase/index-of.ts';
import type { Beginning, Entry, Index } from './phrase/index-of.ts';
import { matcher } from './phrase/match.ts';
import type { Matcher } from './phrase/match.ts';
import { settle } from './phrase/settle.ts';
import { written } from './phrase/wordlist.ts';
import type { Wordlist } from './phrase/wordlist.ts';
import { wordsSpan } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Word lists compiled for scanning. */
export interface Lexicon<Name extends string> {
  /** Takes the lists of the text's language; of an uncertain one (`und`) those of every language. */
  scan: (tokens: Tokens, language: Language) => Hit<Name>[];
  /** Takes the lists of every language, whatever the text seems to be written in. */
  scanAll: (tokens: Tokens, language: Language) => Hit<Name>[];
}

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
