/**
 * Trains the linear model: reads the sets of a directory and writes src/core/triage/model/weights.json. The same rows and
 * the same seed give the same file.
 */
import { writeFileSync } from 'node:fs';
import { bits } from '../../../src/core/triage/model/features.ts';
import { heads, middle, mostSteps } from '../../../src/core/triage/model/heads.ts';
import type { Head } from '../../../src/core/triage/model/heads.ts';
import { eachRow } from '../../../src/core/triage/model/rows.ts';
import { read } from '../../../src/core/triage/read.ts';
import type { Row } from '../rows.ts';
import { heldOut } from '../split.ts';
import { learn } from './learn.ts';
import type { Example, Learned } from './learn.ts';
import { ownComments, ownLessons, ownLookalikes } from './own/lessons.ts';
import { meaning, toneOfWish } from './own/meaning.ts';
import { courses, rowsOf, tones } from './sets.ts';
import type { Tone } from './sets.ts';

const seed = 7;
/** How much a comment of our own counts, of a row of the sets. */
const ownWeight = 1;
/** For tone there are many rows, and ours sound more alike than what people write. */
const ownToneWeight = 0.3;
const size = 1 << bits;

const touched = new Map<string, Uint32Array>();
const rowsTouched = (text: string): Uint32Array => {
  const known = touched.get(text);
  if (known !== undefined) return known;
  const rows: number[] = [];
  eachRow(read(text), (row) => rows.push(row));
  const found = Uint32Array.from(rows);
  touched.set(text, found);
  return found;
};

const toLearn = (directory: string, set: string): Row[] =>
  rowsOf(directory, set).filter((row) => !heldOut(row));

const toneExample = (text: string, tone: Tone | undefined, weight: number): Example[] =>
  tone === undefined
    ? []
    : [{ rows: rowsTouched(text), right: ['positive', 'negative', 'neutral'].indexOf(tone), weight }];

const toneExamples = (directory: string): Example[] => [
  ...tones.flatMap(({ set, tone, weight }) =>
    toLearn(directory, set).flatMap((row) => toneExample(row.text, tone(row), weight)),
  ),
  ...ownComments.flatMap(({ text, wish }) => toneExample(text, toneOfWish(wish), ownToneWeight)),
];

const each = (texts: readonly string[], right: number, weight: number): Example[] =>
  texts.map((text) => ({ rows: rowsTouched(text), right, weight }));

/** Our own sentences say what no set says: that a name is no insult, and a quoted insult none of the writer's. */
const groupExamples = (head: Head): Example[] => {
  if (head !== 'hate' && head !== 'toxic') return [];
  const weight = head === 'hate' ? 0.5 : 0.25;
  const { friendly, denouncing, quarrels, hateful } = ownLessons;
  return [...each([...friendly, ...denouncing, ...quarrels], 1, weight), ...each(hateful, 0, weight)];
};

const ownExamples = (head: Exclude<Head, Tone>): Example[] => [
  ...groupExamples(head),
  ...[...ownComments, ...(head === 'toxic' ? [] : ownLookalikes)].flatMap(({ text, wish }) => {
    const is = meaning[head](wish);
    return is === undefined
      ? []
      : each([text], is ? 0 : 1, is && head === 'spam' ? 2 * ownWeight : ownWeight);
  }),
];

const examplesOf = (directory: string, head: Exclude<Head, Tone>): Example[] => [
  ...ownExamples(head),
  ...courses
    .filter((course) => course.head === head)
    .flatMap(({ set, lesson, weight, yes = 1 }) =>
      toLearn(directory, set).flatMap((row) => {
        const is = lesson(row);
        return is === undefined
          ? []
          : [{ rows: rowsTouched(row.text), right: is ? 0 : 1, weight: is ? weight * yes : weight }];
      }),
    ),
];

/** Weights in whole steps, one letter each; the few largest of all are cut off so that the rest keeps its detail. */
const kept = ({ weights, bias }: Learned, classes: number, at: number) => {
  const own = weights.filter((_, cell) => cell % classes === at);
  const sizes = own.map(Math.abs).sort();
  const cap = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const step = cap / mostSteps;
  const letters = Array.from(own, (weight) =>
    String.fromCharCode(middle + Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))),
  );
  return {
    step: Number(step.toPrecision(6)),
    bias: Number((bias[at] ?? 0).toPrecision(6)),
    letters: letters.join(''),
  };
};

/** Trains every head and writes the table. */
export const trainModel = (directory: string): void => {
  const tone = learn(toneExamples(directory), 2, size, seed);
  const table = Object.fromEntries(
    heads.map((head) => {
      if (head === 'positive' || head === 'negative')
        return [head, kept(tone, 2, head === 'positive' ? 0 : 1)];
      const examples = examplesOf(directory, head);
      console.log(`model: ${head} from ${examples.length} rows`);
      return [head, kept(learn(examples, 1, size, seed), 1, 0)];
    }),
  );
  writeFileSync(
    new URL('../../../src/core/triage/model/weights.json', import.meta.url),
    `${JSON.stringify(table, undefined, 1)}\n`,
  );
};
