import { eachOfWord, rowOfApart, rowOfMark, rowOfPair, rowOfTriple } from '../../learned/features.ts';
import type { See } from '../../learned/features.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Rows of the table: a power of two, so that the lowest bits of a row choose one. */
export const size = 1 << 18;

/** A sentence by its words, `to` exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

/** The sentences of a text. */
export const sentencesOf = ({ words, breaks }: Tokens): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && breaks[at] !== true) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
};

/** A comma stands for a word of its own. */
const commaSign = 44;
const comma = 0x2c1b3c6d;

/**
 * The words of a sentence and its commas, by their hashes. `word` is told each word and gives the hash that it has beside others;
 * words that `isSkipped` are not said by the writer.
 */
export const unitsOf = (
  { words, numbers, ends, folded }: Tokens,
  { from, to }: Sentence,
  isSkipped: (at: number) => boolean,
  word: (word: string, number: number) => number,
): number[] => {
  const units: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (isSkipped(at)) continue;
    if (at > from && folded.text.charCodeAt(ends[at - 1] ?? 0) === commaSign) units.push(comma);
    units.push(word(words[at] ?? '', numbers[at] ?? 0));
  }
  return units;
};

/** Stands for the word before the first, and behind the last. */
const edge = 0;

/** How many rows `eachTogether` says. */
export const togetherRows = (units: number): number => (units === 0 ? 0 : 3 * units + 1);

/** Calls `see` with the rows of units side by side, with one between them, and three in a row. */
export const eachTogether = (units: readonly number[], see: See): void => {
  if (units.length === 0) return;
  let first = edge;
  let second = edge;
  for (let at = 0; at <= units.length; at += 1) {
    const third = units[at] ?? edge;
    see(rowOfPair(second, third));
    if (at > 0) {
      see(rowOfApart(first, third));
      see(rowOfTriple(first, second, third));
    }
    first = second;
    second = third;
  }
};

const endings = ['?', '!', '…', '...'] as const;
/** So far behind its last word a sentence shows how it ends. */
const tail = 4;

/** Calls `see` with the rows of how a sentence ends. */
export const eachEnding = ({ ends, folded }: Tokens, { to }: Sentence, see: See): void => {
  const end = ends[to - 1] ?? 0;
  const behind = folded.text.slice(end, end + tail);
  for (const ending of endings) if (behind.includes(ending)) see(rowOfMark(ending));
};

/** Calls `see` with every row of the table that a sentence touches. */
export const eachRow = (
  tokens: Tokens,
  sentence: Sentence,
  isSkipped: (at: number) => boolean,
  see: See,
): void => {
  const row = (one: number): void => see(one & (size - 1));
  const units = unitsOf(tokens, sentence, isSkipped, (word) => eachOfWord(word, row));
  if (units.length === 0) return;
  eachTogether(units, row);
  eachEnding(tokens, sentence, row);
};
