import type { Span } from './span.ts';

/** Tells something of a stretch beside others that it was made of. */
export type Beside = (span: Span) => boolean;

/** Beside none. */
export const nowhere: Beside = () => false;

/**
 * How far those of some stretches reach that begin before a place. They may overlap; it is looked up by halves, so that asking for
 * every word of a text full of them costs little more than its length.
 */
const reachOf = (others: readonly Span[]): ((place: number) => number) => {
  const sorted = [...others].sort((one, other) => one.start - other.start);
  let furthest = -1;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (place) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((sorted[half]?.start ?? 0) < place) low = half + 1;
      else high = half;
    }
    return reach[low - 1] ?? -1;
  };
};

/** Whether a stretch lies within one of others. */
export const within = (others: readonly Span[]): Beside => {
  if (others.length === 0) return nowhere;
  const reach = reachOf(others);
  return ({ start, end }) => reach(start + 1) >= end;
};

/** Whether a stretch and one of others have a letter in common. */
export const touching = (others: readonly Span[]): Beside => {
  if (others.length === 0) return nowhere;
  const reach = reachOf(others);
  return ({ start, end }) => reach(end) > start;
};
