import type { Language } from '../language.ts';
import { linksIn } from '../text/links.ts';
import type { Link } from '../text/links.ts';
import type { Hit } from '../text/phrase/hit.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { detectLanguage } from '../triage/language/detect.ts';
import { answered } from './answered.ts';
import type { Answered } from './answered.ts';
import type { GuardContext } from './finding.ts';
import { quotedIn } from './quoted.ts';
import type { Quoted } from './quoted.ts';
import type { RuleName } from './rules/table.ts';
import { wording } from './rules/wording.ts';

/** An outgoing text, read once for every check. */
export interface Reply extends Quoted {
  text: string;
  tokens: Tokens;
  links: Link[];
  /** As detected; `und` when unsure. */
  detected: Language;
  /** What it is taken to be written in: as detected, else the comment's. */
  language: Language;
  /** What its words are checked in: its language and, where that is unsure, what else it may be in. */
  languages: Language[];
  context: GuardContext;
  comment: Answered;
  /** What the rules see in the words, in each of the languages. */
  seen: Seen[];
}

/** What the rules see in one language. */
export interface Seen {
  language: Language;
  hits: Hit<RuleName>[];
}
export const seenIn = (tokens: Tokens, languages: readonly Language[]): Seen[] =>
  languages.map((language) => ({ language, hits: wording.scan(tokens, language) }));

/** How sure one must be that a text is not in the language one expects: right guesses lie above, wrong ones below. */
const certainly = (length: number): number => (length < 40 ? 0.88 : length < 80 ? 0.7 : 0.5);

const languagesOf = (
  text: string,
  expected: Language,
): Pick<Reply, 'detected' | 'language' | 'languages'> => {
  const { language, probability, likeliest } = detectLanguage(text);
  const sure = language === expected || expected === 'und' || probability >= certainly(text.length);
  if (sure && language !== 'und') return { detected: language, language, languages: [language] };
  const others = likeliest === expected || likeliest === 'und' ? [] : [likeliest];
  return { detected: 'und', language: expected, languages: [expected, ...others] };
};

export const readReply = (text: string, context: GuardContext): Reply => {
  const tokens = tokenize(text);
  const comment = answered(context.commentText);
  const taken = languagesOf(text, context.commentLanguage);
  return {
    text,
    tokens,
    links: linksIn(text),
    ...taken,
    context,
    comment,
    seen: seenIn(tokens, taken.languages),
    ...quotedIn(tokens.folded, comment),
  };
};
