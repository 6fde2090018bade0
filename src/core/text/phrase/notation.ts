import { fold } from '../fold.ts';

/*
 * The notation of the word lists. A phrase is a row of folded words (no accents needed, apostrophes separate):
 *   word     that word                      word*    any word that begins so
 *   colou?r  a letter that may be missing   (a|b c)  one of these, each a phrase; `(…)?` may be missing
 *   ..3      up to three words in between   #        a number
 *            (at the very end: as few as possible where something is said, as many as possible where a hit is undone)
 *   <name>   a named group of alternatives given beside the list; groups may use groups; `<name>?` may be missing
 *   ^        the start of a sentence         $        its end
 *   ~ at the beginning: a word that means something else in another language; counts only when the language is certain
 * A phrase never reaches across the end of a sentence. It has no loops, so matching is linear in the text by construction.
 * A list holds one phrase a line; a line that is indented further goes on with the one before.
 */

/** Named groups of alternatives, usable in phrases as `<name>`. */
export type Groups = Record<string, string>;

export type Node =
  | { is: 'word'; word: string }
  | { is: 'stem'; stem: string }
  | { is: 'number' }
  | { is: 'any'; of: Node[][] }
  /** The alternatives of a named group, shared by every phrase that uses it. */
  | { is: 'group'; of: Node[][] }
  | { is: 'edge'; of: 'start' | 'end' }
  | { is: 'maybe'; of: Node[] }
  | { is: 'gap'; most: number };

/** A phrase as it was read. */
export interface Parsed {
  row: Node[];
  /** Counts only when the language is certain. */
  careful: boolean;
}

const pieces = /\(|\)\??|\||\.\.\d|<\w+>\??|#|\^|\$|[^\s()|<>^$]+/g;

/** An alternative of marks alone, which are not read, is none: it would match everywhere. */
const filled = (rows: readonly Node[][]): Node[][] => rows.filter((row) => row.length > 0);

/** Reads one level of the notation; `read.at` moves on. */
const parseRow = (parts: readonly string[], read: { at: number }, groups: Groups): Node[][] => {
  const rows: Node[][] = [[]];
  while (read.at < parts.length) {
    const part = parts[read.at] ?? '';
    read.at += 1;
    if (part.startsWith(')')) return filled(rows);
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

const parsedGroups = new WeakMap<Groups, Map<string, Node>>();

const groupOf = (name: string, groups: Groups): Node => {
  const known = parsedGroups.get(groups) ?? new Map<string, Node>();
  parsedGroups.set(groups, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const group = groups[name];
  if (group === undefined) throw new Error(`no group <${name}>`);
  const rows = parseRow(fold(group).text.match(pieces) ?? [], { at: 0 }, groups);
  const node: Node = { is: 'group', of: filled(rows) };
  known.set(name, node);
  return node;
};

const leaf = (part: string, groups: Groups): Node[] => {
  if (part.startsWith('..')) return [{ is: 'gap', most: Number(part.slice(2)) }];
  if (part === '#') return [{ is: 'number' }];
  if (part === '^' || part === '$') return [{ is: 'edge', of: part === '^' ? 'start' : 'end' }];
  if (!/[\p{L}\p{N}<]/u.test(part)) return [];
  if (part.startsWith('<')) {
    const group = groupOf(part.replaceAll(/[<>?]/g, ''), groups);
    return part.endsWith('?') ? [{ is: 'maybe', of: [group] }] : [group];
  }
  return part
    .split(/['-]/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => {
      const spellings = spellingsOf(word).map((spelling) => [wordNode(spelling)]);
      return spellings.length === 1 ? (spellings[0]?.[0] ?? wordNode(word)) : { is: 'any', of: spellings };
    });
};

/** The words that `words?` or `colou?rs?` stands for. */
const spellingsOf = (word: string): string[] => {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  return spellingsOf(word.slice(at + 1)).flatMap((rest) => [
    word.slice(0, at) + rest,
    word.slice(0, at - 1) + rest,
  ]);
};
const wordNode = (word: string): Node =>
  word.endsWith('*') ? { is: 'stem', stem: word.slice(0, -1) } : { is: 'word', word };

const opened = (text: string): number => text.split('(').length - text.split(')').length;

/** Reads a phrase. Throws on a mistake in it, which happens when the program starts, or never. */
export const parsePhrase = (notation: string, groups: Groups = {}): Parsed => {
  const careful = notation.startsWith('~');
  const body = fold(careful ? notation.slice(1) : notation).text;
  if (/[\p{L}\p{N}]\(|\)[\p{L}\p{N}*]|(?:^|[\s(|])\?[\p{L}\p{N}]/u.test(body))
    throw new Error(`a bracket or a question mark within a word: ${notation.slice(0, 80)}`);
  if (opened(body) !== 0) throw new Error(`a bracket is missing: ${notation.slice(0, 80)}`);
  const rows = parseRow(body.match(pieces) ?? [], { at: 0 }, groups);
  const row: Node[] = rows.length === 1 ? (rows[0] ?? []) : [{ is: 'any', of: rows }];
  return { row, careful };
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The phrases of a list: one a line, and lines that are indented further go on with the one before. */
export const phrasesIn = (list: string | undefined): string[] => {
  const [first = '', ...rest] = (list ?? '').split('\n');
  const lines = rest.filter((line) => line.trim() !== '');
  const base = Math.min(...lines.map(indentOf));
  const found = first.trim() === '' ? [] : [first.trim()];
  for (const line of lines)
    if (indentOf(line) > base && found.length > 0) found[found.length - 1] += ` ${line.trim()}`;
    else found.push(line.trim());
  return found;
};

/** Several lists as one, whatever their indentation. */
export const joinedLists = (...lists: readonly (string | undefined)[]): string =>
  lists.flatMap(phrasesIn).join('\n');
