import { expect, test } from 'vitest';
import { applied } from '../../../src/core/guard/apply.ts';
import type { GuardContext } from '../../../src/core/guard/finding.ts';
import { guard } from '../../../src/core/guard/guard.ts';
import { stops } from '../../../src/core/guard/outcome.ts';
import { plainContext } from '../../support/guard-context.ts';
import type { Language } from '../../../src/core/language.ts';

const about = (commentLanguage: Language, more: Partial<GuardContext> = {}): GuardContext => ({
  ...plainContext,
  commentLanguage,
  ...more,
});
const noted = (text: string, context: GuardContext): [string, string, string | undefined][] =>
  guard(text, context)
    .filter(({ kind }) => kind === 'house')
    .map(({ why, span, suggestion }) => [why, text.slice(span?.start, span?.end), suggestion]);

test('a team that says vous is told where a reply says tu, with the verb where we know it', () => {
  const formal = about('fr', { house: { address: 'formal' } });
  const text =
    'Bonjour Léa, tu as raison de nous écrire : envoie-nous ton numéro, nous te répondons sur le ton juste.';
  expect(noted(text, formal)).toEqual([
    ['address_formal', 'tu as', 'vous avez'],
    ['address_formal', 'ton', 'votre'],
    ['address_formal', 'te', 'vous'],
  ]);
  expect(applied('Tu as écrit.', guard('Tu as écrit.', formal))).toBe('Vous avez écrit.');
  expect(noted('Vous avez bien fait de nous écrire.', formal)).toEqual([]);
  expect(noted('Du kannst uns schreiben.', about('de', { house: { address: 'formal' } }))).toEqual([
    ['address_formal', 'Du', 'Sie'],
  ]);
});

test('a team that says tu is told where a reply says vous; what the commenter said stays', () => {
  const informal = about('fr', { house: { address: 'informal' }, commentText: 'Quelle est votre adresse ?' });
  expect(noted('Envoie-nous votre numéro.', informal)).toEqual([['address_informal', 'votre', 'ton']]);
  expect(noted('Tu écris « votre adresse » : la voici en bas de page.', informal)).toEqual([]);
});

test('titles, where a team writes none', () => {
  const context = about('en', { house: { titles: 'avoid' } });
  const text = 'Hello Mrs. Bell, thank you. Dr No is a film, Mr is a title.';
  expect(noted(text, context).map(([why, quote]) => [why, quote])).toEqual([
    ['title', 'Mrs. '],
    ['title', 'Dr '],
  ]);
  expect(applied('Hello Mrs Bell, hi.', guard('Hello Mrs Bell, hi.', context))).toBe('Hello Bell, hi.');
  expect(noted(text, about('en', { house: { titles: 'free' } }))).toEqual([]);
});

test('the sign-off is missed, and put at the end', () => {
  const context = about('en', { house: { signOff: 'Nina' } });
  expect(noted('Thank you!\nNina', context)).toEqual([]);
  expect(applied('Thank you! ', guard('Thank you! ', context))).toBe('Thank you!\nNina ');
});

test('a name that must be written just so', () => {
  const context = about('en', { avoid: [{ word: 'maison noisette', instead: 'Maison Noisette' }] });
  expect(noted('Maison Noisette and MAISON NOISETTE', context)).toEqual([
    ['avoid_instead', 'MAISON NOISETTE', 'Maison Noisette'],
  ]);
});

test('an approved promise may stand anywhere and as often as wanted; what is added to it may not', () => {
  const context = about('en', { allowedPromises: ['We will refund you within 14 days'] });
  const approved = 'We will refund you within 14 days.';
  expect(stops(guard(`Hi! ${approved} As said: ${approved}`, context))).toEqual([]);
  expect(stops(guard(`${approved} We will send you a new one.`, context))).toHaveLength(1);
  expect(stops(guard('We will refund you within 14 days and give you 20 % off.', context))).not.toEqual([]);
});

test('the team’s ways are notes: they stop nobody', () => {
  const context = about('fr', { house: { address: 'formal', signOff: 'Nina', titles: 'avoid' } });
  const found = guard('Bonjour Mme Roy, tu as reçu ta commande ?', context);
  expect(new Set(found.map(({ kind, level }) => `${kind} ${level}`))).toEqual(new Set(['house note']));
});
