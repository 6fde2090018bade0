import type { Dictionary } from './dictionary.ts';
import type { Node } from './notation.ts';
import { program } from './program.ts';
import type { Numbered } from './program.ts';
import { startsOf } from './starts.ts';

/** Where a phrase that begins at a word ends (exclusive), or -1. */
export type Matcher = (text: Numbered, at: number) => number;

/** Builds the matchers of rows; `farEnd` makes a gap at a row's end reach as far as it may. */
export type Matchers = (row: readonly Node[], farEnd: boolean) => Matcher;

const startsWithWords = (row: readonly Node[]): readonly string[] | undefined => {
  const { first, open, anywhere } = startsOf(row);
  return open || anywhere || first.some((start) => start.endsWith('*')) ? undefined : first;
};

/** The words of alternatives that are a word each. */
const onlyWords = (rows: readonly (readonly Node[])[]): readonly string[] | undefined => {
  const words = rows.flatMap((row) => (row.length === 1 && row[0]?.is === 'word' ? [row[0].word] : []));
  return words.length === rows.length ? words : undefined;
};

/** Goes on for some words, as far as the sentence does. */
const extended = (text: Numbered, end: number, most: number): number => {
  let to = end;
  while (to - end < most && to < text.ids.length && text.breaks[to] === false) to += 1;
  return to;
};

/** For all the phrases whose words a dictionary knows. */
export const matchers = (known: Dictionary): Matchers => {
  const made = program(known.stemOf);

  /** From the end to the beginning, as each step knows the one after it. */
  const row = (nodes: readonly Node[], next: number): number =>
    nodes.reduceRight((after, node) => step(node, after), next);

  const step = (node: Node, next: number): number => {
    switch (node.is) {
      case 'word':
        return made.word(known.word(node.word), next);
      case 'stem':
        return made.stem(known.stem(node.stem), next);
      case 'number':
        return made.number(next);
      case 'maybe':
        return made.firstOf(made.list([row(node.of, next), next]));
      case 'edge':
        return made.edge(node.of, next);
      case 'any':
        return any(node.of, next);
      case 'group':
        return group(node, next);
      default:
        return made.gap(node.most, next);
    }
  };

  const tableOf = (words: readonly string[]): number =>
    made.table(new Map(words.map((word) => [known.word(word), 1])));

  /** Alternatives are found by their first word, however many there are; those without one are tried in turn. */
  const any = (rows: readonly (readonly Node[])[], next: number): number => {
    const words = onlyWords(rows);
    if (words !== undefined) return made.oneOf(tableOf(words), next);
    const byWord = new Map<number, number[]>();
    const others: number[] = [];
    for (const nodes of rows) {
      const first = row(nodes, next);
      const starts = startsWithWords(nodes);
      if (starts === undefined) others.push(first);
      else
        for (const id of new Set(starts.map((start) => known.word(start))))
          byWord.set(id, [...(byWord.get(id) ?? []), first]);
    }
    const lists = new Map([...byWord].map(([id, steps]) => [id, made.list(steps)]));
    return made.any(made.table(lists), made.list(others));
  };

  /** The words of a group of words, or the steps of its alternatives. */
  const groups = new Map<Node, { words: number } | { steps: number }>();
  /**
   * A group is built once, whatever follows it: with what follows built in, as elsewhere, hundreds of alternatives would be
   * built anew for each phrase that uses them.
   */
  const group = (node: Node & { is: 'group' }, next: number): number => {
    const words = onlyWords(node.of);
    const built =
      groups.get(node) ??
      (words === undefined ? { steps: any(node.of, made.collect) } : { words: tableOf(words) });
    groups.set(node, built);
    return 'words' in built ? made.oneOf(built.words, next) : made.group(built.steps, next);
  };

  return (nodes, farEnd) => {
    const last = nodes.at(-1);
    const most = farEnd && last?.is === 'gap' ? last.most : 0;
    const first = row(nodes, made.end);
    return (text, at) => {
      const end = made.run(first, text, at);
      return end < 0 ? end : extended(text, end, most);
    };
  };
};
