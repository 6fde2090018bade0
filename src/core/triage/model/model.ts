import type { Reading } from '../read.ts';
import { bits } from './features.ts';
import { heads, middle } from './heads.ts';
import type { Head } from './heads.ts';
import { eachRow } from './rows.ts';
import table from './weights.json' with { type: 'json' };

/** Log-odds of each head: above 0 is likelier than not. */
export type Scores = Record<Head, number>;

const width = heads.length;

const weights = new Int8Array((1 << bits) * width);
for (const [head, name] of heads.entries()) {
  const { letters } = table[name];
  for (let at = 0; at < letters.length; at += 1) weights[at * width + head] = letters.charCodeAt(at) - middle;
}

/** The rows of the table that a text touches, each with the word it comes from, -1 for the look of the text. */
export interface Touched {
  rows: readonly number[];
  words: readonly number[];
}

export const touchedBy = (reading: Reading): Touched => {
  const rows: number[] = [];
  const words: number[] = [];
  eachRow(reading, (row, word) => {
    rows.push(row);
    words.push(word);
  });
  return { rows, words };
};

/** The model's opinion of a text: pure, deterministic, a matter of microseconds. */
export const scoresOf = ({ rows }: Touched): Scores => {
  const sums = new Int32Array(width);
  for (const row of rows)
    for (let head = 0; head < width; head += 1)
      sums[head] = (sums[head] ?? 0) + (weights[row * width + head] ?? 0);
  const scale = rows.length === 0 ? 0 : 1 / Math.sqrt(rows.length);
  const score = (head: Head): number =>
    (sums[heads.indexOf(head)] ?? 0) * scale * table[head].step + table[head].bias;
  return {
    positive: score('positive'),
    negative: score('negative'),
    toxic: score('toxic'),
    hate: score('hate'),
    complaint: score('complaint'),
    question: score('question'),
    praise: score('praise'),
    suggestion: score('suggestion'),
    spam: score('spam'),
  };
};

/** The word that speaks loudest for a head, as its position; undefined where the look of the text alone does. */
export const loudestWord = ({ rows, words }: Touched, head: Head): number | undefined => {
  const of = heads.indexOf(head);
  const sums: number[] = [];
  for (const [at, row] of rows.entries()) {
    const word = words[at] ?? -1;
    if (word >= 0) sums[word] = (sums[word] ?? 0) + (weights[row * width + of] ?? 0);
  }
  let best: number | undefined;
  let most = 0;
  // Words that say nothing left holes.
  for (let word = 0; word < sums.length; word += 1)
    if ((sums[word] ?? 0) > most) {
      most = sums[word] ?? 0;
      best = word;
    }
  return best;
};
