import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../src/core/text/clean.ts';
import { excerpt } from '../../../src/core/text/excerpt.ts';
import { fold, unfoldSpan } from '../../../src/core/text/fold.ts';
import { contentKey } from '../../../src/core/text/key.ts';
import { linksIn } from '../../../src/core/text/links.ts';
import { lengthUnit } from '../../../src/core/guard/finding.ts';
import { fits, measure } from '../../../src/core/text/measure.ts';

const anyText = string({ unit: 'binary', maxLength: 60 });
const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

test.each([
  ['a\u0000b\u0007c', 'abc'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['abc\u202Edef\u2066', 'abcdef'],
  ['\ufeffhi\u200b', 'hi'],
  ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
  ['e\u0301', 'é'],
  ['family 👨‍👩‍👧‍👦 stays', 'family 👨‍👩‍👧‍👦 stays'],
  ['flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 stays, hidden\u{e0041}\u{e0042} goes', 'flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 stays, hidden goes'],
  ['tab\tstays', 'tab\tstays'],
])('clean %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test('of ASCII, what shows and ends lines stays, and nothing else does', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const stays = ascii.filter((sign) => clean(`a${sign}b`) === `a${sign}b`).join('');
  const shown = ascii.slice(32, 127).join('');
  expect(stays).toBe(`\t\n${shown}`);
  expect(clean(`${stays}\u0007`)).toBe(stays);
});

test('clean is idempotent and well-formed', () => {
  assert(
    property(anyText, (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
    }),
  );
});

test('contentKey ignores line wrapping, sees an edit', () => {
  expect(contentKey(' Hello\r\n  world ')).toBe(contentKey('Hello world'));
  expect(contentKey('Hello world')).not.toBe(contentKey('Hello World'));
});

test('excerpt never splits a grapheme', () => {
  expect(excerpt('short', 10)).toBe('short');
  expect(excerpt('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…');
  expect(excerpt('one two three four five six', 24)).toBe('one two three four five…');
  assert(
    property(string({ unit: 'grapheme', maxLength: 40 }), integer({ min: 1, max: 30 }), (text, max) => {
      const short = excerpt(text, max);
      expect(graphemes(short).length).toBeLessThanOrEqual(Math.max(max, 1));
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

test.each([
  ['👍🏽', { utf16: 4, codepoint: 2, grapheme: 1, byte: 8, xWeighted: 2, mastodon: 1 }],
  ['日本', { utf16: 2, codepoint: 2, grapheme: 2, byte: 6, xWeighted: 4, mastodon: 2 }],
  ['e\u0301t\u00e9', { utf16: 4, codepoint: 4, grapheme: 3, byte: 6, xWeighted: 3, mastodon: 3 }],
  [`see https://example.org/${'a'.repeat(80)}`, { utf16: 104, grapheme: 104, xWeighted: 27, mastodon: 27 }],
  ['see https://a.io now', { xWeighted: 31, mastodon: 31 }],
  ['hi @ana@mastodon.example', { grapheme: 24, mastodon: 7 }],
  ['👨‍👩‍👧‍👦 “ok”', { grapheme: 6, xWeighted: 7 }],
] as const)('measure %j', (text, lengths) => {
  const measured = lengthUnit.options
    .filter((unit) => unit in lengths)
    .map((unit) => [unit, measure(text, unit)]);
  expect(Object.fromEntries(measured)).toEqual(lengths);
});

test('fits agrees with measure', () => {
  assert(
    property(
      anyText,
      constantFrom(...lengthUnit.options),
      integer({ min: 0, max: 200 }),
      (text, unit, max) => {
        expect(fits(text, unit, max)).toBe(measure(text, unit) <= max);
      },
    ),
  );
  expect(fits('a.fr b.fr', 'xWeighted', 40)).toBe(false);
});

test.each([
  ['Voir https://www.Example.org/a_(b).', ['example.org']],
  ['bit.ly/x and shop.example.com!', ['bit.ly', 'shop.example.com']],
  ['mail ana@example.org, version 2.5, e.g. this', []],
  ['https://good.example@evil.example/', ['evil.example']],
  ['www.evil.example/x, and [page](//evil.example/y)', ['evil.example', 'evil.example']],
  ['of that size.http://203.0.113.9/a', ['203.0.113.9']],
  ['and//or 12//10 // not one www. at all', []],
])('linksIn %j', (text, hosts) => {
  expect(linksIn(text).map(({ host }) => host)).toEqual(hosts);
});

test.each([
  ['L’ÉTÉ', "l'ete"],
  ['Œuvre straße', 'oeuvre strasse'],
  ['𝐈𝐠𝐧𝐨𝐫𝐞 ｆｕｌｌ', 'ignore full'],
  ['i\u200bg\u00adnore', 'ignore'],
  ['ignоrе', 'ignore'],
  ['Привет', 'привет'],
  ['« oui »', '" oui "'],
  ['\u{e0048}\u{e0069}', 'hi'],
])('fold %j', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('a NUL hides nothing, in plain ASCII either', () => {
  expect(fold('ign\0ore').text).toBe('ignore');
});

test('a folded stretch leads back to the original words', () => {
  assert(
    property(anyText, constantFrom('Œuvre', 'ÉTÉ', '𝐈𝐠𝐧𝐨𝐫𝐞', 'straße'), anyText, (before, word, after) => {
      const text = `${before.toWellFormed()} ${word} ${after.toWellFormed()}`;
      const folded = fold(text);
      const wanted = fold(word).text;
      const start = fold(`${before.toWellFormed()} `).text.length;
      expect(folded.text.slice(start, start + wanted.length)).toBe(wanted);
      const span = unfoldSpan(folded, start, start + wanted.length);
      expect(text.slice(span.start).startsWith(word.slice(0, 1))).toBe(true);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  'Été à l’hôtel',
  'İstanbul IŞIK',
  'Ｆｕｌｌ ｗｉｄｔｈ',
  'Straße, œuvre',
  '👍🏽 super ❤️',
  '𝐁old \ud83d',
  'а mаsk',
  'Ω ΣΑΣ',
])('a text that stays as long as it is, is folded as any other: %s', (text) => {
  // What is not seen and goes makes the rest take the way of texts in which letters move.
  const [folded, other] = [fold(text), fold(`\u200b${text}`)];
  expect(folded.text).toBe(other.text);
  for (let at = 0; at <= folded.text.length; at += 1) expect(folded.origin(at)).toBe(other.origin(at) - 1);
});
