import { fold } from './fold.ts';
import type { Tokens } from './tokens.ts';

/*
 * The notation of the word lists. A phrase is a row of folded words (no accents needed, apostrophes separate):
 *   word     that word                      word*    any word that begins so
 *   words?   with or without the last letter   (a|b c)  one of these, each a phrase; `(…)?` may be missing
 *   ..3      up to three words in between   #        a number
 *            (at the very end: as few as possible where something is said, as many as possible where a hit is undone)
 *   <name>   a named group of alternatives given beside the list
 *   ^ at the beginning: only at the start of a sentence;  $ at the end: only at its end
 *   ~ at the beginning: a word that means something else in another language; counts only when the language is certain
 * A phrase never reaches across the end of a sentence. It has no loops, so matching is linear in the text by construction.
 */

/** Named groups of alternatives, usable in phrases as `<name>`. */
export type Groups = Record<string, string>;

/** Where a phrase that begins at a word ends (exclusive), or -1. */
export type Matcher = (tokens: Tokens, at: number) => number;

export interface Phrase {
  /** Words (or, with `*`, beginnings of words) it may start with. */
  first: string[];
  matches: Matcher;
  /** Counts only when the language is certain. */
  careful: boolean;
}

type Node =
  | { is: 'word'; word: string }
  | { is: 'stem'; stem: string }
  | { is: 'number' }
  | { is: 'any'; of: Node[][] }
  | { is: 'maybe'; of: Node[] }
  | { is: 'gap'; most: number };

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

const leaf = (part: string, groups: Groups): Node[] => {
  if (part.startsWith('..')) return [{ is: 'gap', most: Number(part.slice(2)) }];
  if (part === '#') return [{ is: 'number' }];
  if (!/[\p{L}\p{N}<]/u.test(part)) return [];
  if (part.startsWith('<')) {
    const name = part.replace(/[<>?]/g, '');
    const group = groups[name];
    if (group === undefined) throw new Error(`no group <${name}>`);
    const of = parseRow(group.match(pieces) ?? [], { at: 0 }, groups);
    return part.endsWith('?') ? [{ is: 'maybe', of: [{ is: 'any', of }] }] : [{ is: 'any', of }];
  }
  const parts = (part.endsWith('?') ? part.slice(0, -1) : part).split(/['-]/).filter((word) => word !== '');
  const nodes = parts.map(wordNode);
  const last = parts.at(-1);
  if (!part.endsWith('?') || last === undefined) return nodes;
  return [...nodes.slice(0, -1), { is: 'any', of: [[wordNode(last)], [wordNode(last.slice(0, -1))]] }];
};
const wordNode = (word: string): Node =>
  word.endsWith('*') ? { is: 'stem', stem: word.slice(0, -1) } : { is: 'word', word };

const within = (tokens: Tokens, at: number, begin: number): boolean =>
  at < tokens.words.length && (at === begin || tokens.breaks[at] === false);

type Step = (tokens: Tokens, at: number, begin: number) => number;

/** Builds the matcher from the end to the beginning, so that nothing is allocated while matching. */
const compileRow = (row: readonly Node[], next: Step): Step =>
  row.reduceRight<Step>((after, node) => compileNode(node, after), next);

const compileNode = (node: Node, next: Step): Step => {
  switch (node.is) {
    case 'word':
      return (tokens, at, begin) =>
        within(tokens, at, begin) && tokens.words[at] === node.word ? next(tokens, at + 1, begin) : -1;
    case 'stem':
      return (tokens, at, begin) =>
        within(tokens, at, begin) && (tokens.words[at] ?? '').startsWith(node.stem)
          ? next(tokens, at + 1, begin)
          : -1;
    case 'number':
      return (tokens, at, begin) =>
        within(tokens, at, begin) && /^\d/.test(tokens.words[at] ?? '') ? next(tokens, at + 1, begin) : -1;
    case 'maybe':
      return firstOf([compileRow(node.of, next), next]);
    case 'any':
      return firstOf(node.of.map((row) => compileRow(row, next)));
    default:
      return (tokens, at, begin) => {
        for (let over = 0; over <= node.most; over += 1) {
          if (over > 0 && !within(tokens, at + over - 1, begin)) return -1;
          const end = next(tokens, at + over, begin);
          if (end >= 0) return end;
        }
        return -1;
      };
  }
};

const firstOf =
  (steps: readonly Step[]): Step =>
  (tokens, at, begin) => {
    for (const step of steps) {
      const end = step(tokens, at, begin);
      if (end >= 0) return end;
    }
    return -1;
  };

/** The words a row may begin with; `open` when it may match nothing, so that what follows counts too. */
const firstWords = (row: readonly Node[]): { first: string[]; open: boolean } => {
  const first: string[] = [];
  for (const node of row) {
    const own = firstOfNode(node);
    first.push(...own.first);
    if (!own.open) return { first, open: false };
  }
  return { first, open: true };
};
const firstOfNode = (node: Node): { first: string[]; open: boolean } => {
  switch (node.is) {
    case 'word':
      return { first: [node.word], open: false };
    case 'stem':
      return { first: [`${node.stem}*`], open: false };
    case 'number':
      return { first: Array.from('0123456789', (digit) => `${digit}*`), open: false };
    case 'maybe':
      return { first: firstWords(node.of).first, open: true };
    case 'any': {
      const rows = node.of.map(firstWords);
      return { first: rows.flatMap((row) => row.first), open: rows.some((row) => row.open) };
    }
    default:
      throw new Error('a phrase cannot begin with a gap');
  }
};

/** Goes on for some words, as far as the sentence does. */
const extended = (tokens: Tokens, end: number, most: number): number => {
  let to = end;
  while (to - end < most && to < tokens.words.length && tokens.breaks[to] === false) to += 1;
  return to;
};

/** Reads a phrase of the notation above. Throws on a mistake in it, which happens when the program starts, or never. */
export const phrase = (notation: string, groups: Groups = {}, farEnd = false): Phrase => {
  const careful = notation.startsWith('~');
  const initial = notation.replace(/^~/, '').startsWith('^');
  const final = notation.endsWith('$');
  const body = fold(notation.replace(/^~?\^?/, '').replace(/\$$/, '')).text;
  const rows = parseRow(body.match(pieces) ?? [], { at: 0 }, groups);
  const row = rows.length === 1 ? (rows[0] ?? []) : [{ is: 'any' as const, of: rows }];
  const { first, open } = firstWords(row);
  if (open || first.length === 0) throw new Error(`phrase may be empty: ${notation}`);
  const last = row.at(-1);
  const most = farEnd && last?.is === 'gap' ? last.most : 0;
  const step = compileRow(row, (tokens, at) =>
    !final || at >= tokens.words.length || tokens.breaks[at] === true ? at : -1,
  );
  return {
    first,
    careful,
    matches: (tokens, at) => {
      const end = initial && tokens.breaks[at] !== true ? -1 : step(tokens, at, at);
      return end < 0 ? end : extended(tokens, end, most);
    },
  };
};
