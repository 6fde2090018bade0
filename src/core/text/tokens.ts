import { fold, unfoldSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import type { Span } from './span.ts';

/** The words of a text, folded, in parallel arrays; an apostrophe or a hyphen ends a word (`l'avocat` is two). */
export interface Tokens {
  original: string;
  folded: Folded;
  words: string[];
  /** Offsets in the folded text, `ends` exclusive. */
  starts: number[];
  ends: number[];
  /** A sentence ends between this word and the one before. */
  breaks: boolean[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number, unit: number): boolean => {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  if (unit >= 0xd800 && unit <= 0xdfff) return false;
  return letterOrDigit.test(text[at] ?? '');
};

const enders = new Set(['.', '!', '?', ';', '\n', '…', '¿', '¡', '。', '！', '？']);
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
/** A dot inside a word (`site.com`, `3.5`, `p.m.`) or after a title ends nothing. */
const endsSentence = (text: string, at: number, before: string | undefined): boolean => {
  const here = text[at] ?? '';
  if (!enders.has(here)) return false;
  return here !== '.' || !(letterOrDigit.test(text[at + 1] ?? ' ') || titles.has(before ?? ''));
};

const stretched = /([a-z])\1\1/;
const stretchedAll = /([a-z])\1{2,}/g;
/** `arnaaaaque` is `arnaque`: a letter held for three or more is said once. */
const unstretched = (word: string): string =>
  word.length > 3 && stretched.test(word) ? word.replaceAll(stretchedAll, '$1') : word;

/** Cuts a text into folded words; linear in length. */
export const tokenize = (original: string): Tokens => {
  const folded = fold(original);
  const { text } = folded;
  const tokens: Tokens = { original, folded, words: [], starts: [], ends: [], breaks: [] };
  let broken = true;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isWord(text, at, text.charCodeAt(at));
    if (inside && start < 0) start = at;
    if (inside) continue;
    if (start >= 0) {
      tokens.words.push(unstretched(text.slice(start, at)));
      tokens.starts.push(start);
      tokens.ends.push(at);
      tokens.breaks.push(broken);
      broken = false;
      start = -1;
    }
    broken ||= endsSentence(text, at, tokens.ends.at(-1) === at ? tokens.words.at(-1) : undefined);
  }
  return tokens;
};

/** The stretch of the original text from one word to another (exclusive). */
export const wordsSpan = (tokens: Tokens, from: number, to: number): Span =>
  unfoldSpan(tokens.folded, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
