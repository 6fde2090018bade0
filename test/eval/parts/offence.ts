import { obscene, profane } from '../baselines/words.ts';
import { blindLines, halves } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { mlmaHate, mlmaToxic } from '../labels.ts';
import type { Truth } from '../labels.ts';
import type { Row } from '../rows.ts';
import type { Sets } from '../sets.ts';
import { macroF1, meanOf, shareOf, yesNo } from '../stats.ts';
import type { Estimate } from '../stats.ts';
import { isHateful, isToxic } from '../verdicts.ts';

type Judge = (text: string) => boolean;

const scored = (list: readonly Row[], truth: Truth, judge: Judge): Estimate =>
  macroF1(
    list.flatMap((row) => {
      const is = truth(row);
      return is === undefined ? [] : [yesNo(is, judge(row.text))];
    }),
    ['yes', 'no'],
  );

interface Measured {
  key: string;
  metric: string;
  set: string;
  truth: Truth;
}
const one: Truth = ({ label }) => label === 1;

const toxicSets: readonly Measured[] = [
  { key: 'toxic_fr', metric: 'fr macro-F1 (HateDay)', set: 'hateday_fr', truth: one },
  { key: 'toxic_fr_mlma', metric: 'fr macro-F1 (MLMA)', set: 'mlma_fr', truth: mlmaToxic },
  {
    key: 'toxic_en',
    metric: 'en macro-F1 (Davidson)',
    set: 'davidson',
    truth: ({ label }) => label !== 'neither',
  },
  {
    key: 'toxic_de',
    metric: 'de macro-F1 (GermEval)',
    set: 'germeval18_training',
    truth: ({ label }) => label === 'OFFENSE',
  },
];
/** Where hate is measured; with what the label of a row says. */
export const hateSets: readonly Measured[] = [
  { key: 'hate_ftr', metric: 'fr macro-F1 (FTR)', set: 'ftr_fr', truth: one },
  { key: 'hate_mlma_fr', metric: 'fr macro-F1 (MLMA)', set: 'mlma_fr', truth: mlmaHate },
  {
    key: 'hate_davidson',
    metric: 'en macro-F1 (Davidson)',
    set: 'davidson',
    truth: ({ label }) => label === 'hate',
  },
];
const targets: Readonly<Record<string, number>> = { toxic_fr: 0.7, toxic_en: 0.9 };

/** Toxic and hateful as two verdicts, what they are worth, and what they cost. */
export const offenceFigures = (sets: Sets): Figure[] => {
  const figure = (part: string, { key, metric, set, truth }: Measured, judge: Judge): Figure => {
    const list = sets.held(set);
    const target = targets[key];
    return {
      key,
      part,
      metric,
      estimate: scored(list, truth, judge),
      unit: 'score',
      better: 'higher',
      ...(target !== undefined && { target }),
      baselines: [
        { of: 'obscenity', value: scored(list, truth, obscene).value },
        { of: 'leo-profanity', value: scored(list, truth, profane).value },
      ],
    };
  };
  const hate = hateSets.map((of) => figure('hate', of, isHateful));
  const counterSpeech = halves.flatMap(blindLines).filter(({ list }) => list === 'counter_speech');
  const clients = sets.held('care_ibm').filter(({ who }) => who === 'client');
  const offensive = (judge: Judge): Estimate => shareOf(clients, ({ text }) => judge(text));
  return [
    ...toxicSets.map((of) => figure('toxicity', of, isToxic)),
    {
      key: 'hate',
      part: 'hate',
      metric: 'macro-F1, mean of the sets',
      estimate: meanOf(hate.map(({ estimate }) => estimate)),
      unit: 'score',
      better: 'higher',
      target: 0.7,
    },
    ...hate,
    {
      key: 'counter_speech',
      part: 'hate',
      metric: 'right on counter-speech',
      estimate: shareOf(counterSpeech, ({ text }) => !isHateful(text)),
      unit: 'share',
      better: 'higher',
      target: 0.6,
    },
    {
      key: 'complaints_offensive',
      part: 'cost of both',
      metric: 'complaints flagged toxic or hate',
      estimate: offensive((text) => isToxic(text) || isHateful(text)),
      unit: 'share',
      better: 'lower',
      target: 0.03,
      baselines: [
        { of: 'obscenity', value: offensive(obscene).value },
        { of: 'leo-profanity', value: offensive(profane).value },
      ],
    },
  ];
};
