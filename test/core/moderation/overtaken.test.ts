import { expect, test } from 'vitest';
import type { Act } from '../../../src/core/moderation/act.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import { overtaken } from '../../../src/core/moderation/overtaken.ts';
import { noon } from '../../support/build.ts';
import { anHour, standing } from './build.ts';

const lock: Act = { act: 'lock', channel: '1' };
/** Cases 1, 2, …, each begun a minute after the one before. */
const nth = (number: number, act: Act, over: Partial<ModerationCase> = {}): ModerationCase => ({
  ...standing(anHour),
  act,
  id: `case-${number}`,
  number,
  begunAt: noon + number * 60_000,
  ...over,
});

test.each<[string, Act, Act]>([
  ['a lock by a lock', lock, lock],
  ['a lock by an unlocking', lock, { act: 'unlock', channel: '1' }],
  ['a time-out by another', anHour, { act: 'timeout', forMs: 60_000 }],
  ['a ban by its end', { act: 'ban', deleteMs: 0 }, { act: 'unban' }],
  [
    'slow mode by another pace',
    { act: 'slow', channel: '1', everySeconds: 5 },
    { act: 'slow', channel: '1', everySeconds: 9 },
  ],
  ['paused invitations', { act: 'pause_invites', forMs: 60_000 }, { act: 'pause_invites', forMs: 90_000 }],
])('%s', (_, first, second) => {
  const [one, other] = [nth(1, first), nth(2, second)];
  expect(overtaken(one, [other, one])).toBe('yes');
  expect(overtaken(other, [other, one])).toBe('no');
  expect(overtaken(one, [{ ...other, state: 'due' }])).toBe('perhaps');
  expect(overtaken(one, [{ ...other, state: 'due', begunAt: undefined }])).toBe('no');
  for (const state of ['lifted', 'over', 'failed', 'declined', 'lifting'] as const)
    expect(overtaken(one, [{ ...other, state }])).toBe('no');
});

test.each<[string, Act, Act, Partial<ModerationCase>]>([
  ['another channel', lock, { act: 'lock', channel: '2' }, {}],
  ['another thing of the same channel', lock, { act: 'slow', channel: '1', everySeconds: 5 }, {}],
  ['somebody else', anHour, anHour, { member: { id: '43', name: 'Max' } }],
  ['another place', anHour, anHour, { place: 'elsewhere' }],
  ['what sets nothing', { act: 'warn' }, { act: 'warn' }, {}],
  ['two kicks', { act: 'kick' }, { act: 'kick' }, {}],
])('%s is not the same thing', (_, first, second, over) => {
  expect(overtaken(nth(1, first), [nth(2, second, over)])).toBe('no');
});

test('of two that began at the same moment the higher number is the later', () => {
  const [one, other] = [nth(1, lock, { begunAt: noon }), nth(2, lock, { begunAt: noon })];
  expect([overtaken(one, [other]), overtaken(other, [one])]).toEqual(['yes', 'no']);
});
