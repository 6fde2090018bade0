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
const digit = /\d/g;

/** `1gn0re`: a word of letters with digits in their places, read as the word; undefined where there is none. */
export const undigited = (tokens: Tokens): Tokens | undefined => {
  if (!tokens.words.some((word) => mixed.test(word))) return undefined;
  const words = tokens.words.map((word) =>
    mixed.test(word) ? word.replace(digit, (found) => digits[found] ?? found) : word,
  );
  return { ...tokens, words };
};

/** Hidden or styled characters that no ordinary writer types. */
const disguise = /[\u200b\u2060\u{e0020}-\u{e007e}\u{1d400}-\u{1d7ff}\uff21-\uff5a]/u;

/** Whether the text takes pains to be read by machines otherwise than by people. */
export const isDisguised = (text: string): boolean => disguise.test(text);

/** Marks that belong to a model's prompt format and never to a comment. */
const promptMarks =
  /<\|[a-z_]{2,20}\|>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|instructions?|user_input)>|^#{2,4} ?(?:system|instruction|new instructions)|\[system\]|\bBEGIN (?:ADMIN|SYSTEM)/gimu;

/** Places where a text imitates a model's prompt format. */
export const promptMarksIn = (text: string): { start: number; end: number }[] =>
  /[<[#]|BEGIN/.test(text)
    ? [...text.matchAll(promptMarks)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
