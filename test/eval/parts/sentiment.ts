import { triageOf } from '../../../src/core/triage/triage-of.ts';
import { afinnTone, vaderTone } from '../baselines/words.ts';
import type { Figure } from '../figure.ts';
import { sixLanguages } from '../sets.ts';
import type { Sets } from '../sets.ts';
import { macroF1, meanOf } from '../stats.ts';
import type { Estimate } from '../stats.ts';

const tones = ['positive', 'neutral', 'negative'] as const;

/** Macro-F1 over three tones: the mean of six languages, and each. */
export const sentimentFigures = (sets: Sets): Figure[] => {
  const scored = (lang: string, tone: (text: string) => string): Estimate =>
    macroF1(
      sets.held(`umsab_${lang}_val`).map(({ text, label }) => ({ truth: String(label), guess: tone(text) })),
      tones,
    );
  const ours = (text: string): string => triageOf(text).tone;
  const mean = (tone: (text: string) => string): Estimate =>
    meanOf(sixLanguages.map((lang) => scored(lang, tone)));
  const figure = (key: string, metric: string, estimate: Estimate): Figure => ({
    key,
    part: 'sentiment',
    metric,
    estimate,
    unit: 'score',
    better: 'higher',
  });
  return [
    {
      ...figure('sentiment', 'macro-F1, mean of six languages', mean(ours)),
      target: 0.62,
      baselines: [
        { of: 'vader', value: mean(vaderTone).value },
        { of: 'AFINN', value: mean(afinnTone).value },
      ],
    },
    ...sixLanguages.map((lang): Figure => ({
      ...figure(`sentiment_${lang}`, lang, scored(lang, ours)),
      baselines: [
        { of: 'vader', value: scored(lang, vaderTone).value },
        { of: 'AFINN', value: scored(lang, afinnTone).value },
      ],
    })),
  ];
};
