import { rows } from '../rows.ts';
import { mlmaHate, mlmaToxic } from '../labels.ts';
import { eitherWay, noComplaint } from './own/care.ts';
import type { Row } from '../rows.ts';
import type { Head } from '../../../src/core/triage/model/heads.ts';

/** What a row teaches: for a head whether it is so, or nothing where the set does not say. */
export type Lesson = (row: Row) => boolean | undefined;
/** The heads of their own that research sets teach. */
export type Taught = Exclude<Head, 'positive' | 'negative' | 'severe'>;
/** A set that teaches a head; `weight` keeps a large or a noisy set from outvoting the rest. */
export interface Course {
  set: string;
  head: Taught;
  lesson: Lesson;
  weight: number;
  /** How much more a row counts that is so, where few are. */
  yes?: number;
}

const languages = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
const pleasant = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  ),
);
export const unpleasant = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  ),
);
export type Tone = 'positive' | 'neutral' | 'negative';

/** GoEmotions names 27 emotions; where they disagree, or tell neither, nothing is learned. */
const toneOfEmotions = ({ label }: Row): Tone | undefined => {
  const emotions = Array.isArray(label) ? label : [];
  const good = emotions.some((one) => pleasant.has(one));
  const bad = emotions.some((one) => unpleasant.has(one));
  if (good !== bad) return good ? 'positive' : 'negative';
  return !good && emotions.join() === 'neutral' ? 'neutral' : undefined;
};
const toneOfLabel = ({ label }: Row): Tone | undefined =>
  label === 'positive' || label === 'neutral' || label === 'negative' ? label : undefined;

export const tones: readonly { set: string; tone: (row: Row) => Tone | undefined; weight: number }[] = [
  ...languages.map((language) => ({ set: `umsab_${language}_train`, tone: toneOfLabel, weight: 1 })),
  { set: 'goemotions_train', tone: toneOfEmotions, weight: 0.15 },
];

const never: Lesson = () => false;
const calm: Lesson = (row) => (toneOfEmotions(row) === 'negative' ? undefined : false);
const everyday = (head: Course['head'], weight: number): Course[] => [
  ...languages.map((language) => ({ set: `umsab_${language}_train`, head, lesson: never, weight })),
  { set: 'care_ibm', head, lesson: never, weight: weight * 2 },
  { set: 'goemotions_train', head, lesson: calm, weight },
];

/** Customers of a support account complain, save where we read otherwise; who answers them does not. */
const complains: Lesson = ({ id, who }) => {
  if (who !== 'client') return false;
  return eitherWay.has(id) ? undefined : !noComplaint.has(id);
};
const notWhenPleased: Lesson = ({ label }) => (label === 'negative' ? undefined : false);

/** Admiration and thanks are what praise is made of; joy at large is not said to anybody. */
const praises: Lesson = (row) => {
  const emotions = Array.isArray(row.label) ? row.label : [];
  if (emotions.some((one) => one === 'admiration' || one === 'gratitude')) return true;
  return toneOfEmotions(row) === 'positive' ? undefined : false;
};

export const courses: readonly Course[] = [
  { set: 'davidson', head: 'toxic', lesson: ({ label }) => label !== 'neither', weight: 1 },
  { set: 'mlma_en', head: 'toxic', lesson: mlmaToxic, weight: 0.7 },
  { set: 'mlma_fr', head: 'toxic', lesson: mlmaToxic, weight: 1 },
  { set: 'germeval18_training', head: 'toxic', lesson: ({ label }) => label === 'OFFENSE', weight: 1 },
  // Its "hate" is rudeness of every kind.
  { set: 'hateday_fr', head: 'toxic', lesson: ({ label }) => label === 1, weight: 1 },
  { set: 'ftr_fr', head: 'toxic', lesson: ({ label }) => (label === 1 ? true : undefined), weight: 0.3 },
  ...everyday('toxic', 0.3),
  { set: 'davidson', head: 'hate', lesson: ({ label }) => label === 'hate', weight: 0.5, yes: 2.5 },
  { set: 'mlma_en', head: 'hate', lesson: mlmaHate, weight: 0.3 },
  { set: 'mlma_fr', head: 'hate', lesson: mlmaHate, weight: 0.8, yes: 1.5 },
  { set: 'ftr_fr', head: 'hate', lesson: ({ label }) => label === 1, weight: 1 },
  { set: 'hateday_fr', head: 'hate', lesson: ({ label }) => (label === 0 ? false : undefined), weight: 0.5 },
  { set: 'germeval18_training', head: 'hate', lesson: ({ fine }) => fine === 'ABUSE', weight: 1, yes: 1.5 },
  ...everyday('hate', 0.1),
  { set: 'goemotions_train', head: 'praise', lesson: praises, weight: 0.05 },
  { set: 'care_ibm', head: 'complaint', lesson: complains, weight: 0.4 },
  ...languages.map((language): Course => ({
    set: `umsab_${language}_train`,
    head: 'complaint',
    lesson: notWhenPleased,
    weight: 0.1,
  })),
  ...everyday('spam', 0.1),
];

const read = new Map<string, Row[]>();
/** The rows of a set, read once. */
export const rowsOf = (directory: string, set: string): Row[] => {
  const known = read.get(set) ?? rows(directory, set);
  read.set(set, known);
  return known;
};
