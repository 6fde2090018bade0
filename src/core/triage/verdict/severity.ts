import type { Judged } from '../judged.ts';
import type { Signal } from '../lexicon/lexicon.ts';
import type { Severity, Triage } from '../triage.ts';
import { rudenessOf } from './rude.ts';
import { loudest, quoted, reasonFor } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const grave: readonly (readonly [Signal, string])[] = [
  ['selfHarm', 'severe_self_harm'],
  ['threat', 'severe_threat'],
  ['safety', 'severe_safety'],
  ['press', 'severe_press'],
  ['legal', 'severe_legal'],
];

/**
 * From which log-odds on the model is believed where no list speaks: few who are merely annoyed come so far. To it rude words
 * sound like threats.
 */
const believedFrom = { civil: 0.5, rude: 2 } as const;

/** Of fewer words nobody can tell by the whole. */
const enoughToTell = 5;

/** Who praises, asks or advertises uses grave words lightly. */
const seemsGrave = ({ scores, hits, shape, tokens }: Judged, rude: boolean): boolean =>
  tokens.words.length >= enoughToTell &&
  hits.question.length + shape.questionMarks === 0 &&
  scores.severe > (rude ? believedFrom.rude : believedFrom.civil) &&
  Math.max(scores.positive, scores.praise, scores.question, scores.spam) <= 0;

/**
 * Severe: danger to people, threats, the law, the press; by lists, so that a teammate sees the words it rests on, then by
 * the model, for what nobody listed. Heated: hate, insults, anger, shouting. What a comment says decides, never whom it
 * mentions.
 */
export const severityOf = (judged: Judged, tone: Triage['tone']): Verdict<Severity> => {
  const { hits, shape } = judged;
  for (const [signal, because] of grave)
    if (hits[signal].length > 0) return { is: 'severe', because: quoted(judged, because, hits[signal]) };
  const rude = rudenessOf(judged);
  if (seemsGrave(judged, rude !== undefined))
    return { is: 'severe', because: reasonFor('severe_model', loudest(judged, 'severe')) };
  if (rude !== undefined) return { is: 'heated', because: rude };
  if (hits.anger.length > 0 && tone !== 'positive')
    return { is: 'heated', because: quoted(judged, 'heated_anger', hits.anger) };
  if (tone === 'negative' && shape.shouting) return { is: 'heated', because: reasonFor('heated_capitals') };
  if (tone === 'negative' && shape.exclaiming)
    return { is: 'heated', because: reasonFor('heated_exclamation') };
  return { is: 'normal' };
};
