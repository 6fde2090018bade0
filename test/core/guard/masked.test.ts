import { expect, test } from 'vitest';
import { guard } from '../../../src/core/guard/guard.ts';
import { plainContext } from '../../support/guard-context.ts';

const found = (text: string, commentLanguage: 'en' | 'fr' = 'en', commentText = '') =>
  guard(text, { ...plainContext, commentLanguage, commentText })
    .filter(({ kind }) => kind === 'insult')
    .map(({ span }) => span && text.slice(span.start, span.end));

test.each<['en' | 'fr', string, string]>([
  ['en', 'Thanks for this, you are an id1ot.', 'you are an id1ot'],
  ['en', 'Hello Sam, what a m0r0n.', 'm0r0n'],
  ['en', 'Good morning! f*** off, please.', 'f*** off'],
  ['en', 'We think that you are st*pid.', 'you are st*pid'],
  ['en', 'Really, you are s t u p i d.', 'you are s t u p i d'],
  ['en', 'Well, n*mpty, it is on the box.', 'n*mpty'],
  ['fr', 'Bonjour, quel c0nnard.', 'quel c0nnard'],
  ['fr', 'Été comme hiver, vous êtes un c*n.', 'vous êtes un c*n'],
])('%s: "%s"', (language, text, words) => {
  expect(found(text, language).map((one) => one?.toLowerCase())).toContain(words);
});

test.each([
  'Delivery is free*, and *anything* can be sent back. *From 30 euros.',
  'Your iphone15, the h264 file, order A15B and 500g of coffee are on their way.',
  'The card ****1234 of j***@example.com, as you wrote.',
  'It was M*A*S*H on TV at 8pm, rated 5* by our guests.',
  'The sizes are a b c d e, and Q w e r t y is how the keys stand.',
  'Take 2*3*4 and divide it by f*c.',
])('no mask: "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test('what the commenter wrote so is quoted', () => {
  expect(found('You write “what an id1ot”: we are sorry that it felt so.', 'en', 'what an id1ot')).toEqual(
    [],
  );
});
