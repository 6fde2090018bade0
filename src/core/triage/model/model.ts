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

const sumsOver = (reading: Reading, of: (word: number) => Float64Array | undefined): number => {
  let seen = 0;
  eachRow(reading, (row, word) => {
    seen += 1;
    const sums = of(word);
    if (sums === undefined) return;
    const start = row * width;
    for (let head = 0; head < width; head += 1) sums[head] = (sums[head] ?? 0) + (weights[start + head] ?? 0);
  });
  return seen === 0 ? 0 : 1 / Math.sqrt(seen);
};

/** The model's opinion of a text: pure, deterministic, a matter of microseconds. */
export const scoresOf = (reading: Reading): Scores => {
  const sums = new Float64Array(width);
  const scale = sumsOver(reading, () => sums);
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
export const loudestWord = (reading: Reading, head: Head): number | undefined => {
  const words = new Map<number, Float64Array>();
  sumsOver(reading, (word) => {
    const sums = words.get(word) ?? new Float64Array(width);
    words.set(word, sums);
    return word < 0 ? undefined : sums;
  });
  const of = heads.indexOf(head);
  let best: number | undefined;
  let most = 0;
  for (const [word, sums] of words)
    if ((sums[of] ?? 0) > most) {
      most = sums[of] ?? 0;
      best = word;
    }
  return best;
};
