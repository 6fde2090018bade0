import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FindingKind, GuardContext } from '../../../src/core/guard/finding.ts';
import { findingKind } from '../../../src/core/guard/finding.ts';
import { guard } from '../../../src/core/guard/guard.ts';

type Expected = FindingKind | 'fine';
const examples = (language: string): [Expected, string][] =>
  readFileSync(new URL(`examples/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', ...text] = line.split(' | ');
      return [kind === 'fine' ? 'fine' : findingKind.parse(kind), text.join(' | ')];
    });

const about = (commentLanguage: 'en' | 'fr', text: string): GuardContext => ({
  commentLanguage,
  // What the examples quote.
  commentText: /thieves|voleurs/.test(text) ? 'You are all thieves! Tous des voleurs !' : '',
  limits: [],
  allowedLinkHosts: [],
  allowedPromises: [],
  avoid: [],
  teamLanguages: [],
});

const kindsIn = (language: 'en' | 'fr', text: string): string[] =>
  guard(text, about(language, text))
    .filter(({ kind, level }) => level !== 'note' || kind === 'superlative')
    .map(({ kind }) => kind);

test.each(['en', 'fr'] as const)('in %s the guard finds what teams must not write', (language) => {
  const missed = examples(language)
    .filter(([kind]) => kind !== 'fine')
    .filter(([kind, text]) => !kindsIn(language, text).includes(kind));
  expect(missed).toEqual([]);
});

test.each(['en', 'fr'] as const)('in %s the guard lets pass what is fine', (language) => {
  const alarms = examples(language)
    .filter(([kind]) => kind === 'fine')
    .map(([, text]) => [text, ...kindsIn(language, text)])
    .filter(([, ...kinds]) => kinds.length > 0);
  expect(alarms).toEqual([]);
});
