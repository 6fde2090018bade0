import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertMarkdown, shownMarkdown } from '../../src/sources/markdown.ts';
import { shownMarkdown as seen } from '../support/shown-markdown.ts';

const forum = { typographer: true, comments: true };
const plain = { typographer: false, comments: false };

test('ordinary sentences stay as they are', () => {
  const text = 'Bonjour Marie, oui, de 9 h à 18 h. Peut-être lundi ? Non : mardi !';
  expect(inertMarkdown(text, plain)).toBe(text);
  expect(inertMarkdown("l'équipe", plain)).toBe("l'équipe");
});

test.each([
  ['*a* _b_ `c` ~~d~~', String.raw`\*a\* \_b\_ \`c\` \~\~d\~\~`],
  ['# title\n> quote\n- list\n12. list', '\\#<!-- --> title\n\\> quote\n\\- list\n12\\. list'],
  ['@everyone and #123', String.raw`\@<!-- -->everyone and \#<!-- -->123`],
  ['[x](http://a.example/y)', String.raw`\[x\]\(<http://a.example/y>\)`],
  [':smile: :-)', String.raw`\:<!-- -->smile: \:<!-- -->\-\)`],
  ['oui ;) et ^_^ et 8-)', String.raw`oui \;<!-- -->\) et \^<!-- -->\_\^ et 8\-<!-- -->\)`],
  ['so... and -- (c)', String.raw`so\.\.\. and \-\- \(c)`],
  ['&amp; <b>', String.raw`\&amp; \<b\>`],
  ['example.com, www.example.org', String.raw`example\.com, www\.example\.org`],
  ['    indented', '&#32;   indented'],
])('%j means nothing on a forum any more', (text, written) => {
  expect(inertMarkdown(text, forum)).toBe(written);
});

test('an address is a link and nothing more', () => {
  expect(inertMarkdown('See https://shop.example/a_b*c?d=1&e=2.', plain)).toBe(
    String.raw`See <https://shop.example/a_b*c?d=1&e=2>\.`,
  );
});

test('whatever is written is shown as it was, and nothing in it is active', () => {
  const signs = fc.constantFrom(
    ...`\\\`*_{}[]<>#|~@&$^.,;:!?-+=()/%'"\n\t aé1`.split(''),
    'https://a.example/b_c',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 40 }),
      fc.boolean(),
      fc.boolean(),
      (parts, typographer, comments) => {
        const text = parts.join('');
        const written = inertMarkdown(text, { typographer, comments });
        expect(shownMarkdown(written)).toBe(text);
        expect(seen(written)).toBe(text);
      },
    ),
  );
});
