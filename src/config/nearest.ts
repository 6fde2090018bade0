/** Edits (insert, delete, replace, swap two neighbours) between two short words. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      const swaps = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(swaps ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
};

/** The known word somebody probably meant, or undefined when none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > 60) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return ranked && ranked.edits <= Math.max(1, Math.floor(word.length / 3)) ? ranked.candidate : undefined;
};
