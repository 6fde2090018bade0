import { expect, test } from 'vitest';
import { page } from '../../../src/core/catalogue/page.ts';
import { problemOf, stateValuesOf } from '../../../src/rehearsal/page/form.ts';
import { alternativesOf, suggestionsFor } from '../../../src/rehearsal/page/slash.ts';
import { makeValues } from '../../../src/rehearsal/page/values.ts';
import { actFor } from '../../../src/rehearsal/page/composer.ts';

const field = (element: Record<string, unknown>, required = true): Parameters<typeof problemOf>[0] => ({
  blockId: 'b',
  actionId: 'a',
  element,
  required,
});

test.each([
  [{ type: 'plain_text_input' }, [], 'required'],
  [{ type: 'plain_text_input' }, ['  '], 'required'],
  [{ type: 'plain_text_input', min_length: 3 }, ['ab'], 'tooShort'],
  [{ type: 'plain_text_input', max_length: 3 }, ['abcd'], 'tooLong'],
  [{ type: 'number_input' }, ['x'], 'notANumber'],
  [{ type: 'number_input' }, ['1.5'], 'notWhole'],
  [{ type: 'number_input', min_value: '2' }, ['1'], 'tooSmall'],
  [{ type: 'number_input', max_value: '2' }, ['3'], 'tooBig'],
  [{ type: 'email_text_input' }, ['a@b'], 'notAnEmail'],
  [{ type: 'url_text_input' }, ['javascript:alert(1)'], 'notAUrl'],
  [{ type: 'number_input', is_decimal_allowed: true }, ['1,5'], undefined],
  [{ type: 'url_text_input' }, ['https://a.example'], undefined],
])('%o holding %o: %s', (element, held, key) => {
  expect(problemOf(field(element), held)?.key).toBe(key);
  expect([undefined, ...Object.keys(page.en)]).toContain(key);
});

test('what may stay empty may', () => {
  expect(problemOf(field({ type: 'email_text_input' }, false), [])).toBe(undefined);
});

test('values are kept while the field is the same, and given up when it changes or its place is gone', () => {
  const values = makeValues();
  const element = { type: 'plain_text_input', action_id: 'a', initial_value: 'first' };
  const blocks = [{ type: 'input', block_id: 'b', element }];
  expect(stateValuesOf('U1 v:1', blocks, values)).toEqual({
    b: { a: { type: 'plain_text_input', value: 'first' } },
  });
  values.put('U1 v:1', 'b', element, ['typed']);
  expect(values.of('U1 v:1', 'b', element)).toEqual(['typed']);
  expect(values.of('U1 v:2', 'b', element)).toEqual(['first']);
  expect(values.of('U1 v:1', 'b', { ...element, initial_value: 'second' })).toEqual(['second']);
  values.keepOnly('U2', new Set());
  expect(values.of('U1 v:1', 'b', element)).toEqual(['typed']);
  values.keepOnly('U1', new Set(['U1 v:2']));
  expect(values.of('U1 v:1', 'b', element)).toEqual(['first']);
});

test('a usage is split at its bars, not at those in brackets', () => {
  expect(alternativesOf('list [mine|severe] | show N · help')).toEqual([
    'list [mine|severe]',
    'show N',
    'help',
  ]);
});

test('suggestions follow the line', () => {
  const commands = [{ command: '/aplomb', usage: 'list [mine] | leave N', description: 'Decide' }];
  const labels = (line: string): string[] => suggestionsFor(line, commands).map(({ label }) => label);
  expect(labels('/')).toEqual(['/aplomb']);
  expect(labels('/x')).toEqual([]);
  expect(labels('/aplomb ')).toEqual(['/aplomb list', '/aplomb leave']);
  expect(labels('/aplomb le')).toEqual(['/aplomb leave']);
  expect(labels('/aplomb leave 12')).toEqual(['/aplomb leave']);
  expect(labels('hello /')).toEqual([]);
});

test('a line is a command, talk, or refused in a thread', () => {
  expect(actFor('/aplomb post 3 a  b\nc', 'U1', { channel: 'C1' })).toEqual({
    act: 'command', user: 'U1', channel: 'C1', command: '/aplomb', text: 'post 3 a  b\nc',
  }); // prettier-ignore
  expect(actFor('/aplomb', 'U1', { channel: 'C1', threadTs: '1.0' })).toEqual({
    refused: 'noCommandInThread',
  });
  expect(actFor('>> yes', 'U1', { channel: 'C1', threadTs: '1.0' })).toMatchObject({
    act: 'say',
    text: '>> yes',
    threadTs: '1.0',
  });
});
