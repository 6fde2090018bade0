import type { Language } from '../language.ts';
import { isStopWord } from '../text/stop-words.ts';
import { partsOf } from './parts.ts';
import type { HouseRule } from './rule.ts';

const marks = (text: string): number => text.match(/[!¡]/gu)?.length ?? 0;
const emoji = (text: string): number => text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Taking a sentence out or writing it anew takes its marks away, too; that is no habit. */
const mostlyKept = (before: string, after: string): boolean => {
  const left = new Set(wordsOf(after.toLowerCase()));
  const words = wordsOf(before.toLowerCase());
  return words.filter((word) => left.has(word)).length >= words.length * 0.7;
};

/** A longer stretch is a sentence written anew, which says nothing about a word. */
const longestPhrase = 3;

/** The one stretch of words that became another while all around it stayed. */
const replaced = (before: readonly string[], after: readonly string[]): [string[], string[]] | undefined => {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const small = gone.length > 0 && gone.length <= longestPhrase && come.length <= longestPhrase;
  // Two words of context on one side, or it is hardly the same sentence.
  return small && start + end >= 2 ? [gone, come] : undefined;
};

const tellsSomething = (words: readonly string[], language: Language): boolean =>
  words.some((word) => word.length > 2 && !isStopWord(word.toLowerCase(), language)) &&
  words.every((word) => !/\d/u.test(word));

/** A word changed for another, or left out, with everything around it as it was. Names and figures are the comment's own. */
const wordRule = (before: string, after: string, language: Language): HouseRule | undefined => {
  const found = replaced(wordsOf(before), wordsOf(after));
  if (found === undefined) return undefined;
  const [gone, come] = found;
  // Names are the comment's own; in German every noun has a capital.
  const named = language !== 'de' && [...gone, ...come].some((word) => /^\p{Lu}/u.test(word));
  if (named || !tellsSomething(gone, language)) return undefined;
  const instead = come.join(' ');
  return {
    rule: 'avoid',
    language,
    word: gone.join(' ').toLowerCase(),
    ...(instead !== '' && { instead: instead.toLowerCase() }),
  };
};

/**
 * What an edit of a draft says about how the team likes to write: kinds of edits that may be habits. Pure; one edit says
 * little, and only what is made again and again is ever proposed.
 */
export const habitsIn = (before: string, after: string, language: Language): HouseRule[] => {
  const [was, is] = [partsOf(before), partsOf(after)];
  const kept = mostlyKept(was.body, is.body);
  const word = kept ? wordRule(was.body, is.body, language) : undefined;
  const greets =
    is.greeting !== '' && is.greeting.toLowerCase() !== was.greeting.toLowerCase() && was.greeting !== '';
  return [
    ...(kept && marks(before) > 0 && marks(after) === 0 ? [{ rule: 'no_exclamation' } as const] : []),
    ...(kept && emoji(before) > 0 && emoji(after) === 0 ? [{ rule: 'no_emoji' } as const] : []),
    ...(greets ? [{ rule: 'greeting', language, text: is.greeting } as const] : []),
    ...(is.signOff !== '' && is.signOff !== was.signOff
      ? [{ rule: 'sign_off', text: is.signOff } as const]
      : []),
    ...(word === undefined ? [] : [word]),
  ];
};
