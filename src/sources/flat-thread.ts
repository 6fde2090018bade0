/** Somebody's words in a thread of one level, where the place does not say which of them an answer is for. */
export interface Said {
  id: string;
  author: string;
  text: string;
  at: number;
  own: boolean;
}

/** Whether a text begins by calling somebody. */
const calls = (text: string, name: string): boolean => {
  const [start, called] = [text.trimStart().toLowerCase(), name.toLowerCase().replace(/^@/, '')];
  return called !== '' && (start.startsWith(called) || start.startsWith(`@${called}`));
};

/**
 * Whom an answer of ours is for: the last one it calls by name, else whoever spoke last before it. `thread` begins with
 * the comment it hangs from, and stands in order of time.
 */
export const answered = (thread: readonly Said[], answer: Said): string | undefined => {
  const before = thread.filter(({ own, at, id }) => !own && at <= answer.at && id !== answer.id);
  return (before.findLast(({ author }) => calls(answer.text, author)) ?? before.at(-1))?.id;
};
