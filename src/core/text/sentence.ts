import type { Span } from './span.ts';

/** What ends a sentence, with the marks and spaces that belong to it. */
const end = /[.!?…]{1,5}["”»’)\]]{0,3}(?=\s|$)|\n/gu;

/** The sentence (or the several) that a stretch lies in, without the space around it. Linear in length. */
export const sentenceAround = (text: string, within: Span): Span => {
  let start = 0;
  let stop = text.length;
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (after <= within.start) start = after;
    else if (match.index >= within.end || after >= within.end) {
      stop = after;
      break;
    }
  }
  while (start < within.start && /\s/u.test(text[start] ?? '')) start += 1;
  while (stop > within.end && /\s/u.test(text[stop - 1] ?? '')) stop -= 1;
  return { start, end: stop };
};
