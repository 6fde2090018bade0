import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/core/knowledge/page.ts';
import { ranked } from '../../../src/core/knowledge/rank.ts';
import type { Found, Kept } from '../../../src/core/knowledge/snippet.ts';
import { askedIn, termsOf } from '../../../src/core/knowledge/terms.ts';
import type { Language } from '../../../src/core/language.ts';

const pages = globSync('src/rehearsal/knowledge/*.md').flatMap((file) =>
  passagesOf(file, readFileSync(file, 'utf8')),
);
const find = (question: string, language: Language, all: readonly Kept[] = pages): Found[] => {
  const asked = askedIn(question, language);
  return ranked(
    asked,
    all.filter(({ terms }) => terms.some((term) => asked.terms.includes(term))),
    all.length,
  );
};
const answerTo = (question: string, language: Language, all?: readonly Kept[]): string | undefined =>
  find(question, language, all).find(({ answer }) => answer !== undefined)?.answer;

describe('the sample pages answer, in their own words', () => {
  test.each<[Language, string, RegExp]>([
    ['fr', 'Livrez-vous en Corse ?', /^Nous livrons partout en France, Corse comprise\. .*pour la Corse\.$/u],
    ['fr', 'Bonjour, je voudrais savoir si vous livrez en Suisse, merci', /en Belgique et en Suisse\.$/u],
    ['fr', 'Combien de temps met un colis pour la Corse ?', /^Comptez deux à trois jours/u],
    ['fr', 'Quels sont vos horaires ?', /^Valence, .* Lyon, .* 13 h\.$/u],
    ['fr', 'A quelle heure fermez-vous le samedi a Lyon ?', /^Lyon, 4 rue des Marronniers/u],
    ['en', 'Do you ship to Corsica?', /Corsica included\./u],
    [
      'en',
      'So glad these are back. Do you ship to Northern Ireland as well, or only to England, Scotland and Wales? My nan is in Derry.',
      /^We ship to England, Scotland, Wales and Northern Ireland\.$/u,
    ],
    ['en', 'Does the hazelnut spread contain palm oil?', /^We use neither palm oil nor preservatives\.$/u],
    ['en', 'Do these contain sesame?', /^The workshop uses neither peanuts nor sesame\.$/u],
    ['en', 'What time do you open on Sundays?', /^Lyon/u],
  ])('%s: %s', (language, question, answer) => {
    expect(answerTo(question, language)).toMatch(answer);
  });
});

describe('and say nothing rather than something near', () => {
  test.each<[Language, string]>([
    ['fr', 'Livrez-vous au Japon ?'],
    ['en', 'Do you ship to Japan?'],
    ['en', 'Are you open on Boxing Day?'],
    ['fr', 'Êtes-vous ouverts le lundi de Pâques ?'],
    ['en', 'Is the almond butter gluten free?'],
    ['en', 'My son is allergic to peanuts, are these made in the same factory?'],
    ['en', 'Which of the shops in Lyon sell the oat biscuits at the moment?'],
    ['en', 'How much is the gift set?'],
    ['en', 'Are you hiring in Bristol?'],
    ['en', 'Why has the price gone up again?'],
    ['de', 'Liefert ihr nach Korsika?'],
    ['en', 'What?'],
    ['en', ''],
  ])('%s: %s', (language, question) => {
    expect(answerTo(question, language)).toBeUndefined();
  });
});

test('what bears on a question comes first although it does not answer it, in whatever language', () => {
  expect(find('Do you ship to Japan?', 'en').map(({ name }) => name)).toContain('Shipping');
  expect(find('Peut-on renvoyer les pots par la poste ?', 'fr').length).toBeLessThanOrEqual(3);
});

test('an earlier reply answers without its greeting', () => {
  const text = 'Bonjour Claire, oui, nous livrons à La Réunion en dix jours. À bientôt !';
  const reply: Kept = { kind: 'reply', name: '12', language: 'fr', text, terms: termsOf(text, 'fr') };
  const found = find('Livrez-vous à La Réunion ?', 'fr', [...pages, reply]).find(({ answer }) => answer);
  expect(found).toMatchObject({ kind: 'reply', answer: 'oui, nous livrons à La Réunion en dix jours.' });
});
