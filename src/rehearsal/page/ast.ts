/** Words in a line, whichever markup they were written in. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike' | 'underline'; of: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; of: Inline[] }
  | { kind: 'user' | 'channel' | 'group'; id: string; label?: string }
  | { kind: 'broadcast'; name: string }
  | { kind: 'date'; seconds: number; pattern: string; fallback: string };

/** Lines that stand together. */
export type Passage =
  | { kind: 'lines'; of: Inline[] }
  | { kind: 'quote'; of: Inline[] }
  | { kind: 'pre'; text: string }
  | { kind: 'heading'; level: number; of: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'rule' };

const word = /[\p{L}\p{N}]/u;

/**
 * Where the run opened by `mark` at `start` closes, or -1. A run opens before a non-space that follows no word, and
 * closes after a non-space that precedes none, on the same line.
 */
export const closingOf = (text: string, start: number, mark: string): number => {
  const inside = start + mark.length;
  if (word.test(text[start - 1] ?? ' ') || /\s|^$/.test(text[inside] ?? '')) return -1;
  for (let at = text.indexOf(mark, inside + 1); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (text.slice(inside, at).includes('\n')) return -1;
    if (!/\s/.test(text[at - 1] ?? '') && !word.test(text[at + mark.length] ?? ' ')) return at;
  }
  return -1;
};
