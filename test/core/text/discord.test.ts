import { expect, test } from 'vitest';
import { inert, shown } from '../../../src/core/text/discord.ts';

test.each([
  ['Bonjour, oui : de 9 h à 18 h.', 'Bonjour, oui : de 9 h à 18 h.'],
  ['*a* <@1> :smile:', String.raw`\*a\* \<\@1> \:smile:`],
  ['https://a.example/b_c et _d_', String.raw`https://a.example/b_c et \_d\_`],
  // Discord would take the backslash for a part of the address.
  ['https://a.example<b>', String.raw`<https://a.example>\<b>`],
  ['https://a.example>x<@1>', String.raw`<https://a.example>>x\<\@1>`],
])('%j is written so that it means nothing, and is shown as it was', (text, written) => {
  expect(inert(text)).toBe(written);
  expect(shown(written)).toBe(text);
});
