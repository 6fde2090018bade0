import type { Judged } from '../judged.ts';
import type { Signal } from '../lexicon/lexicon.ts';
import type { Intent, Reason, Triage } from '../triage.ts';
import { isHateful, isToxic } from './rude.ts';
import { isSpam } from './spam.ts';
import { loudest, quoted, reasonFor } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Whether something is asked, by its words or its mark. */
export const asks = ({ hits, shape }: Judged): boolean => hits.question.length > 0 || shape.questionMarks > 0;

const wishes = ['complaint', 'question', 'praise', 'suggestion'] as const;
type Wish = (typeof wishes)[number];

/** From which log-odds on a wish is heard: few comments say what they want in so many words. */
const heardFrom: Record<Wish, number> = { complaint: -1.3, question: -1.5, praise: -1.3, suggestion: -1.3 };
/** What the words of a list add where they stand. */
const byList = 1;

/** How much more than nothing each wish is heard. */
const heard = (judged: Judged): Record<Wish, number> => {
  const { hits, scores } = judged;
  const said: Record<Wish, boolean> = {
    complaint: hits.complaint.length > 0,
    question: asks(judged),
    praise: hits.praise.length > 0,
    suggestion: hits.suggestion.length > 0,
  };
  const one = (wish: Wish): number => scores[wish] - heardFrom[wish] + (said[wish] ? byList : 0);
  return {
    complaint: one('complaint'),
    question: one('question'),
    praise: one('praise'),
    suggestion: one('suggestion'),
  };
};

const grievances: readonly Signal[] = ['safety', 'complaint', 'legal', 'anger'];

const because = (judged: Judged, wish: Wish): Reason => {
  const signals = wish === 'complaint' ? grievances : [wish];
  const signal = signals.find((one) => judged.hits[one].length > 0);
  const key = `intent_${wish}`;
  return signal === undefined
    ? reasonFor(key, loudest(judged, wish))
    : quoted(judged, key, judged.hits[signal]);
};

/** Kind words around something asked: whoever asks waits for an answer, not for thanks. */
const asksBesides = ({ hits, shape }: Judged): boolean => hits.question.length > 0 && shape.questionMarks > 0;

const wishOf = (judged: Judged, tone: Triage['tone']): Verdict<Intent> => {
  const loud = heard(judged);
  const best = wishes.reduce((most, wish) => (loud[wish] > loud[most] ? wish : most));
  if (loud[best] > 0) {
    const is = best === 'praise' && asksBesides(judged) ? 'question' : best;
    return { is, because: because(judged, is) };
  }
  if (judged.hits.anger.length > 0 && tone === 'negative')
    return { is: 'complaint', because: because(judged, 'complaint') };
  return { is: 'other' };
};

/** What the comment is, in the order in which one thing outweighs another. */
export const intentOf = (judged: Judged, tone: Triage['tone']): Verdict<Intent> => {
  const { hits } = judged;
  const danger = hits.safety.length + hits.legal.length + hits.press.length + hits.selfHarm.length;
  if (danger === 0 && isSpam(judged))
    return { is: 'spam', because: quoted(judged, 'intent_spam', hits.spamWords) };
  if (hits.threat.length > 0) return { is: 'abuse', because: quoted(judged, 'intent_abuse', hits.threat) };
  if (hits.safety.length + hits.legal.length > 0)
    return { is: 'complaint', because: because(judged, 'complaint') };
  if (!judged.speaks) return { is: 'other' };
  const wish = wishOf(judged, tone);
  const grievance = wish.is === 'complaint' && (hits.complaint.length > 0 || judged.scores.complaint > -0.5);
  if (isHateful(judged) || (isToxic(judged) && !grievance)) return { is: 'abuse', because: abuseIn(judged) };
  return wish;
};

const abuseIn = (judged: Judged): Reason => {
  const { hits } = judged;
  if (hits.hate.length > 0) return quoted(judged, 'intent_abuse', hits.hate);
  if (hits.insult.length > 0) return quoted(judged, 'intent_abuse', hits.insult);
  return reasonFor('intent_abuse', loudest(judged, isToxic(judged) ? 'toxic' : 'hate'));
};
