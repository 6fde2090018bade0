import type { Reading } from '../read.ts';
import { perWord } from '../../text/per-word.ts';
import { bits, eachOfWord, neighbour } from './features.ts';
import type { Neighbour } from './features.ts';
import { heads, middle } from './heads.ts';
import type { Head } from './heads.ts';
import { eachPart } from './rows.ts';
import table from './weights.json' with { type: 'json' };

/** Log-odds of each head: above 0 is likelier than not. */
export type Scores = Record<Head, number>;

const width = heads.length;

const weights = new Int8Array((1 << bits) * width);
for (const [head, name] of heads.entries()) {
  const { letters } = table[name];
  for (let at = 0; at < letters.length; at += 1) weights[at * width + head] = letters.charCodeAt(at) - middle;
}

/** What rows of the table add up to, for each head in its steps. */
interface Sum {
  steps: Int32Array;
  rows: number;
}
const nothing = (): Sum => ({ steps: new Int32Array(width), rows: 0 });
const addRow = (sum: Sum, row: number): void => {
  sum.rows += 1;
  const at = row * width;
  for (let head = 0; head < width; head += 1)
    sum.steps[head] = (sum.steps[head] ?? 0) + (weights[at + head] ?? 0);
};
const add = (sum: Sum, other: Sum): void => {
  sum.rows += other.rows;
  for (let head = 0; head < width; head += 1)
    sum.steps[head] = (sum.steps[head] ?? 0) + (other.steps[head] ?? 0);
};

/** A word by itself. */
interface Weighed extends Neighbour {
  sum: Sum;
}
const weigh = perWord((word): Weighed => {
  const sum = nothing();
  eachOfWord(word, (row) => addRow(sum, row));
  return { ...neighbour(word), sum };
});

/** What a text adds up to, and each of its words with the pair that it ends. */
export interface Weight {
  all: Sum;
  words: { at: number; own: Sum; pair: number }[];
}

/** The same sum as that of the rows of `eachRow`. */
export const weightOf = (reading: Reading): Weight => {
  const weight: Weight = { all: nothing(), words: [] };
  let own = nothing();
  eachPart(reading, {
    word: (word, number) => {
      const weighed = weigh(word, number);
      own = weighed.sum;
      add(weight.all, own);
      return weighed;
    },
    pair: (row, at) => {
      addRow(weight.all, row);
      weight.words.push({ at, own, pair: row });
    },
    mark: (row) => addRow(weight.all, row),
  });
  return weight;
};

/** The model's opinion of a text: pure, deterministic, a matter of microseconds. */
export const scoresOf = ({ all: { steps, rows } }: Weight): Scores => {
  const scale = rows === 0 ? 0 : 1 / Math.sqrt(rows);
  const score = (head: Head): number =>
    (steps[heads.indexOf(head)] ?? 0) * scale * table[head].step + table[head].bias;
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
export const loudestWord = ({ words }: Weight, head: Head): number | undefined => {
  const of = heads.indexOf(head);
  let best: number | undefined;
  let most = 0;
  for (const { at, own, pair } of words) {
    const loud = (own.steps[of] ?? 0) + (weights[pair * width + of] ?? 0);
    if (loud <= most) continue;
    most = loud;
    best = at;
  }
  return best;
};
