import { fold, unfoldSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Everything between two quotation marks on one line; folding made all kinds of double marks one. */
const quotation = /"([^"\n]{2,400})"/g;
const spaces = /\s+/g;
const endMarks = new Set(['.', ',', ';', '!', '?', '…', ' ']);
const bare = (text: string): string => {
  const one = text.replace(spaces, ' ').trim();
  let end = one.length;
  while (endMarks.has(one[end - 1] ?? '')) end -= 1;
  return one.slice(0, end);
};

/** The stretches of a reply that quote the comment: between quotation marks, and said in the comment in the same words. */
export const quotationsOf = (text: string, comment: string): Span[] => {
  const folded = fold(text);
  if (!folded.text.includes('"')) return [];
  const said = bare(fold(comment).text);
  return [...folded.text.matchAll(quotation)]
    .filter((match) => said.includes(bare(match[1] ?? '')))
    .map((match) => unfoldSpan(folded, match.index, match.index + match[0].length));
};

/** Whether a stretch lies within one of others. */
export const liesIn = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= span.start && span.end <= other.end);
