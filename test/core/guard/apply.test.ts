import { expect, test } from 'vitest';
import { applicable, applied } from '../../../src/core/guard/apply.ts';
import type { GuardContext } from '../../../src/core/guard/finding.ts';
import { guard } from '../../../src/core/guard/guard.ts';
import { plainContext } from '../../support/guard-context.ts';

const about: GuardContext = {
  ...plainContext,
  commentLanguage: 'en',
  avoid: [{ word: 'cheap', instead: 'affordable' }],
};
const better = (text: string): string => applied(text, guard(text, about));

test('a word is replaced within its sentence, with its capital, and nothing else changes', () => {
  expect(better('Cheap or not, the cheap\tone fits.')).toBe('Affordable or not, the affordable\tone fits.');
});

test('a sentence is replaced as a whole, and said once', () => {
  expect(better('Hi Tom, thanks! We will refund you by Friday. Have a nice day!')).toBe(
    'Hi Tom, thanks! We will look into it and come back to you. Have a nice day!',
  );
  expect(better('We will refund you. We will send you a new one. Bye!')).toBe(
    'We will look into it and come back to you. Bye!',
  );
});

test('what must go goes with its space; what has no better words stays', () => {
  expect(better('Hello\u202e there')).toBe('Hello there');
  const insult = 'You are an idiot.';
  expect(applicable(guard(insult, about))).toEqual([]);
  expect(better(insult)).toBe(insult);
});

test('where suggestions touch, the graver one is taken', () => {
  expect(better('We will refund you for this cheap one.')).toBe('We will look into it and come back to you.');
});

test('one of several is applied alone', () => {
  const text = 'It is cheap. Calm down, please.';
  const [first] = applicable(guard(text, about));
  expect(applied(text, first === undefined ? [] : [first])).toBe(
    'It is cheap. We understand that this is frustrating.',
  );
});
