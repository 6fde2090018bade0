import { eachOfWord } from '../../learned/features.ts';
import { eachStep } from '../../learned/letters.ts';
import type { KeptHead } from '../../learned/letters.ts';
import { rowPerWord } from '../../text/row-per-word.ts';
import type { Tokens } from '../../text/tokens.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { eachEnding, eachTogether, size, togetherRows, unitsOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';

/** Of each word by itself: how many rows it touches, what they come to in steps, and the hash that it has in a pair. */
const countAt = 0;
const stepsAt = 1;
const hashAt = 2;

/** How a sentence sounds: log-odds that it scorns somebody, above 0 likelier than not. Pure, deterministic, linear. */
export type ScornOf = (tokens: Tokens, sentence: Sentence, isSkipped: (at: number) => boolean) => number;

/**
 * Whose words by themselves, without those beside them, come to less than this is not looked at any closer: three of four fine
 * sentences, and one of two hundred that would have been heard.
 */
const clearlyFine = -3;

const hears = (table: KeptHead): ScornOf => {
  const weights = new Int8Array(size);
  eachStep(table, (row, steps) => {
    weights[row] = steps;
  });
  const stepsOf = (row: number): number => weights[row & (size - 1)] ?? 0;
  const ofWords = rowPerWord(hashAt + 1, (word, values, at) => {
    values[at + hashAt] = eachOfWord(word, (row) => {
      values[at + countAt] = (values[at + countAt] ?? 0) + 1;
      values[at + stepsAt] = (values[at + stepsAt] ?? 0) + stepsOf(row);
    });
  });
  const odds = (steps: number, rows: number): number => (steps / Math.sqrt(rows)) * table.step + table.bias;
  return (tokens, sentence, isSkipped) => {
    let rows = 0;
    let steps = 0;
    const units = unitsOf(tokens, sentence, isSkipped, (word, number) => {
      const at = ofWords.of(word, number);
      const { values } = ofWords;
      rows += values[at + countAt] ?? 0;
      steps += values[at + stepsAt] ?? 0;
      return values[at + hashAt] ?? 0;
    });
    if (units.length === 0) return -Infinity;
    const ofWordsAlone = odds(steps, rows + togetherRows(units.length));
    if (ofWordsAlone < clearlyFine) return ofWordsAlone;
    const add = (row: number): void => {
      rows += 1;
      steps += stepsOf(row);
    };
    eachTogether(units, add);
    eachEnding(tokens, sentence, add);
    return odds(steps, rows);
  };
};

/** In the languages in which it was taught. */
export const scornOf = { en: hears(en), fr: hears(fr) } as const;
export type Heard = keyof typeof scornOf;
