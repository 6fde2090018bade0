import type { Hit } from './hit.ts';

const overlaps = <Name extends string>(one: Hit<Name>, other: Hit<Name>): boolean =>
  one.name === other.name && one.from < other.to && other.from < one.to;

/** Both lists are in the order of the text, so one walk suffices. */
const withoutUndone = <Name extends string>(
  hits: readonly Hit<Name>[],
  undone: readonly Hit<Name>[],
): Hit<Name>[] => {
  const longest = Math.max(...undone.slice(0, 1000).map((hit) => hit.to - hit.from), 16);
  let low = 0;
  return hits.filter((hit) => {
    while (low < undone.length && (undone[low]?.from ?? 0) + longest < hit.from) low += 1;
    for (let at = low; at < undone.length; at += 1) {
      const one = undone[at];
      if (one === undefined || one.from >= hit.to) return true;
      if (overlaps(one, hit)) return false;
    }
    return true;
  });
};

/** What lasts of the hits: those that nothing undid, and of those of one name that overlap, their union. */
export const settle = <Name extends string>(
  hits: readonly Hit<Name>[],
  undone: readonly Hit<Name>[],
): Hit<Name>[] => {
  if (hits.length === 0) return [];
  const lasting = undone.length === 0 ? hits : withoutUndone(hits, undone);
  const kept: Hit<Name>[] = [];
  const last = new Map<Name, Hit<Name>>();
  for (const hit of lasting) {
    const before = last.get(hit.name);
    if (before !== undefined && overlaps(before, hit)) {
      if (hit.to <= before.to) continue;
      before.to = hit.to;
      before.span = { start: before.span.start, end: hit.span.end };
      continue;
    }
    kept.push(hit);
    last.set(hit.name, hit);
  }
  return kept;
};
