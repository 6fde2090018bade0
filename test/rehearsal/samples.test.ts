import { expect, test } from 'vitest';
import { triageOf } from '../../src/core/triage/triage-of.ts';
import { draftOffline } from '../../src/llm/offline-drafter.ts';
import { sampleComments } from '../../src/rehearsal/sample-comments.ts';
import type { SampleComment } from '../../src/rehearsal/sample-comments.ts';
import { orderFor } from '../llm/support/orders.ts';

/** What a newcomer must see triage make of them in the first minute; more than one where either is fair. */
const heardAs: Record<SampleComment['shows'], string[]> = {
  friendly: ['praise'],
  question: ['question'],
  complaint: ['complaint'],
  severe: ['complaint'],
  insult: ['abuse'],
  troll: ['abuse'],
  spam: ['spam'],
  injection: ['spam', 'other', 'praise'],
  storm: ['complaint', 'other'],
};
const left: readonly SampleComment['shows'][] = ['spam', 'troll', 'injection'];

test.each(sampleComments.map((sample) => [sample.name, sample] as const))(
  'the sample of %s is heard as what it is there to show, and its draft answers that',
  (_, { shows, text, article }) => {
    const triage = triageOf(text);
    expect(heardAs[shows]).toContain(triage.intent);
    expect(triage.severity === 'severe').toBe(shows === 'severe');
    const language = article === 'nouvelle-gamme-noisette' ? 'fr' : 'en';
    expect(triage.language).toBe(language);
    const draft = draftOffline(orderFor(text, { triage, language }), 'no_model');
    expect(draft.leave !== undefined).toBe(left.includes(shows));
    // Thanks for kind words are for kind words.
    const cheers = /kind|lovely|chaleureux|gentil|plaisir/u.test(draft.text);
    expect(cheers && shows !== 'friendly').toBe(false);
  },
);

test('kind words around a question do not drown it', () => {
  for (const text of [
    'I love your biscuits. Do you deliver to Corsica?',
    'J’adore vos biscuits ! Est-ce que vous livrez en Corse ?',
  ])
    expect(triageOf(text).intent).toBe('question');
});
