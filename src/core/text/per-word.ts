import { most } from './vocabulary.ts';

/**
 * A pure function of a word that remembers what it gave: people use few words, over and over. It is asked with the number that
 * the word has in one vocabulary, always the same one. What it gives must not be changed by whoever gets it.
 */
export const perWord = <Made>(work: (word: string) => Made): ((word: string, number: number) => Made) => {
  const made: (Made | undefined)[] = [];
  /** Whose place it is: numbers go on for ever, places come again. */
  const owners = new Int32Array(most);
  return (word, number) => {
    const place = number & (most - 1);
    if (number > 0 && owners[place] === number) {
      const before = made[place];
      if (before !== undefined) return before;
    }
    const now = work(word);
    if (number > 0) {
      owners[place] = number;
      made[place] = now;
    }
    return now;
  };
};
