import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.ts');
const importLine = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}
const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(importLine)].map(([, type, to = '']) => ({
    from,
    to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
    typeOnly: type !== undefined,
  })),
);

/** The room a file is in: `core`, `app`, `desks/slack` … and `main` for the two that join everything. */
const roomOf = (path: string): string => {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'desks') return `desks/${second}`;
  return first.endsWith('.ts') ? first.slice(0, -3) : first;
};
const adapters = new Set([
  'sources',
  'desks/slack',
  'desks/discord',
  'llm',
  'store',
  'http',
  'knowledge',
  'rehearsal',
]);
/** compose, main, config and the command line join everything; nobody imports them. */
const joiners = new Set(['compose', 'main', 'config', 'cli']);

const allowed = ({ from, to, typeOnly }: Import): boolean => {
  const room = roomOf(from);
  if (!to.startsWith('src/')) return room !== 'core' || to === 'zod';
  const target = roomOf(to);
  if (room === target) return true;
  if (joiners.has(room)) return true;
  if (room === 'core') return false;
  if (room === 'app') return target === 'core';
  if (!adapters.has(room)) return false;
  return target === 'core' || (target === 'app' && typeOnly);
};

test('every import goes the way the house allows', () => {
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((found) => !allowed(found)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('a wrong import would be seen', () => {
  const wrong = (from: string, to: string, typeOnly = false): boolean => allowed({ from, to, typeOnly });
  expect(wrong('src/core/a.ts', 'src/app/b.ts')).toBe(false);
  expect(wrong('src/core/a.ts', 'node:fs')).toBe(false);
  expect(wrong('src/app/a.ts', 'src/store/b.ts', true)).toBe(false);
  expect(wrong('src/desks/slack/a.ts', 'src/desks/discord/b.ts')).toBe(false);
  expect(wrong('src/desks/slack/a.ts', 'src/app/verbs.ts')).toBe(false);
  expect(wrong('src/desks/slack/a.ts', 'src/app/verbs.ts', true)).toBe(true);
});

/** The first way round from a file back to itself, or nothing. Types count: who needs another's type depends on it. */
const circleFrom = (start: string, arrows: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const seen = new Set<string>();
  const walk = (at: string, path: string[]): string[] | undefined => {
    for (const next of arrows.get(at) ?? []) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
};
const arrowsOf = (all: readonly Import[]): Map<string, string[]> => {
  const arrows = new Map<string, string[]>();
  for (const { from, to } of all) arrows.set(from, [...(arrows.get(from) ?? []), to]);
  return arrows;
};

test('no file depends on itself by way of others', () => {
  const arrows = arrowsOf(imports);
  expect(files.flatMap((file) => circleFrom(file, arrows)?.join(' -> ') ?? [])).toEqual([]);
});

test('a circle would be seen', () => {
  const arrow = (from: string, to: string): Import => ({ from, to, typeOnly: true });
  const arrows = arrowsOf([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a'), arrow('c', 'd')]);
  expect(circleFrom('a', arrows)).toEqual(['a', 'b', 'c', 'a']);
  expect(circleFrom('d', arrows)).toBeUndefined();
});
