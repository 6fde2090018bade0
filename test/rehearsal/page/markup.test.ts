import { assert as holds, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline, Passage } from '../../../src/rehearsal/page/ast.ts';
import { markdownOf } from '../../../src/rehearsal/page/markdown.ts';
import { inlineOf, mrkdwnOf } from '../../../src/rehearsal/page/mrkdwn.ts';
import { dateTokenOf } from '../../../src/rehearsal/page/when.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('chat markup', () => {
  test.each<[string, Inline[]]>([
    [
      '*bold* and _it_',
      [{ kind: 'bold', of: [text('bold')] }, text(' and '), { kind: 'italic', of: [text('it')] }],
    ],
    ['~gone~ `a*b*`', [{ kind: 'strike', of: [text('gone')] }, text(' '), { kind: 'code', text: 'a*b*' }]],
    ['2*3*4 snake_case_name * a *', [text('2*3*4 snake_case_name * a *')]],
    [
      '<@U1> <#C1|general>',
      [{ kind: 'user', id: 'U1' }, text(' '), { kind: 'channel', id: 'C1', label: 'general' }],
    ],
    [
      '<https://a.example/?b=1&amp;c=2|see>',
      [{ kind: 'link', url: 'https://a.example/?b=1&c=2', of: [text('see')] }],
    ],
    ['<!here> &lt;!here&gt;', [{ kind: 'broadcast', name: 'here' }, text(' <!here>')]],
    ['<!date^0^{time}|noon>', [{ kind: 'date', seconds: 0, pattern: '{time}', fallback: 'noon' }]],
    ['&amp;lt;', [text('&lt;')]],
    ['a < b', [text('a < b')]],
  ])('%s', (source, expected) => {
    expect(inlineOf(source)).toEqual(expected);
  });

  test('fences and quotes stand apart, an open fence is just characters', () => {
    expect(mrkdwnOf('a\n```x *y*\nz```\n&gt; q\n> r')).toEqual([
      { kind: 'lines', of: [text('a')] },
      { kind: 'pre', text: 'x *y*\nz' },
      { kind: 'quote', of: [text('q\nr')] },
    ]);
    expect(mrkdwnOf('a ```b')).toEqual([
      { kind: 'lines', of: [text('a ')] },
      { kind: 'lines', of: [text('```b')] },
    ]);
  });
});

test('markdown: headings, lists, emphasis, links and fences; HTML is characters', () => {
  expect(markdownOf('# T\n- **a**\n- [b](https://b.example)\n\n<b>x</b>\n```js\n*c*\n```')).toEqual([
    { kind: 'heading', level: 1, of: [text('T')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'bold', of: [text('a')] }],
        [{ kind: 'link', url: 'https://b.example', of: [text('b')] }],
      ],
    },
    { kind: 'lines', of: [text('<b>x</b>')] },
    { kind: 'pre', text: '*c*' },
  ]);
});

const wordsOf = (inline: Inline): string =>
  'text' in inline ? inline.text : 'of' in inline ? inline.of.map(wordsOf).join('') : '';
const passageWords = (passage: Passage): string =>
  passage.kind === 'pre' ? passage.text : 'of' in passage ? passage.of.map(wordsOf).join('') : '';

test('any text is read without an error, and escaped text comes back whole', () => {
  const seed = Date.now() % 2 ** 31;
  console.info(`seed ${seed}`);
  const tricky = string({
    unit: constantFrom('*', '_', '~', '`', '<', '>', '&', '\n', '|', '[', '](', '#', ' ', 'a', '\\', '!'),
  });
  holds(
    property(tricky, (source) => {
      mrkdwnOf(source);
      markdownOf(source);
      const plain = source.replaceAll(/[*_~`\n]/g, '');
      const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      if (plain.startsWith('>')) return;
      expect(mrkdwnOf(escaped).map(passageWords).join('')).toBe(plain);
    }),
    { seed, numRuns: 400 },
  );
});

test('a date token reads in the zone and language of the reader', () => {
  const at = Date.UTC(2026, 0, 15, 12) / 1000;
  expect(dateTokenOf({ locale: 'fr-FR', timezone: 'Europe/Paris' }, at, '{date_short} à {time}')).toBe(
    '15 janv. 2026 à 13:00',
  );
  expect(dateTokenOf({ locale: 'en_GB', timezone: 'Europe/London' }, at, '{time} {what}')).toBe(
    '12:00 {what}',
  );
});
