import type { Span } from '../../src/core/text/span.ts';

/** A reply of which its writer says where it insults: nowhere, if it is fine. */
export interface WrittenReply {
  text: string;
  insults: Span[];
}

/** `⟦` and `⟧` stand around what insults. */
const marks = /[⟦⟧]/g;

/** Reads a line; the text is told without the marks. */
export const writtenReply = (line: string): WrittenReply => {
  const insults: Span[] = [];
  const pieces = line.split(marks);
  let length = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) insults.push({ start: length, end: length + piece.length });
    length += piece.length;
  }
  return { text: pieces.join(''), insults };
};
