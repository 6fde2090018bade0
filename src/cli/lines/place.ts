import type { Span } from '../../core/text/span.ts';

/** A place in a text and the words that stand there, for readers who count characters otherwise. */
export const placeOf = (
  text: string,
  { start, end }: Span,
): { start: number; end: number; words: string } => ({
  start,
  end,
  words: text.slice(start, end),
});
