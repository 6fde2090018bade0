import { expect, test } from 'vitest';
import { commandNames } from '../../../src/core/command.ts';
import { commandOptions, lineOf } from '../../../src/core/command/options.ts';
import type { Given } from '../../../src/core/command/options.ts';
import { parseCommand } from '../../../src/core/command/parse.ts';
import { noon } from '../../support/cards.ts';

const parsed = (name: (typeof commandNames)[number], given: Given) =>
  parseCommand(lineOf(name, given), { now: noon, timezone: 'UTC' });

test.each([
  [
    'list',
    { mine: true, severity: 'severe', source: 'my blog', waiting: '2 h' },
    { mine: true, severity: 'severe', source: 'my blog', waitingMs: 7_200_000 },
  ],
  ['list', {}, {}],
  ['draft', { number: 128, instruction: 'name the island' }, { number: 128, instruction: 'name the island' }],
  ['post', { number: 128, text: 'Two\n\nlines "here"' }, { number: 128, text: 'Two\n\nlines "here"' }],
  [
    'leave',
    { number: 128, reason: 'no_reply_needed', note: 'a double' },
    { number: 128, reason: 'no_reply_needed', note: 'a double' },
  ],
  ['assign', { number: 128, who: '123456789012345678' }, { number: 128, who: '123456789012345678' }],
  ['assign', { number: 128 }, { number: 128, who: 'me' }],
  ['assign', { number: 128, nobody: true }, { number: 128, who: 'nobody' }],
  ['snooze', { number: 128, time: '3h' }, { number: 128, forMs: 10_800_000 }],
  ['resume', {}, { what: 'ask' }],
  ['resume', { what: 'return' }, { what: 'return' }],
  ['backfill', { source: 'blog', what: 'stop' }, { source: 'blog', what: 'stop' }],
  ['help', { command: 'snooze' }, { about: 'snooze' }],
] as const)('%s with %j says what the line would', (name, given, rest) => {
  expect(parsed(name, given)).toEqual({ command: name, ...rest });
});

test('every command has its fields, what is required first, and nothing that the grammar would not take', () => {
  for (const name of commandNames) {
    const required = commandOptions[name].map((one) => one.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    const given = Object.fromEntries(
      commandOptions[name].map(({ name: field, kind }) => {
        if (kind === 'card') return [field, 128];
        if (kind === 'flag') return [field, false];
        if (kind === 'person') return [field, '123456789012345678'];
        const words: Record<string, string> = { waiting: '2h', time: '2h', command: 'list' };
        return [field, kind === 'words' ? (words[field] ?? 'blog') : (kind[0] ?? '')];
      }),
    );
    expect(parsed(name, given)).toMatchObject({ command: name });
  }
});
