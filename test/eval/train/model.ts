/**
 * Trains the linear model: reads the sets of a directory and writes src/core/triage/model/weights.json. The same rows and
 * the same seed give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { heads, size } from '../../../src/core/triage/model/heads.ts';
import type { Head } from '../../../src/core/triage/model/heads.ts';
import { namesGroup } from '../../../src/core/triage/lexicon/groups.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import type { KeptHead } from '../../../src/core/learned/letters.ts';
import type { Row } from '../rows.ts';
import { heldOut } from '../split.ts';
import { severeExamples } from './grave.ts';
import { learn } from './learn.ts';
import type { Example } from './learn.ts';
import { kept } from './kept.ts';
import { calmComments, ownComments, ownLessons, ownLookalikes } from './own/lessons.ts';
import { meaning, toneOfWish } from './own/meaning.ts';
import { courses, rowsOf, tones } from './sets.ts';
import type { Taught, Tone } from './sets.ts';
import { rowsTouched } from './touched.ts';

export const seed = 7;
/** How much a comment of our own counts, of a row of the sets. */
const ownWeight = 1;
/** For tone there are many rows, and ours sound more alike than what people write. */
const ownToneWeight = 0.3;
/** Heads that learn from our own sentences above all go through them more often. */
const epochsOf: Partial<Record<Head, number>> = { severe: 8, spam: 8 };

/** The rows of a set that may be learned from. */
export const toLearn = (directory: string, set: string): Row[] =>
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

/** The model is asked about hate only where a group is named: of a text that names none there is less to learn. */
const withoutGroup = 0.3;
const weightFor = (head: Taught, text: string): number =>
  head === 'hate' && !namesGroup(tokenize(text).words) ? withoutGroup : 1;

const ownExamples = (head: Taught): Example[] => [
  ...groupExamples(head),
  ...(head === 'spam' ? each(calmComments, 1, ownWeight) : []),
  ...[...ownComments, ...(head === 'toxic' ? [] : ownLookalikes)].flatMap(({ text, wish }) => {
    const is = meaning[head](wish);
    return is === undefined
      ? []
      : each([text], is ? 0 : 1, weightFor(head, text) * (is && head === 'spam' ? 2 * ownWeight : ownWeight));
  }),
];

/** What a head is taught, but for the rows that are left out to judge it by. */
export const examplesOf = (
  directory: string,
  head: Taught,
  isLeftOut: (row: Row) => boolean = () => false,
): Example[] => [
  ...ownExamples(head),
  ...courses
    .filter((course) => course.head === head)
    .flatMap(({ set, lesson, weight, yes = 1 }) =>
      toLearn(directory, set).flatMap((row) => {
        const is = isLeftOut(row) ? undefined : lesson(row);
        return is === undefined
          ? []
          : each([row.text], is ? 0 : 1, weightFor(head, row.text) * (is ? weight * yes : weight));
      }),
    ),
];

const weightsFile = new URL('../../../src/core/triage/model/weights.json', import.meta.url);
const keptBefore = (): Record<string, KeptHead> => JSON.parse(readFileSync(weightsFile, 'utf8'));

const taught = (directory: string, head: Exclude<Head, Tone>): KeptHead => {
  const examples = head === 'severe' ? severeExamples(directory) : examplesOf(directory, head);
  console.log(`model: ${head} from ${examples.length} rows`);
  const epochs = epochsOf[head];
  return kept(learn(examples, { classes: 1, size, seed, ...(epochs && { epochs }) }), 1, 0);
};

const tonesTaught = (directory: string): Record<string, KeptHead> => {
  const tone = learn(toneExamples(directory), { classes: 2, size, seed });
  return { positive: kept(tone, 2, 0), negative: kept(tone, 2, 1) };
};

/** Trains the heads that are named, or all, and writes the table; the others stay as they were taught. */
export const trainModel = (directory: string, named: readonly string[]): void => {
  const isAsked = (head: string): boolean => named.length === 0 || named.includes(head);
  const table = named.length === 0 ? {} : keptBefore();
  if (isAsked('positive') || isAsked('negative')) Object.assign(table, tonesTaught(directory));
  for (const head of heads)
    if (head !== 'positive' && head !== 'negative' && isAsked(head)) table[head] = taught(directory, head);
  writeFileSync(weightsFile, `${JSON.stringify(table, undefined, 1)}\n`);
};
