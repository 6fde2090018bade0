import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleLists } from '../../../src/core/guard/rules/wording.ts';
import type { Written } from '../../../src/core/text/phrase/wordlist.ts';
import { parsePhrase, phrasesIn } from '../../../src/core/text/phrase/notation.ts';
import type { Node } from '../../../src/core/text/phrase/notation.ts';
import { ownTime } from '../../support/own-time.ts';

const core = new URL('../../../src/core/', import.meta.url);
/** A regular expression where a value may stand: after one of these and nothing else, a slash divides nothing. */
const literal =
  /(?<=^|[=(,:[!&|?{};\n]|return)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gu;

interface Pattern {
  file: string;
  pattern: RegExp;
}

/** Parts that a pattern is put together from. */
const part = /String\.raw`([^`$]*)`()/gu;

/** Every pattern written in the source of text, triage and guard: a new one cannot be forgotten. */
const patterns = globSync('{text,triage,guard,house}/**/*.ts', { cwd: core }).flatMap((file): Pattern[] =>
  [literal, part]
    .flatMap((written) => [...readFileSync(new URL(file, core), 'utf8').matchAll(written)])
    .flatMap(({ 1: body = '', 2: flags = '' }) => {
      try {
        return [{ file, pattern: new RegExp(body, [...new Set(`${flags === '' ? 'u' : flags}g`)].join('')) }];
      } catch {
        return [];
      }
    }),
);

/** What a pattern almost matches, again and again: its own plain pieces, alone and in pairs, and what chokes others. */
const pieces = (pattern: RegExp): string[] => {
  const own = pattern.source
    .replaceAll(/\\[pP]\{[^}]*\}|\\[bBdDsSwW]|\(\?[:=!<]*|[\^$*+?{}()|[\]\\]/gu, ' ')
    .split(/ +/u)
    .filter((piece) => piece.length > 0 && piece.length < 20)
    .slice(0, 12);
  return [
    'a',
    'a ',
    '1',
    '1 ',
    ' ',
    '-',
    '.',
    '@',
    '"',
    "'",
    '<',
    '{',
    '[',
    '(',
    '_',
    'X',
    'é',
    '\n',
    'a.',
    '1-',
    'a:',
    '  a',
    ...own,
    ...own.map((one) => `${one} a`),
  ];
};

const size = 24_000;
const factor = 8;
/** Linear growth gives 8 between the sizes, quadratic 64. */
const worst = 32;
/** What takes less is not worth measuring. */
const tooShortMs = 20;
const leastMs = 1;
const run = (pattern: RegExp, text: string): number =>
  ownTime(() => {
    for (const _ of text.matchAll(pattern)) continue;
  });

test('the patterns of the source are found', () => {
  expect(patterns.length).toBeGreaterThan(100);
});

test('every pattern of the source grows linearly on what it almost matches', { timeout: 120_000 }, () => {
  const grown = patterns.flatMap(({ file, pattern }) =>
    pieces(pattern).flatMap((piece) => {
      const large = piece.repeat(size / piece.length);
      if (run(pattern, large) < tooShortMs) return [];
      const small = large.slice(0, size / factor);
      const ratio = Math.min(
        ...[1, 2, 3].map(() => run(pattern, large) / Math.max(leastMs, run(pattern, small))),
      );
      return ratio > worst ? [`${file} ${String(pattern).slice(0, 80)} on ${JSON.stringify(piece)}`] : [];
    }),
  );
  expect(grown).toEqual([]);
});

/** In how many ways a phrase can be tried from one place: gaps and parts that may be missing multiply. */
const ways = (row: readonly Node[]): number => row.reduce((product, node) => product * waysOf(node), 1);
const waysOf = (node: Node): number => {
  switch (node.is) {
    case 'gap':
      return node.most + 1;
    case 'maybe':
      return 1 + ways(node.of);
    case 'any':
    case 'group':
      // Alternatives are told apart by their first word.
      return Math.max(1, ...node.of.map((alternative) => ways(alternative)));
    default:
      return 1;
  }
};
const most = 5_000;

test('no phrase of the rules can be tried in more ways than a reply can bear', () => {
  const written: Written[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
  const heavy = Object.entries(ruleLists).flatMap(([name, { phrases, unless, groups }]) =>
    written.flatMap((language) =>
      [...phrasesIn(phrases[language]), ...phrasesIn(unless?.[language])]
        .filter((line) => ways(parsePhrase(line, groups?.[language]).row) > most)
        .map((line) => `${name} ${language} ${line.slice(0, 80)}`),
    ),
  );
  expect(heavy).toEqual([]);
});
