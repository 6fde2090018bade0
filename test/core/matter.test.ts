import { expect, test } from 'vitest';
import { isOwnCase, mattersNamed, needFor } from '../../src/core/matter.ts';
import { ownTime } from '../support/own-time.ts';

test.each([
  ['fr', 'Ma fille a fait une réaction allergique, les noix ne sont pas indiquées', ['allergens']],
  ['fr', 'Colis jamais recu, ca fait deux semaines', ['delivery']],
  ['fr', 'VENDEUSE DESAGREABLE', ['welcome']],
  ['fr', 'Impossible de joindre le service client', ['hotline']],
  ['fr', 'Serez-vous ouverts lundi ?', ['hours']],
  ['fr', 'La nouvelle gamme est top', ['product']],
  ['fr', 'Je n’arrive plus à me connecter à mon compte', ['account']],
  ['en', 'Two weeks and still no parcel', ['delivery']],
  ['en', 'the new flavour is so good', ['taste']],
  ['en', 'App crashes since the update!!', ['app']],
  ['en', 'Do you have this in a bigger size?', ['size']],
  ['de', 'Seit zwei Wochen warte ich auf mein Paket', ['delivery', 'waiting']],
  ['es', '¿Cuándo llega mi pedido?', ['order']],
  ['it', 'Il corriere non è mai passato', ['delivery']],
  ['pt', 'O atendimento foi péssimo', ['welcome']],
  ['und', 'livraison ???', ['delivery']],
  ['en', 'hello there', []],
  ['en', 'Great job, can’t wait! In order to win, mind the gap. You are nuts.', []],
  ['en', 'poor customer service', ['hotline']],
  ['fr', 'La ferme ! Bande de sales voleurs, casse-toi', []],
  ['fr', 'Cher monsieur, votre attention : je compte sur vous', []],
])('%s: %s', (language, text, expected) => {
  expect(mattersNamed(text, language)).toEqual(expected);
});

test('asks for what the matter needs', () => {
  expect(needFor([])).toBe('general');
  expect(needFor(['waiting', 'order'])).toBe('order');
  expect(needFor(['price'])).toBe('general');
  expect([isOwnCase(['order']), isOwnCase(['hours'])]).toEqual([true, false]);
});

test('only the beginning of a very long comment is read, in bounded time', () => {
  const spent = ownTime(() => {
    expect(mattersNamed(`${'delver '.repeat(10_000)} refund`, 'en')).toEqual([]);
    expect(mattersNamed('delivery '.repeat(20_000), 'und')).toEqual(['delivery']);
  });
  expect(spent).toBeLessThan(500);
});
