import type { Dictionary, Numbered } from './dictionary.ts';
import type { Node } from './notation.ts';
import { startsOf } from './starts.ts';

/** Where a phrase that begins at a word ends (exclusive), or -1. */
export type Matcher = (text: Numbered, at: number) => number;

type Step = (text: Numbered, at: number, begin: number) => number;
type Ends = (text: Numbered, at: number, begin: number) => readonly number[];

const within = (text: Numbered, at: number, begin: number): boolean =>
  at < text.ids.length && (at === begin || text.breaks[at] === false);

const isDigit = (word: string | undefined): boolean => {
  const unit = word?.charCodeAt(0) ?? 0;
  return unit >= 48 && unit <= 57;
};

/** Builds the matcher from the end to the beginning, so that nothing is allocated while matching. */
const compileRow = (row: readonly Node[], next: Step, known: Dictionary): Step =>
  row.reduceRight<Step>((after, node) => compileNode(node, after, known), next);

const compileNode = (node: Node, next: Step, known: Dictionary): Step => {
  switch (node.is) {
    case 'word': {
      const id = known.word(node.word);
      return (text, at, begin) =>
        within(text, at, begin) && text.ids[at] === id ? next(text, at + 1, begin) : -1;
    }
    case 'stem': {
      const id = known.stem(node.stem);
      return (text, at, begin) =>
        within(text, at, begin) && text.stems[at]?.includes(id) === true ? next(text, at + 1, begin) : -1;
    }
    case 'number':
      return (text, at, begin) =>
        within(text, at, begin) && isDigit(text.words[at]) ? next(text, at + 1, begin) : -1;
    case 'maybe':
      return firstOf([compileRow(node.of, next, known), next]);
    case 'edge':
      return node.of === 'end'
        ? (text, at, begin) => (atBreak(text, at) ? next(text, at, begin) : -1)
        : (text, at, begin) => (text.breaks[at] === true ? next(text, at, begin) : -1);
    case 'any':
      return compileAny(node.of, next, known);
    case 'group': {
      const ends = groupEnds(node, known);
      return (text, at, begin) => {
        for (const end of ends(text, at, begin)) {
          const done = next(text, end, begin);
          if (done >= 0) return done;
        }
        return -1;
      };
    }
    default:
      return gap(node.most, next);
  }
};

const gap =
  (most: number, next: Step): Step =>
  (text, at, begin) => {
    for (let over = 0; over <= most; over += 1) {
      if (over > 0 && !within(text, at + over - 1, begin)) return -1;
      const end = next(text, at + over, begin);
      if (end >= 0) return end;
    }
    return -1;
  };

const firstOf =
  (steps: readonly Step[]): Step =>
  (text, at, begin) => {
    for (const step of steps) {
      const end = step(text, at, begin);
      if (end >= 0) return end;
    }
    return -1;
  };

const atBreak = (text: Numbered, at: number): boolean => at >= text.ids.length || text.breaks[at] === true;

const noEnds: readonly number[] = [];
/**
 * Every place where one of a group's alternatives ends. A group is compiled once, whatever follows it: with what follows
 * built in, as elsewhere, hundreds of alternatives would be built anew for each phrase that uses them.
 */
const endsOf = (rows: readonly (readonly Node[])[], known: Dictionary): Ends => {
  let found: number[] | undefined;
  const collect: Step = (_, at) => {
    (found ??= []).push(at);
    return -1;
  };
  const all = compileAny(rows, collect, known);
  return (text, at, begin) => {
    const outer = found;
    found = undefined;
    all(text, at, begin);
    const ends = found ?? noEnds;
    found = outer;
    return ends;
  };
};

const compiledGroups = new WeakMap<Dictionary, Map<Node, Ends>>();

const groupEnds = (node: Node & { is: 'group' }, known: Dictionary): Ends => {
  const compiled = compiledGroups.get(known) ?? new Map<Node, Ends>();
  compiledGroups.set(known, compiled);
  const ends = compiled.get(node) ?? endsOf(node.of, known);
  compiled.set(node, ends);
  return ends;
};

const startsWithWords = (row: readonly Node[]): readonly string[] | undefined => {
  const { first, open, anywhere } = startsOf(row);
  return open || anywhere || first.some((start) => start.endsWith('*')) ? undefined : first;
};

/** Alternatives are found by their first word, however many there are; those without one are tried in turn. */
const compileAny = (rows: readonly (readonly Node[])[], next: Step, known: Dictionary): Step => {
  const byWord = new Map<number, Step[]>();
  const others: Step[] = [];
  for (const row of rows) {
    const step = compileRow(row, next, known);
    const starts = startsWithWords(row);
    if (starts === undefined) others.push(step);
    else
      for (const id of new Set(starts.map((start) => known.word(start))))
        byWord.set(id, [...(byWord.get(id) ?? []), step]);
  }
  const listed = new Map([...byWord].map(([id, steps]) => [id, firstOf(steps)]));
  const rest = firstOf(others);
  return (text, at, begin) => {
    const end = listed.get(text.ids[at] ?? 0)?.(text, at, begin) ?? -1;
    return end >= 0 ? end : rest(text, at, begin);
  };
};

/** Goes on for some words, as far as the sentence does. */
const extended = (text: Numbered, end: number, most: number): number => {
  let to = end;
  while (to - end < most && to < text.ids.length && text.breaks[to] === false) to += 1;
  return to;
};

/** The matcher of a row; `farEnd` makes a gap at its end reach as far as it may. */
export const matcher = (row: readonly Node[], known: Dictionary, farEnd: boolean): Matcher => {
  const last = row.at(-1);
  const most = farEnd && last?.is === 'gap' ? last.most : 0;
  const step = compileRow(row, (_, at) => at, known);
  return (text, at) => {
    const end = step(text, at, at);
    return end < 0 ? end : extended(text, end, most);
  };
};
