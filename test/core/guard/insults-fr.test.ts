import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guard } from '../../../src/core/guard/guard.ts';
import { plainContext } from '../../support/guard-context.ts';

const lines = readFileSync(new URL('examples/insults-fr.txt', import.meta.url), 'utf8').split('\n');
const replies = (kind: 'insult' | 'fine'): string[] =>
  lines.flatMap((line) => (line.startsWith(`${kind} | `) ? [line.slice(kind.length + 3)] : []));

/** Whether the guard sees an insult in a French reply. */
const insults = (text: string): boolean =>
  guard(text, { ...plainContext, commentLanguage: 'fr' }).some(({ kind }) => kind === 'insult');

test('French insults are found in every register, with an insulting word and without one', () => {
  const insulting = replies('insult');
  expect(insulting.length).toBeGreaterThan(100);
  expect(insulting.filter((text) => !insults(text))).toEqual([]);
});

test('dishes, animals, plays, tools and kind words are no insults in French', () => {
  const fine = replies('fine');
  expect(fine.length).toBeGreaterThan(200);
  expect(fine.filter(insults)).toEqual([]);
});
