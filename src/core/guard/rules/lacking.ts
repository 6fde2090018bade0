import { phrasesIn } from '../../text/phrase/notation.ts';

/** A line of nothing but alternatives that are words. */
const flatLine = /^~?\([^()]*\)$/;

/** A list without some of the words that are flagged wherever they stand. */
export const lacking = (list: string | undefined, words: ReadonlySet<string>): string =>
  phrasesIn(list)
    .map((line) =>
      flatLine.test(line) ? line.replaceAll(/[^()|]+/g, (word) => (words.has(word) ? '' : word)) : line,
    )
    .filter((line) => /[^()|~]/.test(line))
    .join('\n');
