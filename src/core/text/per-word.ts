/** So many words make up nearly all of what people write; then the memory begins anew, so that nobody can fill it. */
const most = 8_000;
/** Longer ones are seldom said twice. */
const longest = 24;

/**
 * A pure function of a word that remembers what it gave: people use few words, over and over. What it gives must not be
 * changed by whoever gets it.
 */
export const perWord = <Made>(work: (word: string) => Made): ((word: string) => Made) => {
  let made = new Map<string, Made>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    const now = work(word);
    if (word.length > longest) return now;
    if (made.size >= most) made = new Map();
    made.set(word, now);
    return now;
  };
};
