import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntities, escapeHtml } from '../../src/sources/html-entities.ts';
import { comparable, htmlToText } from '../../src/sources/html-text.ts';
import { ownTime } from '../support/own-time.ts';

test.each([
  ['<p>One<br />\ntwo</p>\n<p>three</p>\n', 'One\ntwo\n\nthree'],
  [
    'I <strong>love</strong> it &amp; <a href="http://a.example?a=1&b=2" title="a > b">this</a>',
    'I love it & this',
  ],
  ['a < b and <3 and 1 << 2', 'a < b and <3 and 1 << 2'],
  [
    '&lt;b&gt; &amp;lt; &#8217; &#x1F600; &eacute; &NoSuch; &#xD800; &#0; & &amp',
    '<b> &lt; ’ 😀 é &NoSuch; &#xD800; &#0; & &amp',
  ],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['before<script>alert("<b>")</script>after<!-- <p> hidden -->!', 'beforeafter!'],
  ['<img alt=":-)" src="x"> <img src="alt"> ok', ':-) ok'],
  ['never <closed', 'never <closed'],
  ['<p>   spaces \t and\n breaks </p>', 'spaces and breaks'],
  ['<blockquote><p>quoted</p></blockquote><p>said</p>', 'quoted\n\nsaid'],
])('%j is displayed as %j', (html, text) => {
  expect(htmlToText(html, 'displayed')).toBe(text);
});

test('what was written keeps its line breaks and spaces', () => {
  expect(htmlToText('One\r\n\n  two &lt;3', 'written')).toBe('One\n\n  two <3');
});

test('any text, escaped, comes back as it was', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const plain = text.replaceAll('\r\n', '\n');
      expect(htmlToText(escapeHtml(plain), 'written')).toBe(plain);
    }),
  );
});

test('entities are decoded once', () => {
  expect(decodeEntities('&amp;amp;lt;')).toBe('&amp;lt;');
});

test.each([
  '<a '.repeat(40_000),
  '<a title="'.repeat(12_000),
  '<!--'.repeat(30_000),
  `${'<a '.repeat(40_000)}>`,
  '&'.repeat(100_000),
  '<'.repeat(100_000),
])('hostile markup (%#) takes no more than a moment', (html) => {
  expect(ownTime(() => htmlToText(html, 'displayed'))).toBeLessThan(1500);
});

test('two copies of a text compare equal after typography, and different texts do not', () => {
  expect(comparable('“L’équipe” — c’est…\n\nBien')).toBe(comparable(`"L'équipe" -- c'est... Bien`));
  expect(comparable('cafe\u0301')).toBe(comparable('café'));
  expect(comparable('Oui')).not.toBe(comparable('Non'));
});
