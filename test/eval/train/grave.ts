import { readFileSync } from 'node:fs';
import { read } from '../../../src/core/triage/read.ts';
import { everyday } from '../everyday.ts';
import { heldOut } from '../split.ts';
import type { Example } from './learn.ts';
import { calmComments, graveComments, ownComments, ownLessons, ownLookalikes } from './own/lessons.ts';
import { rowsOf } from './sets.ts';
import { wordRowsTouched } from './touched.ts';

/** The sentences on which the word lists are tested teach as well. */
const examples = (name: string): string[] =>
  readFileSync(new URL(`../../core/triage/examples/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What people say to a company in short, in six languages: "your" alone is not grave. */
const inShort = (['en', 'fr', 'es', 'de', 'it', 'pt'] as const).flatMap((language) =>
  (everyday[language] ?? '').split(/[|\n]/).filter((text) => text !== ''),
);

const each = (texts: readonly string[], right: number, weight: number): Example[] =>
  texts.map((text) => ({ rows: wordRowsTouched(text), right, weight }));

/** No set says which of its rows is grave: one that the lists take for it teaches nothing. */
const seemsGrave = (text: string): boolean => {
  const { hits } = read(text);
  const found = [hits.safety, hits.selfHarm, hits.threat, hits.legal, hits.press];
  return found.some(({ length }) => length > 0);
};

const ordinarySets: readonly { set: string; weight: number }[] = [
  ...['en', 'fr', 'es', 'de', 'it', 'pt'].map((language) => ({
    set: `umsab_${language}_train`,
    weight: 0.2,
  })),
  { set: 'care_ibm', weight: 1 },
];

/** Much is ordinary and little grave; what sounds alike without being so teaches most. */
const weights = { grave: 3, calm: 3, tested: 4, friendly: 0.5 } as const;

/** What teaches the head `severe`: comments of our own, and what a brand reads all day. */
export const severeExamples = (directory: string): Example[] => [
  ...each([...graveComments, ...examples('severe')], 0, weights.grave),
  ...each(calmComments, 1, weights.calm),
  ...each(inShort, 1, weights.calm),
  ...each(examples('calm'), 1, weights.tested),
  // Who is turned away is often named by a group; naming one is not grave.
  ...each(ownLessons.friendly, 1, weights.friendly),
  ...each(
    [...ownComments, ...ownLookalikes].map(({ text }) => text),
    1,
    weights.calm,
  ),
  ...ordinarySets.flatMap(({ set, weight }) =>
    each(
      rowsOf(directory, set).flatMap((row) => (heldOut(row) || seemsGrave(row.text) ? [] : [row.text])),
      1,
      weight,
    ),
  ),
];
