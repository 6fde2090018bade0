import { skipped } from '../../learned/skipped.ts';
import { sign } from '../../text/signs.ts';
import { hasSign, wordsSpan } from '../../text/tokens.ts';
import { nowhere } from '../../text/within.ts';
import type { Reply } from '../reply.ts';

const never = (): boolean => false;

/**
 * Tells the words that the writer of a reply does not say to anybody: links, handles, what stands between quotation marks. Asked in
 * the order of the words.
 */
export const unsaidIn = ({ tokens, links, isQuoted, isNamed }: Reply): ((at: number) => boolean) => {
  const isSkipped = links.length > 0 || hasSign(tokens, sign.at) ? skipped(tokens, links) : never;
  if (isQuoted === nowhere && isNamed === nowhere) return isSkipped;
  return (at) => {
    if (isSkipped(at)) return true;
    const span = wordsSpan(tokens, at, at + 1);
    return isQuoted(span) || isNamed(span);
  };
};
