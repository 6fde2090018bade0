import { createHash } from 'node:crypto';

/** What decides on which side of the split a row of a research set lies. */
interface SplitRow {
  id: string;
  text: string;
  company?: string | undefined;
}

const fifth = (key: string): number =>
  createHash('sha256').update(`aplomb:${key}`).digest().readUInt32BE() % 5;

/** The same words with other handles, links or spacing are the same text: a repost never lies on both sides. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/@\w+|https?:\S+|\bhttp\b|&\w+;/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * Whether a row only measures: nothing in the project may be trained or tuned on it. The rest may be trained on, as far as
 * the licence of its set permits. Validation sets and the small sets of attacks and personal data measure whole, which is why
 * the training sets beside such a validation set teach whole (of a language there are few rows to learn tone from); of the
 * lingua sets the odd rows do; of customer care whole companies, because a brand's vocabulary tells the answer; of all
 * others a fifth, by their words.
 */
export const heldOut = (row: SplitRow): boolean => {
  if (/^(umsab_.._val-|goemotions_dev-|pi_|pii_)/.test(row.id)) return true;
  if (/^umsab_.._train-/.test(row.id)) return false;
  if (row.id.startsWith('lingua_')) return Number(row.id.slice(row.id.lastIndexOf('-') + 1)) % 2 === 1;
  if (row.company !== undefined) return fifth(row.company) < 2;
  return fifth(wordsOf(row.text)) === 0;
};
