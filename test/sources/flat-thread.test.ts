import { expect, test } from 'vitest';
import { answered } from '../../src/sources/flat-thread.ts';
import type { Said } from '../../src/sources/flat-thread.ts';

const said = (id: string, author: string, text: string, at: number, own = false): Said => ({
  id,
  author,
  text,
  at,
  own,
});
const thread = [
  said('a', '@marie', 'Livrez-vous ?', 1),
  said('b', '@tom', 'Pareil', 2),
  said('o', '@maison', 'Oui.', 3, true),
  said('c', '@ana', 'Et en Corse ?', 4),
];

test.each([
  ['whoever spoke last before it', 'Bien sûr.', 5, 'c'],
  ['nobody who spoke after it', 'Oui.', 3, 'b'],
  ['whom it calls by name', '@tom Oui.', 5, 'b'],
  ['whom it calls without the sign', 'Marie, oui.', 5, 'a'],
  ['the last one where it calls somebody who is not there', '@zoe Oui.', 5, 'c'],
])('an answer is for %s', (_, text, at, id) => {
  expect(answered(thread, said('x', '@maison', text, at, true))).toBe(id);
});

test('an answer before anybody else spoke is for nobody', () => {
  expect(
    answered([said('o', '@maison', 'Notre gamme', 1, true)], said('x', '@maison', 'La suite', 2, true)),
  ).toBe(undefined);
  // A name of no letters calls nobody.
  expect(
    answered([said('a', '', 'x', 1), said('b', '@tom', 'y', 2)], said('x', '@maison', 'Oui', 3, true)),
  ).toBe('b');
});
