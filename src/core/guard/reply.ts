import type { Language } from '../language.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { detectLanguage } from '../triage/language/detect.ts';
import type { GuardContext } from './finding.ts';
import { quotationsOf } from './quoted.ts';

/** An outgoing text, read once for every check. */
export interface Reply {
  text: string;
  tokens: Tokens;
  /** As detected; `und` when unsure. */
  detected: Language;
  /** What its words are checked in: as detected, else the comment's. */
  language: Language;
  context: GuardContext;
  /** The commenter's own words between quotation marks. */
  quotations: Span[];
}

export const readReply = (text: string, context: GuardContext): Reply => {
  const detected = detectLanguage(text).language;
  return {
    text,
    tokens: tokenize(text),
    detected,
    language: detected === 'und' ? context.commentLanguage : detected,
    context,
    quotations: quotationsOf(text, context.commentText),
  };
};
