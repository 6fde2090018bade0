import type { Span } from '../text/span.ts';
import { perWord } from '../text/per-word.ts';
import { sign } from '../text/signs.ts';
import { hasSign, withWords } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

const digits: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};
const mixed = /^(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{3,24}$/;
const mixedOrShort = /^(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{3,24}$|^[0134578]{1,3}$/;
const isMixed = perWord((word) => mixed.test(word));
const several = 3;
const digit = /\d/g;

/** `1gn0re`: a word of letters with digits in their places, read as the word; undefined where there is none. */
export const undigited = (tokens: Tokens): Tokens | undefined => {
  if (!hasSign(tokens, sign.digit)) return undefined;
  const count = tokens.words.filter((word, at) => isMixed(word, tokens.numbers[at] ?? 0)).length;
  if (count === 0) return undefined;
  // Among several such words a short number is one too: `74` in `73rm1n3 74 rép0n53`.
  const read = count >= several ? mixedOrShort : mixed;
  const words = tokens.words.map((word) =>
    read.test(word) ? word.replace(digit, (found) => digits[found] ?? found) : word,
  );
  return withWords(tokens, words);
};

/** Hidden or styled characters that no ordinary writer types. */
const disguise = /[\u200b\u2060\u{e0020}-\u{e007e}\u{1d400}-\u{1d7ff}\uff21-\uff5a]/u;

/** Whether the text takes pains to be read by machines otherwise than by people. */
export const isDisguised = (text: string): boolean => disguise.test(text);

/**
 * Marks that belong to a model's prompt format, or to the fence in which a comment is handed to one, and never to a comment.
 */
const promptMarks =
  /<\|[a-z_]{2,20}\|>|<\/(?:comments?|data|untrusted|context|prompt|thread)>|^data-[0-9a-f]{6,32}$|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|instructions?|user_input)>|^#{2,4} ?(?:system|instruction|new instructions)|\[system\]|\bBEGIN (?:ADMIN|SYSTEM)/gimu;

/** What most of them begin with. */
const markSigns = sign.angle | sign.bracket | sign.hash;

/** A sentence of letters set apart, one by one: nobody shouts so long. */
const setApart = /(?<!\S)(?:\S[ \t]{1,6}){24,}/g;
const manyApart = 24;
/** Whether so many units may stand alone, one after the other; what may be white space of another kind is taken for it. */
const maySetApart = (text: string): boolean => {
  let row = 0;
  let spaceBefore = true;
  let alone = false;
  let since = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9) {
      if (since > 0) row = alone ? row + 1 : 0;
      if (row >= manyApart) return true;
      spaceBefore = true;
      since = 0;
    } else {
      alone = spaceBefore;
      spaceBefore = unit < 32 || unit >= 0x80;
      since += 1;
    }
  }
  return false;
};

/** A text in the writing of addresses, outside of one. */
const percents = /(?<!\S)(?!https?:)[^\s%/]{0,60}(?:%[0-9A-F]{2}[^\s%]{0,40}){4,}/g;

const places = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Places where a text imitates a model's prompt format, or is written for no human eye. */
export const promptMarksIn = (tokens: Tokens): Span[] => {
  const { original, folded } = tokens;
  const marked = hasSign(tokens, markSigns) || folded.text.includes('begin') || folded.text.includes('data-');
  return [
    ...(marked ? places(original, promptMarks) : []),
    ...(maySetApart(original) ? places(original, setApart) : []),
    ...(hasSign(tokens, sign.percent) ? places(original, percents) : []),
  ];
};
