import type { Node } from './notation.ts';

/** A word, or (with `*`) the beginning of a word. */
export type Start = string;

/**
 * The words a row may begin with; `open` when it may match nothing, so that what follows counts too; `anywhere` when it
 * may begin with a gap, and so with any word.
 */
export interface Starts {
  first: readonly Start[];
  open: boolean;
  anywhere: boolean;
}

export const startsOf = (row: readonly Node[]): Starts => {
  const [head] = row;
  const alone = head && startsOfNode(head);
  if (alone && !alone.open) return alone;
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
const certain = (first: readonly Start[]): Starts => ({ first, open: false, anywhere: false });

const edge: Starts = { first: [], open: true, anywhere: false };
/** A group is shared by many phrases, and each part of a phrase is asked for several times. */
const remembered = <Out>(work: (node: Node & { of: Node[][] }) => Out) => {
  const known = new WeakMap<Node, { out: Out }>();
  return (node: Node & { of: Node[][] }): Out => {
    const before = known.get(node);
    if (before) return before.out;
    const out = work(node);
    known.set(node, { out });
    return out;
  };
};

const startsOfRows = (rows: readonly Node[][]): Starts => {
  const each = rows.map(startsOf);
  return {
    first: [...new Set(each.flatMap((row) => row.first))],
    open: each.some((row) => row.open),
    anywhere: each.some((row) => row.anywhere),
  };
};

const startsOfAlternatives = remembered(({ of }) => startsOfRows(of));

const startsOfNode = (node: Node): Starts => {
  switch (node.is) {
    case 'edge':
      return edge;
    case 'word':
      return certain([node.word]);
    case 'stem':
      return certain([`${node.stem}*`]);
    case 'number':
      return certain(digits);
    case 'maybe':
      return { ...startsOf(node.of), open: true };
    case 'any':
    case 'group':
      return startsOfAlternatives(node);
    default:
      return { first: [], open: true, anywhere: true };
  }
};

/** Short words are in every text: a set of them sorts nothing out. */
const commonness = (start: Start): number => (start.length <= 3 ? 1 : start.length === 4 ? 0.3 : 0.1);
const weigh = (need: readonly Start[]): number =>
  need.reduce((sum, start) => sum + commonness(start) + 0.01, 0);
const heavy = new WeakMap<readonly Start[], number>();
/** Long sets are those of groups, which many phrases share. */
const weight = (need: readonly Start[]): number => {
  if (need.length < 8) return weigh(need);
  const known = heavy.get(need) ?? weigh(need);
  heavy.set(need, known);
  return known;
};

/**
 * Sets of words of which a text that the row matches must have one each, those first that are rarest in everyday texts.
 * Parts that may be missing need nothing.
 */
export const needsOf = (row: readonly Node[]): (readonly Start[])[] =>
  row
    .map(needOfNode)
    .filter((need) => need !== undefined)
    .sort((one, other) => weight(one) - weight(other));

/** The rarest of a row's needs; undefined where nothing is certain. */
const needOf = (row: readonly Node[]): readonly Start[] | undefined => needsOf(row)[0];

const needOfAlternatives = remembered(({ of }): readonly Start[] | undefined => {
  const needs = of.map(needOf);
  return needs.every((need) => need !== undefined) ? [...new Set(needs.flat())] : undefined;
});

const needOfNode = (node: Node): readonly Start[] | undefined => {
  switch (node.is) {
    case 'maybe':
    case 'gap':
    case 'edge':
      return undefined;
    case 'any':
    case 'group':
      return needOfAlternatives(node);
    default:
      return startsOfNode(node).first;
  }
};
