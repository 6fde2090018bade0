import { fold, unfoldSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { hashStart, hashStep } from './hash.ts';
import { ender, inWord, kindOf, sign } from './signs.ts';
import type { Span } from './span.ts';
import { vocabulary } from './vocabulary.ts';

/** The words of a text, folded, in parallel arrays; an apostrophe or a hyphen ends a word (`l'avocat` is two). */
export interface Tokens {
  original: string;
  folded: Folded;
  words: string[];
  /** The numbers of the words: what is remembered of a word lies under it; 0 where nothing is. */
  numbers: number[];
  /** Offsets in the folded text, `ends` exclusive. */
  starts: number[];
  ends: number[];
  /** A sentence ends between this word and the one before. */
  breaks: boolean[];
  /** Which signs of `signs.ts` stand in the text. */
  signs: number;
}

/** Short forms before a name: `Mr. Bell`, `M. Martin`, `Mme. Roy`. */
const titles = new Set([
  'm',
  'mr',
  'mrs',
  'ms',
  'mme',
  'mlle',
  'dr',
  'st',
  'prof',
  'sr',
  'sra',
  'sig',
  'hr',
  'fr',
]);
const dot = 46;
/** A dot inside a word (`site.com`, `3.5`, `p.m.`) or after a title ends nothing. */
const endsSentence = (text: string, at: number, before: string | undefined): boolean => {
  if (text.charCodeAt(at) !== dot) return true;
  return !(
    (at + 1 < text.length && (kindOf(text.charCodeAt(at + 1)) & inWord) !== 0) ||
    titles.has(before ?? '')
  );
};

const [firstLetter, lastLetter] = [97, 122];
/** Whether a letter is held for three or more in a folded text: one of them stands at every other place. */
export const isStretched = (text: string): boolean => {
  for (let at = 1; at < text.length; at += 2) {
    const unit = text.charCodeAt(at);
    if (text.charCodeAt(at + 1) !== unit || unit < firstLetter || unit > lastLetter) continue;
    if (text.charCodeAt(at - 1) === unit || text.charCodeAt(at + 2) === unit) return true;
  }
  return false;
};
const stretchedAll = /([a-z])\1{2,}/g;
/** `arnaaaaque` is `arnaque`: a letter held for three or more is said once. */
const unstretched = (word: string): string =>
  word.length > 3 && isStretched(word) ? word.replaceAll(stretchedAll, '$1') : word;

/** The folded words of all texts. */
const folded = vocabulary(unstretched);

/** Cuts a text into folded words; linear in length. */
export const tokenize = (original: string): Tokens => wordsOf(original, fold(original));

/** The same of a text that was folded before. */
export const wordsOf = (original: string, plain: Folded): Tokens => {
  const { text } = plain;
  const { length } = text;
  const words: string[] = [];
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  let signs = plain.odd ? sign.odd : 0;
  let broken = true;
  let at = 0;
  let kind = length > 0 ? kindOf(text.charCodeAt(0)) : 0;
  while (at < length) {
    signs |= kind;
    if ((kind & inWord) === 0) {
      if ((kind & ender) !== 0 && !broken)
        broken = endsSentence(text, at, ends.at(-1) === at ? words.at(-1) : undefined);
      at += 1;
      kind = at < length ? kindOf(text.charCodeAt(at)) : 0;
      continue;
    }
    const start = at;
    let hash = hashStart;
    do {
      signs |= kind;
      hash = hashStep(hash, text.charCodeAt(at));
      at += 1;
      kind = at < length ? kindOf(text.charCodeAt(at)) : 0;
    } while ((kind & inWord) !== 0);
    const which = folded.at(text, start, at, hash);
    words.push(folded.word(which));
    numbers.push(folded.number(which));
    starts.push(start);
    ends.push(at);
    breaks.push(broken);
    broken = false;
  }
  return { original, folded: plain, words, numbers, starts, ends, breaks, signs };
};

/** Whether at least one of some signs stands in a text. */
export const hasSign = ({ signs }: Tokens, any: number): boolean => (signs & any) !== 0;

/** The same text with other words in the places of its own. */
export const withWords = (tokens: Tokens, words: string[]): Tokens => ({
  ...tokens,
  words,
  numbers: words.map((word) => folded.numberOf(word)),
});

/** The stretch of the original text from one word to another (exclusive). */
export const wordsSpan = (tokens: Tokens, from: number, to: number): Span =>
  unfoldSpan(tokens.folded, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
