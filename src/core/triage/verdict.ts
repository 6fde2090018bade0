import type { Hit } from '../text/phrase/hit.ts';
import { wordsSpan } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { groupWords } from './lexicon/groups.ts';
import type { Signal } from './lexicon/lexicon.ts';
import { quoteOf } from './read.ts';
import { loudestWord } from './model/model.ts';
import type { Judged } from './judged.ts';
import type { Intent, Reason, Severity, Triage } from './triage.ts';

/** A conclusion together with why. */
export interface Verdict<T> {
  is: T;
  because?: Reason;
}

/** A reason of the catalogue section `triage`, with the words it rests on. */
export const reasonFor = (because: string, quote?: string): Reason =>
  quote === undefined ? { because } : { because, quote };

const wordAt = (reading: Judged, at: number | undefined): string | undefined =>
  at === undefined ? undefined : quoteOf(reading.text, { span: wordsSpan(reading.tokens, at, at + 1) });

const quoted = (reading: Judged, because: string, hits: readonly Hit<Signal>[]): Reason =>
  reasonFor(because, quoteOf(reading.text, hits[0]));

/** Advertising: a link with selling words, or several of them without one. */
export const isSpam = ({ hits, links, personal, tokens }: Judged): boolean => {
  const words = hits.spamWords.length;
  const way = links.length > 0 || personal.some(({ kind }) => kind === 'phone' || kind === 'email');
  if (hits.complaint.length > 0 || hits.question.length > 0) return words >= 3 && way;
  return words >= 3 || (way && words >= 1) || (links.length >= 3 && tokens.words.length < 40 && words > 0);
};

/** Tone as the model hears it; danger and threats are never pleasant. */
export const toneOf = ({ hits, scores }: Judged): Triage['tone'] => {
  if (hits.safety.length + hits.threat.length + hits.selfHarm.length > 0) return 'negative';
  if (Math.max(scores.positive, scores.negative) < 0) return 'neutral';
  return scores.positive > scores.negative ? 'positive' : 'negative';
};

const grave: readonly (readonly [Signal, string])[] = [
  ['selfHarm', 'severe_self_harm'],
  ['threat', 'severe_threat'],
  ['safety', 'severe_safety'],
  ['press', 'severe_press'],
  ['legal', 'severe_legal'],
];

/** From which log-odds on the model is believed: where held-out rows are told apart best. */
const sureOf = { hate: -0.5, toxic: 0 } as const;

const namesGroup = wordSet(groupWords);

/** Words of hate against a group of people, by the lists or, of a text that names a group, by the model. */
export const isHateful = ({ hits, scores, tokens }: Judged): boolean =>
  hits.hate.length > 0 || (scores.hate > sureOf.hate && tokens.words.some(namesGroup));

/** Insulting or abusive words, whoever they are aimed at, by the lists or by the model. */
export const isToxic = ({ hits, scores }: Judged): boolean =>
  hits.insult.length > 0 || hits.hate.length > 0 || scores.toxic > sureOf.toxic;

const rudenessOf = (reading: Judged): Reason | undefined => {
  const { hits } = reading;
  if (hits.hate.length > 0) return quoted(reading, 'heated_hate', hits.hate);
  if (isHateful(reading))
    return reasonFor('heated_hate_model', wordAt(reading, loudestWord(reading, 'hate')));
  if (hits.insult.length > 0) return quoted(reading, 'heated_insult', hits.insult);
  if (isToxic(reading))
    return reasonFor('heated_toxic_model', wordAt(reading, loudestWord(reading, 'toxic')));
  return undefined;
};

/**
 * Severe: danger to people, threats, the law, the press. Heated: hate, insults, anger, shouting. What a comment says
 * decides, never whom it mentions. A severe word that is in every advertisement or plain praise does not count.
 */
export const severityOf = (reading: Judged, tone: Triage['tone']): Verdict<Severity> => {
  const { hits, shape } = reading;
  for (const [signal, because] of grave)
    if (hits[signal].length > 0) return { is: 'severe', because: quoted(reading, because, hits[signal]) };
  const rude = rudenessOf(reading);
  if (rude !== undefined) return { is: 'heated', because: rude };
  if (hits.anger.length > 0 && tone !== 'positive')
    return { is: 'heated', because: quoted(reading, 'heated_anger', hits.anger) };
  if (tone === 'negative' && shape.shouting) return { is: 'heated', because: reasonFor('heated_capitals') };
  if (tone === 'negative' && shape.exclaiming)
    return { is: 'heated', because: reasonFor('heated_exclamation') };
  return { is: 'normal' };
};

const asks = ({ hits, shape }: Judged): boolean => hits.question.length > 0 || shape.questionMarks > 0;

/** What the comment is, in the order in which one thing outweighs another. */
export const intentOf = (reading: Judged, tone: Triage['tone']): Verdict<Intent> => {
  const { hits } = reading;
  const because = (key: string, signal: Signal): Reason => quoted(reading, key, hits[signal]);
  const danger = hits.safety.length + hits.legal.length > 0;
  if (!danger && isSpam(reading)) return { is: 'spam', because: because('intent_spam', 'spamWords') };
  const abuse = hits.hate.length + hits.threat.length;
  const grievance = hits.complaint.length + hits.legal.length + hits.safety.length;
  if (abuse > 0 && hits.safety.length === 0)
    return { is: 'abuse', because: because('intent_abuse', hits.hate.length > 0 ? 'hate' : 'threat') };
  if (hits.insult.length > 0 && grievance === 0)
    return { is: 'abuse', because: because('intent_abuse', 'insult') };
  if (tone === 'negative' && (grievance > 0 || hits.anger.length > 0))
    return { is: 'complaint', because: because('intent_complaint', complaintSignal(reading)) };
  if (hits.suggestion.length > 0)
    return { is: 'suggestion', because: because('intent_suggestion', 'suggestion') };
  if (asks(reading) && hits.praise.length < 3)
    return { is: 'question', because: because('intent_question', 'question') };
  const pleased = tone === 'positive' || (tone === 'neutral' && hits.praise.length > 0 && grievance === 0);
  if (pleased) return { is: 'praise', because: because('intent_praise', 'praise') };
  if (grievance > 0)
    return { is: 'complaint', because: because('intent_complaint', complaintSignal(reading)) };
  return { is: 'other' };
};

const complaintSignal = ({ hits }: Judged): Signal => {
  if (hits.safety.length > 0) return 'safety';
  if (hits.complaint.length > 0) return 'complaint';
  return hits.legal.length > 0 ? 'legal' : 'anger';
};

/** Whether somebody waits for an answer. */
export const needsReplyOf = (reading: Judged, intent: Intent, severity: Severity): Verdict<boolean> => {
  if (severity === 'severe') return { is: true };
  if (intent === 'question' || intent === 'complaint' || intent === 'suggestion') return { is: true };
  if (intent === 'spam') return { is: false, because: reasonFor('no_reply_spam') };
  if (intent === 'abuse') return { is: asks(reading), because: reasonFor('no_reply_abuse') };
  if (reading.shape.wordless) return { is: false, because: reasonFor('no_reply_wordless') };
  if (intent === 'praise') {
    const talks = asks(reading) || reading.tokens.words.length > 12;
    return talks ? { is: true } : { is: false, because: reasonFor('no_reply_thanks') };
  }
  return { is: asks(reading) || reading.tokens.words.length > 3 };
};
