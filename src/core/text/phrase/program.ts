import { memory } from './memory.ts';

/** A text as numbers, as far as the sentence that is looked at. */
export interface Numbered {
  /** 0 for a word that no phrase knows. */
  ids: readonly number[];
  words: readonly string[];
  /** A sentence ends between a word and the one before. */
  breaks: readonly boolean[];
}

/*
 * Phrases as a program for a small machine: numbers in one piece of memory, because a phrase made of many small things spends its
 * time waiting for memory. A step is its kind, what it needs, and the place of the step after it; it is told by its place.
 */
const end = 0;
const word = 1;
const stem = 2;
const number = 3;
const sentenceStart = 4;
const sentenceEnd = 5;
const gap = 6;
const any = 7;
const oneOf = 8;
const group = 9;
const collect = 10;
const firstOf = 11;

/** Builds the steps of phrases from their ends to their beginnings, and takes them. */
export interface Program {
  /** Where every phrase ends. */
  end: number;
  /** Where the alternatives of a group end: told, and tried on. */
  collect: number;
  word(id: number, next: number): number;
  stem(id: number, next: number): number;
  number(next: number): number;
  edge(of: 'start' | 'end', next: number): number;
  gap(most: number, next: number): number;
  /** One word out of many. */
  oneOf(table: number, next: number): number;
  /** Alternatives by their first word, in a table of their lists, and then those that are tried in turn. */
  any(table: number, rest: number): number;
  /** Whatever `alternatives` end at. */
  group(alternatives: number, next: number): number;
  firstOf(list: number): number;
  list(steps: readonly number[]): number;
  table(values: ReadonlyMap<number, number>): number;
  /** Where what begins with a step at a word ends (exclusive), or -1. */
  run(step: number, text: Numbered, at: number): number;
}

const nowhere: readonly number[] = [];

const isDigit = (text: string | undefined): boolean => {
  const unit = text?.charCodeAt(0) ?? 0;
  return unit >= 48 && unit <= 57;
};
const within = (text: Numbered, at: number, begin: number): boolean =>
  at < text.ids.length && (at === begin || text.breaks[at] === false);
const atBreak = (text: Numbered, at: number): boolean => at >= text.ids.length || text.breaks[at] === true;

/** The steps of phrases; `stemOf` tells what a stem's number stands for. */
export const program = (stemOf: (number: number) => string): Program => {
  const { put, at, table, valueIn } = memory();

  const runFirst = (list: number, text: Numbered, from: number, begin: number): number => {
    const last = list + at(list);
    for (let one = list + 1; one <= last; one += 1) {
      const to = run(at(one), text, from, begin);
      if (to >= 0) return to;
    }
    return -1;
  };
  const runGap = (most: number, next: number, text: Numbered, from: number, begin: number): number => {
    for (let over = 0; over <= most; over += 1) {
      if (over > 0 && !within(text, from + over - 1, begin)) return -1;
      const to = run(next, text, from + over, begin);
      if (to >= 0) return to;
    }
    return -1;
  };
  let ends: number[] | undefined;
  const collected = (): readonly number[] => ends ?? nowhere;
  const runGroup = (step: number, next: number, text: Numbered, from: number, begin: number): number => {
    const outer = ends;
    ends = undefined;
    run(step, text, from, begin);
    const found = collected();
    ends = outer;
    for (const one of found) {
      const to = run(next, text, one, begin);
      if (to >= 0) return to;
    }
    return -1;
  };

  const run = (first: number, text: Numbered, from: number, begin: number): number => {
    let step = first;
    let here = from;
    for (;;) {
      const one = at(step + 1);
      const next = at(step + 2);
      switch (at(step)) {
        case end:
          return here;
        case word:
          if (text.ids[here] !== one || !within(text, here, begin)) return -1;
          here += 1;
          break;
        case oneOf:
          if (!within(text, here, begin) || valueIn(one, text.ids[here] ?? 0) === 0) return -1;
          here += 1;
          break;
        case stem:
          if (!within(text, here, begin) || text.words[here]?.startsWith(stemOf(one)) !== true) return -1;
          here += 1;
          break;
        case number:
          if (!within(text, here, begin) || !isDigit(text.words[here])) return -1;
          here += 1;
          break;
        case sentenceStart:
          if (text.breaks[here] !== true) return -1;
          break;
        case sentenceEnd:
          if (!atBreak(text, here)) return -1;
          break;
        case gap:
          return runGap(one, next, text, here, begin);
        case any: {
          const id = text.ids[here] ?? 0;
          const list = id === 0 ? 0 : valueIn(one, id);
          const to = list === 0 ? -1 : runFirst(list, text, here, begin);
          return to >= 0 ? to : runFirst(next, text, here, begin);
        }
        case group:
          return runGroup(one, next, text, here, begin);
        case firstOf:
          return runFirst(one, text, here, begin);
        default:
          (ends ??= []).push(here);
          return -1;
      }
      step = next;
    }
  };

  return {
    end: put(end, 0, 0),
    collect: put(collect, 0, 0),
    word: (id, next) => put(word, id, next),
    stem: (id, next) => put(stem, id, next),
    number: (next) => put(number, 0, next),
    edge: (of, next) => put(of === 'start' ? sentenceStart : sentenceEnd, 0, next),
    gap: (most, next) => put(gap, most, next),
    oneOf: (words, next) => put(oneOf, words, next),
    any: (words, rest) => put(any, words, rest),
    group: (alternatives, next) => put(group, alternatives, next),
    firstOf: (list) => put(firstOf, list, 0),
    list: (steps) => put(steps.length, ...steps),
    table,
    run: (step, text, from) => run(step, text, from, from),
  };
};
