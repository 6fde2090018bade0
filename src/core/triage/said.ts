import type { Span } from '../text/span.ts';

const notLineEnd = /[^\n]/g;
/** As many units, and a line of its own: what stands around it are two sentences and not one. */
const blank = (stretch: string): string => stretch.replace(notLineEnd, ' ').replace(' ', '\n');

/** A sentence with the marks that end it; a dot within a word ends none. */
const sentence = /(?:[^.!?…\n]|[.!?…](?!["”»’)\]]{0,3}(?:\s|$)))+[.!?…]*["”»’)\]]*|[.!?…]+|\n/g;

/**
 * What a comment says to people: the text with every sentence blanked that gives orders to a program, so that spans stay
 * true. Such a sentence tells nothing of what its writer feels or wants, and may not colour the rest. Linear in length.
 */
export const saidToPeople = (text: string, orders: readonly Span[]): string => {
  const rest = orders.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return text.replace(sentence, (one: string, at: number) => {
    const end = at + one.length;
    while (next < rest.length && (rest[next]?.end ?? 0) <= at) next += 1;
    return (rest[next]?.start ?? end) < end ? blank(one) : one;
  });
};

/** Sentences that were said before, blanked: what is said over and over is said once. Linear in length. */
export const saidOnce = (text: string): string => {
  const before = new Set<string>();
  return text.replace(sentence, (one: string) => {
    const words = one.trim();
    if (before.has(words)) return blank(one);
    before.add(words);
    return one;
  });
};
