/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inert as discord } from '../../src/core/text/discord.ts';
import { written as discourse } from '../../src/sources/discourse/replies.ts';
import { written as github } from '../../src/sources/github/replies.ts';
import { written as nodebb } from '../../src/sources/nodebb/replies.ts';
import { written as reddit } from '../../src/sources/reddit/markdown.ts';
import { asShown, decoded, loadReaders, readersMissing, readPage } from '../support/markdown-readers.ts';
import type { Page, Reader } from '../support/markdown-readers.ts';

/** `MARKDOWN_RUNS=20000 MARKDOWN_SEED=7 npx vitest run test/sources/markdown-readers.test.ts` is the long form. */
const numRuns = Number(process.env['MARKDOWN_RUNS'] ?? 300);
const seed = Number(process.env['MARKDOWN_SEED'] ?? 20_261_126);

if (readersMissing === undefined) console.info(`Markdown read by others: runs=${numRuns} seed=${seed}`);
else console.warn(`SKIPPED, Markdown read by others: ${readersMissing}`);

/** What means something somewhere, in every order that chance makes of it. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...`\\\`*_{}[]<>#|~@&$^.,;:!?-+=()/%'"\n \t`.split('')) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '\n\n', '    ', '---', '===', '***', '```', '~~~', '1. ', '2) ', '- ', '> ', '# ', '| a |\n|---|\n', '[x](y)', '![x](y)',
          '[^1]', '[x]: y', '- [ ] ', '<b>', '</b>', '<!-- x -->', '<?x?>', '&amp;', '&#64;', '@all', '@everyone', '#12', ':smile:', ':)', ';)', '8-)', '^_^',
          'u/marie', '/r/paris', 'www.a.example', 'a@b.example', 'HTTP://A.EXAMPLE', 'https://a.example/b_c*d', 'http://a.example/(x)?y=1&z=2',
          'mailto:a@b.example', 'ftp://a.example', '://', '(c)', '...', '--', '+-', '->', '<@1>', '<#1>', '<:a:1>', '<t:1>', '</a:1>', '||', '-# ', '>>> ', '__', '%20', '$x$', '$$', '[b]', '[quote]',
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom('a', 'Z', '0', '1', 'é', '你', '🙂', 'P', ' mot ', 'l’été') },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

const calls = /(?<![\w/])@\w|#\w|:[\w+-]+:|(?<!\w)(?::-?[()pPOD|/$]|;-?[)P]|8-\)|\^_+\^)/;
/** Where an address leads, whichever of its signs are written as numbers. */
const leads = (url: string): string => {
  const plain = url.replaceAll('\\', '%5C');
  const whole = URL.canParse(plain) ? new URL(plain).href : plain;
  return whole.replaceAll(/(?:%[\da-f]{2})+/gi, decoded);
};

describe.skipIf(readersMissing !== undefined)(
  readersMissing === undefined ? 'what others make of our Markdown' : `SKIPPED: ${readersMissing}`,
  () => {
    let readers: Awaited<ReturnType<typeof loadReaders>>;
    beforeAll(async () => {
      readers = await loadReaders();
    });

    const places: [place: string, written: (text: string) => string, reader: Reader, calls: boolean][] = [
      ['Discourse', discourse, 'discourse', true],
      ['NodeBB', nodebb, 'nodebb', false],
      ['GitHub', github, 'github', false],
      ['Reddit', reddit, 'reddit', false],
      ['Reddit, its newer pages', reddit, 'commonmark', false],
    ];
    test.each(places)('%s shows exactly what was approved, and nothing in it is markup', (_, written, reader, looks) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const page: Page = readPage(readers.html[reader](written(text)));
          expect(page.markup).toEqual([]);
          expect(asShown(page.text)).toBe(asShown(text));
          for (const { to, words } of page.links) {
            expect(words).toMatch(/^https?:\/\//);
            expect(asShown(leads(to))).toBe(asShown(leads(words)));
          }
          expect(looks ? page.pieces.filter((piece) => calls.test(piece)) : []).toEqual([]);
        }),
        { numRuns, seed },
      );
    }); // prettier-ignore

    test('Discord shows exactly what was approved, and nothing in it is markup', () => {
      fc.assert(
        fc.property(hostile, (text) => {
          // The reader writes a tab as four spaces.
          expect(wordsIn(readers.discordTree(discord(text)))).toBe(text.replaceAll('\t', '    '));
        }),
        { numRuns, seed },
      );
    });
  },
);

type Node = {
  type: string;
  content?: string | Node[] | undefined;
  target?: string | undefined;
  name?: string | undefined;
};
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    content: z.union([z.string(), z.array(node)]).optional(),
    target: z.string().optional(),
    name: z.string().optional(),
  }),
);

/** The words of a tree that holds nothing but words, line breaks and bare addresses; anything else is named. */
const wordsIn = (tree: unknown): string =>
  z
    .array(node)
    .parse(tree)
    .map(({ type, content = '', target, name }) => {
      if (type === 'br') return '\n';
      if (type === 'twemoji') return name;
      if (type === 'text' && typeof content === 'string') return content;
      const words = typeof content === 'string' ? '' : wordsIn(content);
      return /^(?:url|autolink)$/.test(type) && target === words
        ? words
        : `{${type} ${JSON.stringify(content)}}`;
    })
    .join('');
