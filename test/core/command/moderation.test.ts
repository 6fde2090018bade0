import { expect, test } from 'vitest';
import { modCommandOf } from '../../../src/core/command/moderation.ts';

test.each([
  ['mod history 42', { command: 'history', member: '42' }],
  ['Mod  dossiers #42', { command: 'history', member: '42' }],
  ['mod lift #7', { command: 'lift', number: 7 }],
  ['mod annuler 7', { command: 'lift', number: 7 }],
  ['mod oublier 42', { command: 'forget', member: '42' }],
  ['mod', 'misused'],
  ['mod history', 'misused'],
  ['mod lift seven', 'misused'],
  ['mod lift 7 8', 'misused'],
  ['mod constructor 7', 'misused'],
  ['modest 7', undefined],
  ['list', undefined],
  ['', undefined],
])('what moderators type: %s', (line, meant) => {
  expect(modCommandOf(line)).toEqual(meant);
});
