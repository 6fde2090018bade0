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
  /** Words that are quoted and not said: the commenter's own, and what somebody is reported to have said. */
  quotations: Span[];
}

/** How sure one must be that a text is not in the language one expects: right guesses lie above, wrong ones below. */
const certainly = (length: number): number => (length < 40 ? 0.88 : length < 80 ? 0.7 : 0.5);

const languageOf = (text: string, expected: Language): Language => {
  const { language, probability } = detectLanguage(text);
  if (language === expected || expected === 'und') return language;
  return probability >= certainly(text.length) ? language : 'und';
};

export const readReply = (text: string, context: GuardContext): Reply => {
  const detected = languageOf(text, context.commentLanguage);
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    detected,
    language: detected === 'und' ? context.commentLanguage : detected,
    context,
    quotations: quotationsOf(tokens.folded, context.commentText),
  };
};
