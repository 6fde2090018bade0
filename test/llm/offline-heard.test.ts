import { expect, test } from 'vitest';
import type { OfflineLanguage } from '../../src/core/catalogue/offline.ts';
import { offlineLanguages } from '../../src/core/catalogue/offline.ts';
import { signs } from '../../src/core/catalogue/offline/shape.ts';
import { triageOf } from '../../src/core/triage/triage-of.ts';
import { draftOffline } from '../../src/llm/offline-drafter.ts';
import { signsIn } from '../../src/llm/offline/signs.ts';
import { ownTime } from '../support/own-time.ts';
import { heard } from './support/heard.ts';
import { commentSaying, orderFor } from './support/orders.ts';

const drafted = (text: string, language: OfflineLanguage, seed: number) =>
  draftOffline(
    orderFor(text, {
      comment: commentSaying(text, { id: `c${seed}` }),
      triage: triageOf(text),
      language,
      seed,
      guard: () => [],
    }),
    'no_model',
  );

test.each(heard)('$language: $text', ({ language, text, says, never, leaves }) => {
  const written = offlineLanguages.find((each) => each === language) ?? 'en';
  for (let seed = 0; seed < 12; seed += 1) {
    const { text: reply, leave } = drafted(text, written, seed);
    expect(leave !== undefined, reply).toBe(leaves === true);
    expect(reply).toMatch(says ?? /^/u);
    expect(reply).not.toMatch(never ?? /(?!)/u);
  }
});

test('the drafts for what is grave propose to escalate, no others', () => {
  expect(drafted('I found a piece of glass in my jar', 'en', 1)).toHaveProperty('escalate', true);
  expect(drafted('My son had a terrible allergy to it last night.', 'en', 1)).toHaveProperty(
    'escalate',
    true,
  );
  expect(drafted('Do you ship to Cork?', 'en', 1)).not.toHaveProperty('escalate');
});

test('what is heard is heard in the comment’s language, and in all where that is unsure', () => {
  expect([...signsIn('It crashes when I try, please help me!', 'en')]).toEqual(['help', 'trouble', 'doubt']);
  expect([...signsIn('helpful staff, thanks for your help', 'en')]).toEqual([]);
  expect([...signsIn('bitte um Hilfe', 'en')]).toEqual([]);
  expect([...signsIn('bitte um Hilfe', 'und')]).toContain('help');
});

test('sixty thousand characters of almost anything are no work', () => {
  const spent = ownTime(() => {
    for (const text of ['help ', "can't ", 'not ', 'shout out ', 'ne ', 'nicht ', 'no se '])
      for (const language of offlineLanguages) signsIn(text.repeat(12_000), language);
  });
  expect(signs.length).toBe(4);
  expect(spent).toBeLessThan(2_000);
});
