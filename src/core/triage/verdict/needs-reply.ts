import type { Judged } from '../judged.ts';
import type { Intent, Severity } from '../triage.ts';
import { asks } from './intent.ts';
import { reasonFor } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** So few words and no question: nothing to answer. */
const few = 3;

const toSomebodyElse = /^[\s.]*[@＠]/u;

/** Whether somebody waits for an answer. */
export const needsReplyOf = (judged: Judged, intent: Intent, severity: Severity): Verdict<boolean> => {
  const { tokens, shape, text } = judged;
  if (severity === 'severe') return { is: true };
  if (intent === 'question' || intent === 'complaint' || intent === 'suggestion') return { is: true };
  if (intent === 'spam') return { is: false, because: reasonFor('no_reply_spam') };
  if (intent === 'abuse') return { is: false, because: reasonFor('no_reply_abuse') };
  if (shape.wordless) return { is: false, because: reasonFor('no_reply_wordless') };
  if (intent === 'praise') {
    return asks(judged) ? { is: true } : { is: false, because: reasonFor('no_reply_thanks') };
  }
  if (asks(judged)) return { is: true };
  if (toSomebodyElse.test(text)) return { is: false, because: reasonFor('no_reply_aside') };
  return { is: tokens.words.length > few };
};
