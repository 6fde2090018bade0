import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { blindComments, blindLines, blindReplies, halves, kinds, lists } from './read.ts';

const comments = halves.flatMap(blindComments);
const replies = halves.flatMap(blindReplies);
const listed = halves.flatMap(blindLines);
const sets = [
  { name: 'comments', of: blindComments },
  { name: 'replies', of: blindReplies },
  { name: 'lists', of: blindLines },
] as const;

/** Groups of one stratum, in the order of their hash, by turns: what the README says. */
const tuneGroups = (groups: readonly string[]): Set<string> => {
  const strata = Map.groupBy(new Set(groups), (group) => group.split('#')[0]?.split(':')[0] ?? '');
  const hash = (group: string): string => createHash('sha256').update(`aplomb-blind:${group}`).digest('hex');
  const inOrder = [...strata.keys()]
    .sort()
    .flatMap((stratum) => (strata.get(stratum) ?? []).sort((a, b) => (hash(a) < hash(b) ? -1 : 1)));
  return new Set(inOrder.filter((_, at) => at % 2 === 0));
};

test.each(sets)('the halves of the $name are those of the hash, and no group is in both', ({ of }) => {
  const tune = tuneGroups(halves.flatMap((half) => of(half).map(({ group }) => group)));
  for (const { id, group } of of('tune')) expect({ id, in: tune.has(group) }).toEqual({ id, in: true });
  for (const { id, group } of of('check')) expect({ id, in: tune.has(group) }).toEqual({ id, in: false });
});

test('is as large and as balanced as promised', () => {
  expect(comments.length).toBeGreaterThanOrEqual(150);
  expect(replies.length).toBeGreaterThanOrEqual(300);
  const fine = replies.filter((row) => row.expect.length === 0).length / replies.length;
  expect(Math.abs(fine - 0.5)).toBeLessThan(0.06);
  const share = (lang: string): number => replies.filter((row) => row.lang === lang).length / replies.length;
  expect(Math.abs(share('en') - share('fr'))).toBeLessThan(0.05);
  for (const half of halves)
    for (const kind of kinds)
      expect({
        half,
        kind,
        rows: blindReplies(half).some((row) => row.expect.some((one) => one.kind === kind)),
      }).toEqual({
        half,
        kind,
        rows: true,
      });
});

test('every list has lines in both halves, in English and French', () => {
  for (const half of halves)
    for (const list of lists)
      for (const lang of ['en', 'fr'])
        expect(
          blindLines(half).filter((line) => line.list === list && line.lang === lang).length,
          `${half} ${list} ${lang}`,
        ).toBeGreaterThanOrEqual(6);
});

test('every span stands in its reply, and ids are their own', () => {
  for (const { id, reply, expect: found } of replies)
    for (const { span } of found)
      expect({ id, stands: reply.includes(span ?? '') }).toEqual({ id, stands: true });
  const all = [...comments, ...replies, ...listed];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
