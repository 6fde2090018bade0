import { detectLanguage } from '../../../src/core/triage/language/detect.ts';
import { eldDetect, eldSure, francDetect } from '../baselines/language.ts';
import type { Baseline, Figure } from '../figure.ts';
import type { Row } from '../rows.ts';
import { sixLanguages } from '../sets.ts';
import type { Sets } from '../sets.ts';
import { shareOf } from '../stats.ts';

type Detect = (text: string) => string;
/** A figure of a library that may not be installed. */
const baseline = (of: string, detect: Detect | undefined, value: (detect: Detect) => number): Baseline[] =>
  detect ? [{ of, value: value(detect) }] : [];
const ours: Detect = (text) => detectLanguage(text).language;

const lengthOf = ({ text }: Row): number => Array.from(text).length;
const short = 20;

const correct =
  (detect: Detect) =>
  (row: Row): boolean =>
    detect(row.text) === row.lang;
const sureOf = (list: readonly Row[], detect: Detect): Row[] =>
  list.filter(({ text }) => detect(text) !== 'und');

/** Accuracy where there is enough to read; precision, and how often it answers, where there is not. */
export const languageFigures = (sets: Sets): Figure[] => {
  const each = (name: (lang: string) => string): Row[] =>
    sixLanguages.flatMap((lang) => sets.held(name(lang)));
  const tweets = each((lang) => `umsab_${lang}_val`);
  const sentences = each((lang) => `lingua_sentences_${lang}`);
  const long = (list: readonly Row[]): Row[] => list.filter((row) => lengthOf(row) > short);
  const brief = [...tweets, ...sentences, ...each((lang) => `lingua_word-pairs_${lang}`)].filter(
    (row) => lengthOf(row) <= short,
  );
  const accuracy = (key: string, metric: string, list: readonly Row[], target?: number): Figure => ({
    key,
    part: 'language',
    metric,
    estimate: shareOf(list, correct(ours)),
    unit: 'share',
    better: 'higher',
    ...(target !== undefined && { target }),
    baselines: [
      ...baseline('eld', eldDetect, (detect) => shareOf(list, correct(detect)).value),
      { of: 'franc', value: shareOf(list, correct(francDetect)).value },
    ],
  });
  return [
    accuracy('language', 'accuracy > 20 characters', [...long(tweets), ...long(sentences)], 0.99),
    accuracy('language_tweets', 'the same, tweets alone', long(tweets)),
    {
      key: 'language_short',
      part: 'language',
      metric: 'precision ≤ 20 characters',
      estimate: shareOf(sureOf(brief, ours), correct(ours)),
      unit: 'share',
      better: 'higher',
      target: 0.95,
      baselines: baseline(
        'eld, reliable',
        eldSure,
        (detect) => shareOf(sureOf(brief, detect), correct(detect)).value,
      ),
    },
    {
      key: 'language_coverage',
      part: 'language',
      metric: 'coverage ≤ 20 characters',
      estimate: shareOf(brief, ({ text }) => ours(text) !== 'und'),
      unit: 'share',
      better: 'higher',
      target: 0.6,
      baselines: baseline(
        'eld, reliable',
        eldSure,
        (detect) => shareOf(brief, ({ text }) => detect(text) !== 'und').value,
      ),
    },
  ];
};
