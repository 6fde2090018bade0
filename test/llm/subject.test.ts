import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/core/triage/topic.ts';
import { triageOf } from '../../src/core/triage/triage-of.ts';
import { asksPlainly, subjectOf } from '../../src/llm/offline/subject.ts';
import { said } from './support/said.ts';
import { triaged } from './support/orders.ts';
import { ownTime } from '../support/own-time.ts';

const topics: Topic[] = [
  { name: 'delivery', keywords: ['delivery', 'shipping', 'ship', 'parcel', 'livraison', 'livrer', 'colis'] },
  { name: 'allergies', keywords: ['allergy', 'nut', 'allergie', 'allergique', 'noix', 'noisette'] },
  { name: 'recette', keywords: ['recipe', 'sugar', 'recette', 'sucre'] },
];

describe.each([
  ['with the team’s topics', topics],
  ['without topics', []],
])('%s', (_, known) => {
  const found = said.map((one) => ({
    ...one,
    names: subjectOf(one.text, triageOf(one.text, { topics: known })),
  }));
  test('no comment is said to be about something else', () => {
    expect(found.filter(({ names, may }) => names.some((name) => !may.includes(name)))).toEqual([]);
  });
  test('and most that are about something we know are answered by name', () => {
    const possible = found.filter(({ may }) => may.length > 0);
    expect(possible.filter(({ names }) => names.length > 0).length / possible.length).toBeGreaterThan(0.75);
  });
});

test('what is asked counts, not what is told around it', () => {
  const triage = triaged({ intent: 'question' });
  const text = 'My last parcel was perfect. Do you have a vegan one? I would order it with a discount.';
  expect(subjectOf(text, triage)).toEqual(['ingredients']);
  expect(subjectOf('The parcel came today. What now?', triage)).toEqual(['delivery']);
  expect(subjectOf('What is this? The parcel came today.', triage)).toEqual([]);
});

test('a comment about many things is about none of them', () => {
  const text = 'Dirty plates, rude waiters, the price, the noise, and my refund never came.';
  expect(subjectOf(text, triaged({ intent: 'complaint' }))).toEqual([]);
});

test('nobody is thanked for praising a refund, or told about allergens they never mentioned', () => {
  expect(subjectOf('Got my refund, you are the best', triaged({ intent: 'praise' }))).toEqual([]);
  expect(subjectOf('Lovely with hazelnuts', triaged({ topic: 'allergies' }))).toEqual([]);
});

test('a plain question beside a wish is a question; a suggestion in the form of one is not', () => {
  expect(asksPlainly('Do you ship to Northern Ireland? My nan would love a box.')).toBe(true);
  expect(asksPlainly('Bonjour, livrez-vous en Corse ?')).toBe(true);
  expect(asksPlainly('Could you add a smaller size?')).toBe(false);
  expect(asksPlainly('It would be great if you did.')).toBe(false);
  expect(asksPlainly('@shop how do I get on the list')).toBe(true);
  expect(asksPlainly('Bonjour, je voudrais savoir si vous livrez en Corse')).toBe(true);
  expect(asksPlainly('What a lovely biscuit. How kind of you.')).toBe(false);
});

test('sixty thousand question marks are no work', () => {
  const spent = ownTime(() => {
    expect(subjectOf(`${'?!'.repeat(30_000)}x`, triaged({ intent: 'question' }))).toEqual([]);
    expect(asksPlainly(`${'? '.repeat(30_000)}x`)).toBe(false);
  });
  expect(spent).toBeLessThan(200);
});
