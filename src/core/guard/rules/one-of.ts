import { phrasesIn } from '../../text/phrase/notation.ts';

/** A list of phrases as one group, without the words that mean something else in a reply. */
export const oneOf = (list: string | undefined, without: readonly string[] = []): string =>
  phrasesIn(list)
    .map((line) => {
      const inner = /^\(([^()]*)\)$/.exec(line)?.[1];
      return inner === undefined
        ? line
        : inner
            .split('|')
            .filter((word) => !without.includes(word.trim()))
            .join('|');
    })
    .join('|');

/** Alternatives written over several lines, for use inside a phrase. */
export const flat = (alternatives: string): string => alternatives.replaceAll(/\s+/gu, ' ');
