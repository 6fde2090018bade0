import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/core/knowledge/page.ts';
import { sentencesOf } from '../../../src/core/knowledge/sentences.ts';

const texts = (path: string, written: string): [string, string][] =>
  passagesOf(path, written).map(({ name, text }) => [name, text]);

test('a page is its title, its sections their headings; markup is gone, words are kept', () => {
  const written = `---
title: "Shipping"
url: https://shop.example/shipping
---
<!-- internal: ask Ana before changing this -->
We ship on **Tuesdays** and *Fridays*, see [the calendar](https://shop.example/calendar).
![a parcel](parcel.png)

## Corsica

- Corsica: 5 to 7 days
- _Postage_: \`6.90 €\`

| Country | Days |
|---|---|
| Belgium | 4 |
`;
  expect(texts('a/shipping.md', written)).toEqual([
    ['Shipping', 'We ship on Tuesdays and Fridays, see the calendar.'],
    ['Shipping · Corsica', 'Corsica: 5 to 7 days\nPostage: 6.90 €\nCountry: Days\nBelgium: 4'],
  ]);
  expect(passagesOf('x.md', written).map(({ url }) => url)).toEqual([
    'https://shop.example/shipping',
    'https://shop.example/shipping',
  ]);
});

test('a page without a title is called by its heading, else by its file', () => {
  expect(texts('x.md', '# Allergens\n\nNo nuts.')).toEqual([['Allergens', 'No nuts.']]);
  expect(texts('faq/opening-hours.txt', 'Nine to five.\r\n')).toEqual([['opening hours', 'Nine to five.']]);
  expect(texts('x.md', '---\nurl: javascript:alert(1)\n---\nHi there.')).toEqual([['x', 'Hi there.']]);
  expect(passagesOf('x.md', '---\nurl: javascript:alert(1)\n---\nHi there.')[0]).not.toHaveProperty('url');
  expect(texts('empty.md', '')).toEqual([]);
});

test('the language is that of the whole page, and what it is found by is folded and stemmed', () => {
  const [first] = passagesOf(
    'livraison.md',
    'Nous livrons en Corse.\n\nLes livraisons partent le mardi de notre atelier.',
  );
  expect(first).toMatchObject({
    language: 'fr',
    terms: expect.arrayContaining(['livr', 'cors', 'xmdelivery']),
  });
});

test('a long text is cut between lines or sentences, never inside one, and a book is not read to its end', () => {
  const sentence = 'This sentence has some forty characters, all told. ';
  const passages = passagesOf('long.md', sentence.repeat(100));
  expect(passages.length).toBeGreaterThan(5);
  for (const { text } of passages) {
    expect(text.length).toBeLessThanOrEqual(620);
    expect(text.endsWith('told.')).toBe(true);
  }
  expect(passagesOf('book.md', 'A line of a book.\n\n'.repeat(60_000)).length).toBeLessThanOrEqual(400);
});

test('sentences end where readers see them end', () => {
  expect(sentencesOf('Open from 9.30 to 19.00. Closed on 1.5. « Oui. » Dit-on ? Non')).toEqual([
    'Open from 9.30 to 19.00.',
    'Closed on 1.5.',
    '« Oui. »',
    'Dit-on ?',
    'Non',
  ]);
});
