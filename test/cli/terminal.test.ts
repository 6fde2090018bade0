import { expect, test } from 'vitest';
import { report } from '../../src/cli/check-report.ts';
import { terminalOn, wrapped } from '../../src/cli/terminal.ts';

const stream = (isTTY: boolean, columns = 40) => ({ isTTY, columns, write: () => true });

test('colours only on a screen, and not where NO_COLOR is set', () => {
  expect(terminalOn(stream(true), {}).colour).toBe(true);
  expect(terminalOn(stream(true), { NO_COLOR: '1' }).colour).toBe(false);
  expect(terminalOn(stream(true), { TERM: 'dumb' }).colour).toBe(false);
  expect(terminalOn(stream(false), {})).toMatchObject({ colour: false, width: Number.POSITIVE_INFINITY });
});

test('long lines are broken at spaces and stay under their first word', () => {
  const text = 'Open https://api.slack.com/apps → your app → OAuth & Permissions, copy the token';
  const lines = wrapped(text, 40, '    → ');
  expect(lines.every((line) => line.length <= 40)).toBe(true);
  expect(lines.slice(1).every((line) => line.startsWith('      '))).toBe(true);
  expect(lines.map((line) => line.slice(6)).join(' ')).toBe(text);
  expect(wrapped('https://a-word-longer-than-the-line.example', 10, '- ')).toHaveLength(1);
});

test('a section', () => {
  const lines: string[] = [];
  report(
    'Slack',
    [
      { state: 'missing', says: 'Not there.', fix: 'Do it.' },
      { state: 'ok', says: 'Fine.' },
    ],
    {
      say: (line) => lines.push(line),
      width: 40,
      colour: true,
    },
  );
  expect(lines).toEqual([
    '\n\u001B[1mSlack\u001B[0m',
    '  \u001B[31m✗\u001B[0m Not there.',
    '    → Do it.',
    '  \u001B[32m✓\u001B[0m Fine.',
  ]);
});
