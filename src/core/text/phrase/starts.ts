import type { Node } from './notation.ts';

/** A word, or (with `*`) the beginning of a word. */
export type Start = string;

/**
 * The words a row may begin with; `open` when it may match nothing, so that what follows counts too; `anywhere` when it
 * may begin with a gap, and so with any word.
 */
export interface Starts {
  first: Start[];
  open: boolean;
  anywhere: boolean;
}

export const startsOf = (row: readonly Node[]): Starts => {
  const first: Start[] = [];
  let anywhere = false;
  for (const node of row) {
    const own = startsOfNode(node);
    first.push(...own.first);
    anywhere ||= own.anywhere;
    if (!own.open) return { first, open: false, anywhere };
  }
  return { first, open: true, anywhere };
};

const digits = Array.from('0123456789', (digit) => `${digit}*`);
const certain = (first: Start[]): Starts => ({ first, open: false, anywhere: false });

const edge: Starts = { first: [], open: true, anywhere: false };
const groupStarts = new WeakMap<Node, Starts>();

const startsOfRows = (rows: readonly Node[][]): Starts => {
  const each = rows.map(startsOf);
  return {
    first: [...new Set(each.flatMap((row) => row.first))],
    open: each.some((row) => row.open),
    anywhere: each.some((row) => row.anywhere),
  };
};

const startsOfNode = (node: Node): Starts => {
  switch (node.is) {
    case 'edge':
      return edge;
    case 'group': {
      const starts = groupStarts.get(node) ?? startsOfRows(node.of);
      groupStarts.set(node, starts);
      return starts;
    }
    case 'word':
      return certain([node.word]);
    case 'stem':
      return certain([`${node.stem}*`]);
    case 'number':
      return certain(digits);
    case 'maybe':
      return { ...startsOf(node.of), open: true };
    case 'any':
      return startsOfRows(node.of);
    default:
      return { first: [], open: true, anywhere: true };
  }
};

/** Short words are in every text: a set of them sorts nothing out. */
const commonness = (start: Start): number => (start.length <= 3 ? 1 : start.length === 4 ? 0.3 : 0.1);
const weight = (need: readonly Start[]): number =>
  need.reduce((sum, start) => sum + commonness(start) + 0.01, 0);

/**
 * Sets of words of which a text that the row matches must have one each, those first that are rarest in everyday texts.
 * Parts that may be missing need nothing.
 */
export const needsOf = (row: readonly Node[]): Start[][] =>
  row
    .map(needOfNode)
    .filter((need) => need !== undefined)
    .sort((one, other) => weight(one) - weight(other));

/** The rarest of a row's needs; undefined where nothing is certain. */
const needOf = (row: readonly Node[]): Start[] | undefined => needsOf(row)[0];

const groupNeeds = new WeakMap<Node, Start[] | undefined>();

const needOfRows = (rows: readonly Node[][]): Start[] | undefined => {
  const needs = rows.map(needOf);
  return needs.every((need) => need !== undefined) ? [...new Set(needs.flat())] : undefined;
};

const needOfNode = (node: Node): Start[] | undefined => {
  switch (node.is) {
    case 'maybe':
    case 'gap':
    case 'edge':
      return undefined;
    case 'any':
      return needOfRows(node.of);
    case 'group':
      if (!groupNeeds.has(node)) groupNeeds.set(node, needOfRows(node.of));
      return groupNeeds.get(node);
    default:
      return startsOfNode(node).first;
  }
};
