import { isWord } from '../../triage/language/detect.ts';
import { unfoldSpan } from '../../text/fold.ts';
import { wordsSpan } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Answered } from '../answered.ts';
import type { Reply } from '../reply.ts';

/*
 * What a comment that orders a program about may want said, besides the words of its order. Nobody has looked yet whether it
 * does order one about.
 */

/** Between any two quotation marks, which may stand within others. */
const dictations = (folded: string): string[] => {
  const parts = folded.split(/["\n]/);
  return parts.length < 3
    ? []
    : parts
        .slice(1, -1)
        .map((inner) => inner.trim())
        .filter((inner) => inner.length >= 4 && inner.length <= 200)
        .slice(0, mostDictations);
};
const mostDictations = 50;

/** What the order puts between quotation marks, and the reply says without them. */
export const dictated = ({ tokens: { folded }, comment }: Reply): Span[] => {
  const { text } = comment.folded();
  if (!text.includes('"') && !text.includes('\n')) return [];
  return dictations(text).flatMap((inner) => {
    const at = folded.text.indexOf(inner);
    const span = at < 0 ? undefined : unfoldSpan(folded, at, at + inner.length);
    const quoted = folded.text[at - 1] === '"';
    return span === undefined || quoted ? [] : [span];
  });
};

/** Codes and shouted words that the order-giving comment contains and the reply repeats: `FREE100`, `HACKED`. */
const code = /(?<![\p{L}\p{N}])(?=[A-Z0-9_-]{0,30}[A-Z])[A-Z0-9_-]{5,30}(?![\p{L}\p{N}])/gu;
const shortestCode = 5;
const ofCodes = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-', (letter) => letter.charCodeAt(0)),
);
const isOfCodes = Uint8Array.from({ length: 0x80 }, (_, unit) => (ofCodes.has(unit) ? 1 : 0));
const isOfCode = (text: string, at: number): boolean => isOfCodes[text.charCodeAt(at)] === 1;
/** Whether so many letters of codes stand together; one of them is at every so-manieth place. */
const mayHaveCode = (text: string): boolean => {
  for (let at = shortestCode - 1; at < text.length; at += shortestCode) {
    if (!isOfCode(text, at)) continue;
    let from = at;
    let to = at + 1;
    while (to - from < shortestCode && from > 0 && isOfCode(text, from - 1)) from -= 1;
    while (to - from < shortestCode && isOfCode(text, to)) to += 1;
    if (to - from === shortestCode) return true;
  }
  return false;
};
export const codes = ({ text, comment }: Reply): Span[] => {
  if (!mayHaveCode(text) || !mayHaveCode(comment.text)) return [];
  const given = new Set([...comment.text.matchAll(code)].map((match) => match[0]));
  if (given.size === 0) return [];
  return [...text.matchAll(code)]
    .filter((match) => given.has(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

/** Words in no language of ours. */
const strange = ({ words, numbers }: Tokens): string[] =>
  words.filter((word, at) => word.length >= shortestPassword && !isWord(word, numbers[at] ?? 0));
/** Everything that a comment spells, in one piece or letter by letter. */
const speltIn = (comment: Answered): string => comment.tokens().words.join('');

/** Words in no language of ours, which the comment spells too. */
export const passwords = ({ tokens, comment }: Reply): Span[] => {
  const found = new Set(strange(tokens));
  if (found.size === 0) return [];
  const spelt = speltIn(comment);
  const given = new Set([...found].slice(0, mostPasswords).filter((word) => spelt.includes(word)));
  return tokens.words.flatMap((word, at) => (given.has(word) ? [wordsSpan(tokens, at, at + 1)] : []));
};
const mostPasswords = 50;
const shortestPassword = 4;
