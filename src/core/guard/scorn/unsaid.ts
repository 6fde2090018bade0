import { skipped } from '../../learned/skipped.ts';
import { sign } from '../../text/signs.ts';
import { hasSign, wordsSpan } from '../../text/tokens.ts';
import { liesIn } from '../quoted.ts';
import type { Reply } from '../reply.ts';

const never = (): boolean => false;

/**
 * Tells the words that the writer of a reply does not say to anybody: links, handles, what stands between quotation marks. Asked in
 * the order of the words.
 */
export const unsaidIn = ({ tokens, links, quotations, named }: Reply): ((at: number) => boolean) => {
  const isSkipped = links.length > 0 || hasSign(tokens, sign.at) ? skipped(tokens, links) : never;
  const quoted = [...quotations, ...named];
  if (quoted.length === 0) return isSkipped;
  return (at) => isSkipped(at) || liesIn(wordsSpan(tokens, at, at + 1), quoted);
};
