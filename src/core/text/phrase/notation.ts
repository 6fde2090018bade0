import { fold } from '../fold.ts';

/*
 * The notation of the word lists. A phrase is a row of folded words (no accents needed, apostrophes separate):
 *   word     that word                      word*    any word that begins so
 *   words?   with or without the last letter   (a|b c)  one of these, each a phrase; `(…)?` may be missing
 *   ..3      up to three words in between   #        a number
 *            (at the very end: as few as possible where something is said, as many as possible where a hit is undone)
 *   <name>   a named group of alternatives given beside the list; groups may use groups
 *   ^ at the beginning: only at the start of a sentence;  $ at the end: only at its end
 *   ~ at the beginning: a word that means something else in another language; counts only when the language is certain
 * A phrase never reaches across the end of a sentence. It has no loops, so matching is linear in the text by construction.
 * A list holds one phrase a line; a line inside open brackets, or after one that ends in `|`, goes on with the one before.
 */

/** Named groups of alternatives, usable in phrases as `<name>`. */
export type Groups = Record<string, string>;

export type Node =
  | { is: 'word'; word: string }
  | { is: 'stem'; stem: string }
  | { is: 'number' }
  | { is: 'any'; of: Node[][] }
  | { is: 'maybe'; of: Node[] }
  | { is: 'gap'; most: number };

/** A phrase as it was read. */
export interface Parsed {
  row: Node[];
  /** Counts only when the language is certain. */
  careful: boolean;
  /** Only at the start of a sentence. */
  initial: boolean;
  /** Only at the end of a sentence. */
  final: boolean;
}

const pieces = /\(|\)\??|\||\.\.\d|<\w+>\??|#|[^\s()|<>]+/g;

/** Reads one level of the notation; `read.at` moves on. */
const parseRow = (parts: readonly string[], read: { at: number }, groups: Groups): Node[][] => {
  const rows: Node[][] = [[]];
  while (read.at < parts.length) {
    const part = parts[read.at] ?? '';
    read.at += 1;
    if (part.startsWith(')')) return rows;
    const row = rows.at(-1) ?? [];
    if (part === '|') rows.push([]);
    else if (part === '(') {
      const of = parseRow(parts, read, groups);
      const group: Node = { is: 'any', of };
      row.push(parts[read.at - 1] === ')?' ? { is: 'maybe', of: [group] } : group);
    } else row.push(...leaf(part, groups));
  }
  return rows;
};

const groupOf = (part: string, groups: Groups): Node => {
  const name = part.replace(/[<>?]/g, '');
  const group = groups[name];
  if (group === undefined) throw new Error(`no group <${name}>`);
  return { is: 'any', of: parseRow(fold(group).text.match(pieces) ?? [], { at: 0 }, groups) };
};

const leaf = (part: string, groups: Groups): Node[] => {
  if (part.startsWith('..')) return [{ is: 'gap', most: Number(part.slice(2)) }];
  if (part === '#') return [{ is: 'number' }];
  if (!/[\p{L}\p{N}<]/u.test(part)) return [];
  if (part.startsWith('<')) {
    const group = groupOf(part, groups);
    return part.endsWith('?') ? [{ is: 'maybe', of: [group] }] : [group];
  }
  const parts = (part.endsWith('?') ? part.slice(0, -1) : part).split(/['-]/).filter((word) => word !== '');
  const nodes = parts.map(wordNode);
  const last = parts.at(-1);
  if (!part.endsWith('?') || last === undefined) return nodes;
  return [...nodes.slice(0, -1), { is: 'any', of: [[wordNode(last)], [wordNode(last.slice(0, -1))]] }];
};
const wordNode = (word: string): Node =>
  word.endsWith('*') ? { is: 'stem', stem: word.slice(0, -1) } : { is: 'word', word };

const opened = (text: string): number => text.split('(').length - text.split(')').length;

/** Reads a phrase. Throws on a mistake in it, which happens when the program starts, or never. */
export const parsePhrase = (notation: string, groups: Groups = {}): Parsed => {
  const careful = notation.startsWith('~');
  const initial = notation.replace(/^~/, '').startsWith('^');
  const final = notation.endsWith('$');
  const body = fold(notation.replace(/^~?\^?/, '').replace(/\$$/, '')).text;
  if (opened(body) !== 0) throw new Error(`a bracket is missing: ${notation}`);
  const rows = parseRow(body.match(pieces) ?? [], { at: 0 }, groups);
  const row: Node[] = rows.length === 1 ? (rows[0] ?? []) : [{ is: 'any', of: rows }];
  return { row, careful, initial, final };
};

/** The phrases of a list. */
export const phrasesIn = (list: string | undefined): string[] => {
  const found: string[] = [];
  for (const line of (list ?? '').split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const before = found.at(-1);
    if (before !== undefined && (opened(before) > 0 || before.endsWith('|')))
      found[found.length - 1] = `${before} ${line}`;
    else found.push(line);
  }
  return found;
};
