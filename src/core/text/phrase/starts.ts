import type { Node } from './notation.ts';

/** A word, or (with `*`) the beginning of a word. */
export type Start = string;

/** The words a row may begin with; `open` when it may match nothing, so that what follows counts too. */
export interface Starts {
  first: Start[];
  open: boolean;
}

export const startsOf = (row: readonly Node[]): Starts => {
  const first: Start[] = [];
  for (const node of row) {
    const own = startsOfNode(node);
    first.push(...own.first);
    if (!own.open) return { first, open: false };
  }
  return { first, open: true };
};

const digits = Array.from('0123456789', (digit) => `${digit}*`);

const startsOfNode = (node: Node): Starts => {
  switch (node.is) {
    case 'word':
      return { first: [node.word], open: false };
    case 'stem':
      return { first: [`${node.stem}*`], open: false };
    case 'number':
      return { first: digits, open: false };
    case 'maybe':
      return { first: startsOf(node.of).first, open: true };
    case 'any': {
      const rows = node.of.map(startsOf);
      return { first: rows.flatMap((row) => row.first), open: rows.some((row) => row.open) };
    }
    default:
      throw new Error('a phrase cannot begin with a gap');
  }
};

/** Short words are in every text: a set of them sorts nothing out. */
const commonness = (start: Start): number => (start.length <= 3 ? 1 : start.length === 4 ? 0.3 : 0.1);
const weight = (need: readonly Start[]): number =>
  need.reduce((sum, start) => sum + commonness(start) + 0.01, 0);

/**
 * Words of which at least one must be in a text that the row matches: of all such sets the one that is rarest in
 * everyday texts. Undefined where nothing is certain.
 */
export const needOf = (row: readonly Node[]): Start[] | undefined =>
  row
    .map(needOfNode)
    .filter((need) => need !== undefined)
    .reduce<Start[] | undefined>(
      (best, need) => (best === undefined || weight(need) < weight(best) ? need : best),
      undefined,
    );

const needOfNode = (node: Node): Start[] | undefined => {
  if (node.is === 'maybe' || node.is === 'gap') return undefined;
  if (node.is !== 'any') return startsOfNode(node).first;
  const needs = node.of.map(needOf);
  return needs.every((need) => need !== undefined) ? [...new Set(needs.flat())] : undefined;
};
