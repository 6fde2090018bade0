import { fold } from './fold.ts';

/** Whether a folded word is one of a list. */
export type WordSet = (word: string) => boolean;

/** Reads a list of words apart by spaces; one that ends in `*` stands for every word that begins so. */
export const wordSet = (list: string): WordSet => {
  const written = fold(list)
    .text.split(/\s+/)
    .filter((word) => word !== '');
  const words = new Set(written.filter((word) => !word.endsWith('*')));
  const stems = new Map<number, Set<string>>();
  for (const word of written.filter((one) => one.endsWith('*'))) {
    const stem = word.slice(0, -1);
    stems.set(stem.length, (stems.get(stem.length) ?? new Set<string>()).add(stem));
  }
  const byLength = [...stems].sort(([one], [other]) => one - other);
  return (word) => {
    if (words.has(word)) return true;
    for (const [length, same] of byLength) {
      if (length > word.length) return false;
      if (same.has(word.slice(0, length))) return true;
    }
    return false;
  };
};
