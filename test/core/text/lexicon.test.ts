import { expect, test } from 'vitest';
import { lexicon } from '../../../src/core/text/lexicon.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const groups = { we: 'we|our team', think: '<feel>|think', feel: 'feel|believe strongly' };
const found = (text: string, phrases: string, unless = '', language: 'en' | 'fr' | 'und' = 'en'): string[] =>
  lexicon({ rule: { phrases: { en: phrases }, unless: { en: unless }, groups: { en: groups } } }, ['rule'])
    .scan(tokenize(text), language)
    .map(({ span }) => text.slice(span.start, span.end));

test.each<[what: string, phrases: string, text: string, hits: string[]]>([
  ['a word', 'refund', 'A Refund, refunded', ['Refund']],
  ['a stem', 'refund*', 'refunds or Refunded', ['refunds', 'Refunded']],
  ['a letter more or less', 'refunds?', 'refund refunds refunded', ['refund', 'refunds']],
  ['letters more or less', 'fermé?e?s?', 'fermé, fermées, fermer', ['fermé', 'fermées']],
  ['alternatives, the longer later', '(no|no more) idea', 'no idea, no more idea', ['no idea', 'no more idea']],
  ['a part that may be missing', 'a (very )?good idea', 'a good idea; a very good idea', ['a good idea', 'a very good idea']],
  ['a gap', 'we ..2 pay', 'we pay, we will pay, we will not pay, we will of course pay', ['we pay', 'we will pay', 'we will not pay']],
  ['groups within groups', '<we> <think>', 'Our team feel it; we believe strongly, we believe', ['Our team feel', 'we believe strongly']],
  ['a number', '# days', '14 days, x days', ['14 days']],
  ['the start of a sentence', '^just', 'Just do it. I just did. just', ['Just', 'just']],
  ['the end of a sentence', 'our fault $', 'It is our fault! Our fault was small.', ['our fault']],
  ['no further than the sentence', 'we ..3 pay', 'So do we. They pay', []],
  ['accents, apostrophes and capitals', "l'été dernier", 'L’ÉTÉ dernier', ['L’ÉTÉ dernier']],
  ['lines that go on', `
    we ..1
      (pay|refund) it
    others`, 'we do refund it, others', ['we do refund it', 'others']],
  ['what overlaps, together', 'we will\nwill pay', 'we will pay', ['we will pay']],
])('%s', (_, phrases, text, hits) => {
  expect(found(text, phrases)).toEqual(hits);
}); // prettier-ignore

test('what undoes a hit must touch it, and reaches as far as its gap may', () => {
  expect(found('we will pay', 'we will', 'not ..3')).toEqual(['we will']);
  expect(found('do not say we will pay', 'we will', 'not ..3')).toEqual([]);
  expect(found('do not. We will pay', 'we will', 'not ..3')).toEqual(['We will']);
});

test('an uncertain text is scanned in every language, save for careful phrases', () => {
  expect(found('pays', '~pays', '', 'und')).toEqual([]);
  expect(found('pays', '~pays')).toEqual(['pays']);
  expect(found('pays', 'pays', '', 'und')).toEqual(['pays']);
  expect(found('pays', 'pays', '', 'fr')).toEqual([]);
});

test.each(['(a|b', 'a)', '<nobody>', '(a)?', '..2 a'])(
  'a mistake in %j is told when it is compiled',
  (phrases) => {
    expect(() => found('a b', phrases)).toThrow(/group|empty|gap|bracket/);
  },
);
