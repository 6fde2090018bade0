import { expect, test } from 'vitest';
import { stemOf } from '../../../src/core/text/stem.ts';
import type { Language } from '../../../src/core/language.ts';

test.each<[Language, string[]]>([
  ['fr', ['livrez', 'livrons', 'livraison', 'livraisons', 'livrer', 'livree', 'livrees']],
  ['fr', ['noisette', 'noisettes']],
  ['fr', ['horaire', 'horaires']],
  ['en', ['ship', 'ships', 'shipping', 'shipped', 'shipment']],
  ['en', ['deliver', 'delivery', 'deliveries', 'delivered']],
  ['en', ['sunday', 'sundays']],
  ['es', ['tienda', 'tiendas']],
  ['de', ['lieferung', 'lieferungen']],
  ['it', ['spedizione', 'spedizioni']],
  ['pt', ['entrega', 'entregas']],
])('%s: %j are one', (language, words) => {
  expect(new Set(words.map((word) => stemOf(word, language))).size).toBe(1);
});

test('short words and numbers stay as they are', () => {
  expect(['bus', 'pot', '4711s', 'prix'].map((word) => stemOf(word, 'fr'))).toEqual([
    'bus',
    'pot',
    '4711s',
    'pri',
  ]);
});
