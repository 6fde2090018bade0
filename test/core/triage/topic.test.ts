import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { previewTopics } from '../../../src/core/triage/topic-preview.ts';
import { topicOf } from '../../../src/core/triage/topic.ts';

const about = (text: string, ...keywords: string[]) =>
  topicOf(tokenize(text), [{ name: 'it', keywords }])?.quote;

test.each([
  ['My parcels never came', 'parcel', 'parcels'],
  ['both deliveries were late', 'delivery', 'deliveries'],
  ['do you do free shipping', 'ship', 'shipping'],
  ['I was refunded twice', 'refund', 'refunded'],
  ['two boxes missing', 'box', 'boxes'],
  ['les chevaux du manège', 'cheval', 'chevaux'],
  ['vous livrez à Brest ?', 'livrer', 'livrez'],
  ['bateaux en retard', 'bateau', 'bateaux'],
  ['plusieurs commandes annulées', 'commande', 'commandes'],
  ['mes remboursements', 'remboursement', 'remboursements'],
  ['zwei Lieferungen fehlen', 'Lieferung', 'Lieferungen'],
  ['tres pedidos sin llegar', 'pedido', 'pedidos'],
  ['as devoluções demoram', 'devolução', 'devoluções'],
  ['le spedizioni sono lente', 'spedizione', 'spedizioni'],
  ['mon colis n’est pas là', 'colis', 'colis'],
  ['ÉTIQUETTES illisibles', 'étiquette', 'ÉTIQUETTES'],
  ['allergique aux noix', 'allerg*', 'allergique'],
  ['where is my gift card?', 'gift card', 'gift card'],
  ['gift cards for all', 'gift card', 'gift cards'],
])('%s: %s', (text, keyword, quote) => {
  expect(about(text, keyword)).toBe(quote);
});

test.each([
  ['our friendship is old', 'ship'],
  ['the business hours', 'bus'],
  ['I sent a gift. Card to follow', 'gift card'],
  ['a portable speaker', 'port'],
  ['parcellaire', 'parcel'],
  ['le portail', 'porte'],
  ['no words', ''],
  ['anything', '*'],
])('%s is not about %s', (text, keyword) => {
  expect(about(text, keyword)).toBeUndefined();
});

test('the topic with most of its words wins, of equals the one listed first', () => {
  const topics = [
    { name: 'price', keywords: ['price', 'cheap'] },
    { name: 'delivery', keywords: ['parcel', 'late'] },
  ];
  expect(topicOf(tokenize('the price of a late parcel'), topics)?.name).toBe('delivery');
  expect(topicOf(tokenize('the parcel and its price'), topics)?.name).toBe('price');
});

test('a preview counts what each word finds, and what none does', () => {
  const topics = [
    { name: 'delivery', keywords: ['colis', 'livr*'] },
    { name: 'taste', keywords: ['goût'] },
  ];
  const texts = ['Mon colis, livré hier', 'Deux colis perdus', 'Bonjour'];
  expect(previewTopics(texts, topics)).toEqual({
    comments: 3,
    without: 1,
    topics: [
      {
        name: 'delivery',
        comments: 2,
        keywords: [
          { keyword: 'colis', comments: 2 },
          { keyword: 'livr*', comments: 1 },
        ],
        examples: [
          { text: 'Mon colis, livré hier', quote: 'colis' },
          { text: 'Deux colis perdus', quote: 'colis' },
        ],
      },
      { name: 'taste', comments: 0, keywords: [{ keyword: 'goût', comments: 0 }], examples: [] },
    ],
  });
});
