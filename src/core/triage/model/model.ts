import type { Reading } from '../read.ts';
import { rowPerWord } from '../../text/row-per-word.ts';
import type { Tokens } from '../../text/tokens.ts';
import { eachOfWord } from '../../learned/features.ts';
import { eachStep } from '../../learned/letters.ts';
import { heads, size } from './heads.ts';
import type { Head } from './heads.ts';
import { eachPart } from './rows.ts';
import table from './weights.json' with { type: 'json' };

/** Log-odds of each head: above 0 is likelier than not. */
export type Scores = Record<Head, number>;

const width = heads.length;
const placeOf: Scores = {
  positive: heads.indexOf('positive'),
  negative: heads.indexOf('negative'),
  toxic: heads.indexOf('toxic'),
  hate: heads.indexOf('hate'),
  complaint: heads.indexOf('complaint'),
  question: heads.indexOf('question'),
  praise: heads.indexOf('praise'),
  suggestion: heads.indexOf('suggestion'),
  spam: heads.indexOf('spam'),
  severe: heads.indexOf('severe'),
};

const weights = new Int8Array(size * width);
for (const [head, name] of heads.entries())
  eachStep(table[name], (row, steps) => {
    weights[row * width + head] = steps;
  });

/** Rows of the table added up: how many they are, and for each head what they come to in its steps. */
const countAt = 0;
const stepsAt = 1;
const room = stepsAt + width;

const addRow = (sums: Int32Array, to: number, row: number): void => {
  sums[to + countAt] = (sums[to + countAt] ?? 0) + 1;
  const from = (row & (size - 1)) * width;
  const steps = to + stepsAt;
  for (let head = 0; head < width; head += 1)
    sums[steps + head] = (sums[steps + head] ?? 0) + (weights[from + head] ?? 0);
};

/** Of each word by itself, and behind it the hash that it has in a pair. */
const ofWords = rowPerWord(room + 1, (word, sums, at) => {
  sums[at + room] = eachOfWord(word, (row) => addRow(sums, at, row));
});

/** What a text adds up to, and of which words, each with the pair that it ends. */
export interface Weight {
  all: Int32Array;
  tokens: Tokens;
  places: number[];
  pairs: number[];
}

/** The same sum as that of the rows of `eachRow`. */
export const weightOf = (reading: Reading): Weight => {
  const all = new Int32Array(room);
  const weight: Weight = { all, tokens: reading.tokens, places: [], pairs: [] };
  eachPart(reading, {
    word: (word, number) => {
      const at = ofWords.of(word, number);
      const { values } = ofWords;
      for (let one = 0; one < room; one += 1) all[one] = (all[one] ?? 0) + (values[at + one] ?? 0);
      return values[at + room] ?? 0;
    },
    pair: (row, at) => {
      addRow(all, 0, row);
      weight.places.push(at);
      weight.pairs.push(row);
    },
    mark: (row) => addRow(all, 0, row),
  });
  return weight;
};

/** The model's opinion of a text: pure, deterministic, a matter of microseconds. */
export const scoresOf = ({ all }: Weight): Scores => {
  const rows = all[countAt] ?? 0;
  const scale = rows === 0 ? 0 : 1 / Math.sqrt(rows);
  const score = (head: Head): number =>
    (all[stepsAt + placeOf[head]] ?? 0) * scale * table[head].step + table[head].bias;
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
    severe: score('severe'),
  };
};

/**
 * The word that speaks loudest for a head, as its position; undefined where the look of the text alone does. Those are left out
 * that `isPlain` says tell a reader nothing.
 */
export const loudestWord = (
  { tokens, places, pairs }: Weight,
  head: Head,
  isPlain: (word: string) => boolean = () => false,
): number | undefined => {
  const of = placeOf[head];
  let best: number | undefined;
  let most = 0;
  for (const [one, at] of places.entries()) {
    const own = ofWords.of(tokens.words[at] ?? '', tokens.numbers[at] ?? 0);
    const loud =
      (ofWords.values[own + stepsAt + of] ?? 0) +
      (weights[((pairs[one] ?? 0) & (size - 1)) * width + of] ?? 0);
    if (loud <= most || isPlain(tokens.words[at] ?? '')) continue;
    most = loud;
    best = at;
  }
  return best;
};
