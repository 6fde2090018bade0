import { fold, unfoldSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import { hashStart, hashStep } from './hash.ts';
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
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const enders = new Set(['.', '!', '?', ';', '\n', '…', '¿', '¡', '。', '！', '？']);

/** What a unit is to the words of a text: each is looked at once. */
const unknown = 0;
const inWord = 1;
const between = 2;
const ender = 3;
const kinds = new Uint8Array(0x10000);
const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? between;
  if (known !== unknown) return known;
  const character = String.fromCharCode(unit);
  const kind = enders.has(character) ? ender : letterOrDigit.test(character) ? inWord : between;
  kinds[unit] = kind;
  return kind;
};

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
  return !((at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === inWord) || titles.has(before ?? ''));
};

const stretched = /([a-z])\1\1/;
const stretchedAll = /([a-z])\1{2,}/g;
/** `arnaaaaque` is `arnaque`: a letter held for three or more is said once. */
const unstretched = (word: string): string =>
  word.length > 3 && stretched.test(word) ? word.replaceAll(stretchedAll, '$1') : word;

/** The folded words of all texts. */
const folded = vocabulary(unstretched);

/** Cuts a text into folded words; linear in length. */
export const tokenize = (original: string): Tokens => {
  const plain = fold(original);
  const { text } = plain;
  const { length } = text;
  const tokens: Tokens = {
    original,
    folded: plain,
    words: [],
    numbers: [],
    starts: [],
    ends: [],
    breaks: [],
  };
  const { words, numbers, starts, ends, breaks } = tokens;
  let broken = true;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== inWord) {
      if (kind === ender && !broken)
        broken = endsSentence(text, at, ends.at(-1) === at ? words.at(-1) : undefined);
      at += 1;
      continue;
    }
    const start = at;
    let hash = hashStart;
    do {
      hash = hashStep(hash, text.charCodeAt(at));
      at += 1;
    } while (at < length && kindOf(text.charCodeAt(at)) === inWord);
    const { word, number } = folded.at(text, start, at, hash);
    words.push(word);
    numbers.push(number);
    starts.push(start);
    ends.push(at);
    breaks.push(broken);
    broken = false;
  }
  return tokens;
};

/** The same text with other words in the places of its own. */
export const withWords = (tokens: Tokens, words: string[]): Tokens => ({
  ...tokens,
  words,
  numbers: words.map((word) => folded.of(word).number),
});

/** The stretch of the original text from one word to another (exclusive). */
export const wordsSpan = (tokens: Tokens, from: number, to: number): Span =>
  unfoldSpan(tokens.folded, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
