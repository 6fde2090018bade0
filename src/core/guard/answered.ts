import { fold } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** The comment that a reply answers, read once for all checks, and only as far as one of them asks: most ask for little. */
export interface Answered {
  text: string;
  folded(): Folded;
  tokens(): Tokens;
}

export const answered = (text: string): Answered => {
  let folded: Folded | undefined;
  let tokens: Tokens | undefined;
  const foldedOnce = (): Folded => (folded ??= fold(text));
  return { text, folded: foldedOnce, tokens: () => (tokens ??= wordsOf(text, foldedOnce())) };
};
