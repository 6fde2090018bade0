import type { Judged } from '../judged.ts';
import type { Signal } from '../lexicon/lexicon.ts';
import type { Severity, Triage } from '../triage.ts';
import { rudenessOf } from './rude.ts';
import { quoted, reasonFor } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const grave: readonly (readonly [Signal, string])[] = [
  ['selfHarm', 'severe_self_harm'],
  ['threat', 'severe_threat'],
  ['safety', 'severe_safety'],
  ['press', 'severe_press'],
  ['legal', 'severe_legal'],
];

/**
 * Severe: danger to people, threats, the law, the press; by lists alone, so that a teammate sees the words it rests on.
 * Heated: hate, insults, anger, shouting. What a comment says decides, never whom it mentions.
 */
export const severityOf = (judged: Judged, tone: Triage['tone']): Verdict<Severity> => {
  const { hits, shape } = judged;
  for (const [signal, because] of grave)
    if (hits[signal].length > 0) return { is: 'severe', because: quoted(judged, because, hits[signal]) };
  const rude = rudenessOf(judged);
  if (rude !== undefined) return { is: 'heated', because: rude };
  if (hits.anger.length > 0 && tone !== 'positive')
    return { is: 'heated', because: quoted(judged, 'heated_anger', hits.anger) };
  if (tone === 'negative' && shape.shouting) return { is: 'heated', because: reasonFor('heated_capitals') };
  if (tone === 'negative' && shape.exclaiming)
    return { is: 'heated', because: reasonFor('heated_exclamation') };
  return { is: 'normal' };
};
