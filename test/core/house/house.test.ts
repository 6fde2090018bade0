import { describe, expect, test } from 'vitest';
import { houseFindings } from '../../../src/core/house/findings.ts';
import { follow } from '../../../src/core/house/follow.ts';
import { habitsIn } from '../../../src/core/house/learn.ts';
import { partsOf } from '../../../src/core/house/parts.ts';
import { keyOf } from '../../../src/core/house/rule.ts';
import type { HouseRule } from '../../../src/core/house/rule.ts';
import type { Language } from '../../../src/core/language.ts';

const no = { rule: 'no_exclamation' } as const;
const before =
  'Hello Marie, thank you for your kind words about the delivery! The team will be glad to read it.';

describe('an edit tells of', () => {
  test.each<[string, string, string, Language, HouseRule[]]>([
    ['removed marks', before, before.replace('!', '.'), 'en', [no]],
    [
      'removed emoji',
      'Thank you 😊 for this nice message.',
      'Thank you for this nice message.',
      'en',
      [{ rule: 'no_emoji' }],
    ],
    [
      'another greeting',
      before,
      before.replace('Hello', 'Hi'),
      'en',
      [{ rule: 'greeting', language: 'en', text: 'Hi' }],
    ],
    [
      'a sign-off',
      before,
      `${before}\nAna, Maison Noisette`,
      'en',
      [{ rule: 'sign_off', text: 'Ana, Maison Noisette' }],
    ],
    [
      'a word for another',
      before,
      before.replace('delivery', 'shipment'),
      'en',
      [{ rule: 'avoid', language: 'en', word: 'delivery', instead: 'shipment' }],
    ],
    [
      'a word left out',
      before,
      before.replace('kind ', ''),
      'en',
      [{ rule: 'avoid', language: 'en', word: 'kind' }],
    ],
    [
      'French marks',
      'Bonjour Marie, merci pour ces mots chaleureux !',
      'Bonjour Marie, merci pour ces mots chaleureux.',
      'fr',
      [no],
    ],
  ])('%s', (_, was, is, language, rules) => {
    expect(habitsIn(was, is, language)).toEqual(rules);
  });
});

describe('an edit tells nothing of', () => {
  test.each<[string, string, string]>([
    ['a text written anew', before, 'We have found your parcel, Marie. It is on its way.'],
    ['a sentence taken out with its mark', before, 'Hello Marie, thanks.'],
    ['a small word', before, before.replace('for your', 'for the')],
    ['a figure', 'Open from 9 to 19 on weekdays only.', 'Open from 10 to 19 on weekdays only.'],
    ['a name', 'Hello, thank you dear Marie for writing.', 'Hello, thank you dear Claire for writing.'],
    ['nothing', before, before],
  ])('%s', (_, was, is) => {
    expect(habitsIn(was, is, 'en')).toEqual([]);
  });
});

test('a reply is taken apart and is itself again', () => {
  expect(partsOf('Bonjour Marie,\nmerci.\nL’équipe')).toEqual({
    greeting: 'Bonjour',
    addressee: ' Marie,\n',
    body: 'merci.',
    signOff: 'L’équipe',
  });
  expect(partsOf('Thank you.')).toEqual({ greeting: '', addressee: '', body: 'Thank you.', signOff: '' });
});

const rules: HouseRule[] = [
  no,
  { rule: 'no_emoji' },
  { rule: 'greeting', language: 'en', text: 'Hi' },
  { rule: 'sign_off', text: 'Ana' },
  { rule: 'avoid', language: 'en', word: 'delivery', instead: 'shipment' },
  { rule: 'avoid', language: 'en', word: 'cheap' },
];

test('rules are followed, in the language they were learned in, and then there is nothing to find', () => {
  const text = 'Hello Marie, the delivery is here! 🎉 Delivery, again!\nTom';
  const followed = follow(text, rules, 'en');
  expect(followed).toBe('Hi Marie, the shipment is here. Shipment, again.\nAna');
  expect(follow('Bonjour Marie, merci ! Quelle joie !!', rules.slice(0, 3), 'fr')).toBe(
    'Bonjour Marie, merci. Quelle joie.',
  );
  expect(follow('¡Gracias por su mensaje!', [no], 'es')).toBe('Gracias por su mensaje.');
  expect(houseFindings(followed, rules)).toEqual([]);
  expect(follow(followed, rules, 'en')).toBe(followed);
});

test('what a person writes against a rule is noted, with the team’s own wording', () => {
  const text = 'Hello Marie, the cheap delivery is here today! 🎉\nTom';
  const found = houseFindings(text, rules);
  expect(
    found.map(({ why, span, suggestion }) => [why, text.slice(span?.start, span?.end), suggestion]),
  ).toEqual([
    ['house_exclamation', '!', '.'],
    ['house_emoji', '🎉', ''],
    ['house_greeting', 'Hello', 'Hi'],
    ['house_sign_off', 'Tom', 'Ana'],
    ['avoid_instead', 'delivery', 'shipment'],
    ['avoid', 'cheap', undefined],
  ]);
  expect(found.every(({ level, overrulable }) => level === 'note' && overrulable)).toBe(true);
});

test('the key of a rule has room on a button however long its words are, and still tells it from others', () => {
  const word = 'a very long expression that nobody at this company should ever use again in public';
  const long = [
    { rule: 'avoid', language: 'en', word, instead: `${word} one` } as const,
    { rule: 'avoid', language: 'en', word, instead: `${word} two` } as const,
    { rule: 'sign_off', text: `${word} ${word} Ana` } as const,
    { rule: 'sign_off', text: `${word} ${word} Tom` } as const,
    { rule: 'greeting', language: 'en', text: '😀'.repeat(60) } as const,
  ].map(keyOf);
  expect(new Set(long).size).toBe(long.length);
  for (const key of long) {
    expect(`house.decline ${key}`.length).toBeLessThanOrEqual(100);
    expect(key.isWellFormed()).toBe(true);
  }
});

test('rules are told apart by what they ask for, whatever it is', () => {
  const odd = '.*+?()[]{}|\\ "\'>';
  const keys = [
    ...rules,
    { rule: 'sign_off', text: odd } as const,
    { rule: 'avoid', language: 'en', word: odd } as const,
  ].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(follow(`A ${odd} b`, [{ rule: 'avoid', language: 'en', word: odd, instead: 'c' }], 'en')).toBe(
    'A c b',
  );
});
