import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { eachRow, sentencesOf, size } from '../../../src/core/guard/scorn/sentences.ts';
import { ruleNames } from '../../../src/core/guard/rules/table.ts';
import { betterFor } from '../../../src/core/guard/rules/wording.ts';
import { readReply } from '../../../src/core/guard/reply.ts';
import { unsaidIn } from '../../../src/core/guard/scorn/unsaid.ts';
import type { Heard } from '../../../src/core/guard/scorn/scorn.ts';
import { tokenize, wordsSpan } from '../../../src/core/text/tokens.ts';
import { plainContext } from '../../support/guard-context.ts';
import { blindLines, blindReplies } from '../blind/read.ts';
import { rows } from '../rows.ts';
import type { Row } from '../rows.ts';
import { heldOut } from '../split.ts';
import { draftedReplies } from './drafted.ts';
import { kept } from './kept.ts';
import type { Example, Learned } from './learn.ts';
import { learnRidge } from './ridge.ts';
import { unpleasant } from './sets.ts';
import { writtenReply } from '../written.ts';
import type { WrittenReply } from '../written.ts';

const folder = new URL('own/replies/', import.meta.url);

/** What one writer wrote, or one set holds; of a set a row counts less, for there are many and they answer nobody. */
export interface Source {
  name: string;
  replies: WrittenReply[];
  weight: number;
}

const written = (language: Heard): Source[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(language) && name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name,
      weight: 1,
      replies: readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map(writtenReply),
    }));

/** The rows of a set that insult nobody and that nothing is measured by; of many each so many-th. */
const fineRows = (
  directory: string,
  name: string,
  { weight, isFine, each = 1 }: { weight: number; isFine: (row: Row) => boolean; each?: number },
): Source => ({
  name,
  weight,
  replies: rows(directory, name)
    .filter((row) => !heldOut(row) && isFine(row))
    .filter((_, at) => at % each === 0)
    .map(({ text }) => ({ text, insults: [] })),
});

const all = (): boolean => true;
const pleasant = ({ label }: Row): boolean => label === 'positive' || label === 'neutral';
const calm = ({ label }: Row): boolean =>
  Array.isArray(label) && !label.some((emotion) => unpleasant.has(emotion));

/** What people and brands really write, in the tone of the street, in which nobody is insulted as far as its labels tell. */
const real = (directory: string, language: Heard): Source[] => {
  const tweets = fineRows(directory, `umsab_${language}_train`, { weight: 0.5, isFine: pleasant });
  const sentences = fineRows(directory, `lingua_sentences_${language}`, { weight: 0.5, isFine: all });
  if (language === 'fr') return [tweets, sentences];
  return [
    tweets,
    sentences,
    fineRows(directory, 'care_ibm', { weight: 1, isFine: ({ who }) => who === 'agent' }),
    fineRows(directory, 'politeness_wikipedia', { weight: 0.5, isFine: ({ score = 0 }) => score > 0 }),
    fineRows(directory, 'goemotions_train', { weight: 0.3, isFine: calm, each: 4 }),
  ];
};

/** The replies on which the rules are tested: fine ones, and insults of one sentence, of which one knows where they insult. */
const tested = (language: Heard): Source => ({
  name: `tested ${language}`,
  weight: 5,
  replies: [`${language}.txt`, `insults-${language}.txt`]
    .map((name) => new URL(`../../core/guard/examples/${name}`, import.meta.url))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line): WrittenReply[] => {
      const [kind, ...words] = line.split(' | ');
      const text = words.join(' | ');
      if (kind === 'fine') return [{ text, insults: [] }];
      const isClear = kind === 'insult' && sentencesOf(tokenize(text)).length === 1;
      return isClear ? [{ text, insults: [{ start: 0, end: text.length }] }] : [];
    }),
});

/** The half of the blind set that one may tune on: its fine replies, and what owners answer to one and two stars. */
const tune = (language: Heard): Source => ({
  name: `tune ${language}`,
  weight: 3,
  replies: [
    ...blindReplies('tune')
      .filter(({ lang, expect }) => lang === language && expect.length === 0)
      .map(({ reply }) => reply),
    ...blindLines('tune')
      .filter(({ lang, list }) => lang === language && list === 'owner_reply')
      .map(({ text }) => text),
  ].map((text) => ({ text, insults: [] })),
});

/** What the guard itself says would be better. */
const better = (language: Heard): Source => ({
  name: `better ${language}`,
  weight: 3,
  replies: ruleNames
    .map((name) => betterFor(name, language))
    .flatMap((text) => (text === undefined ? [] : [{ text, insults: [] }])),
});

/** What our own drafter writes: the same sentences in many replies, so that one counts little. */
const drafted = (language: Heard): Source => ({
  name: `drafted ${language}`,
  weight: 0.3,
  replies: draftedReplies(language).map((text) => ({ text, insults: [] })),
});

/** Who teaches how scorn sounds in a language. */
export const sourcesOf = (directory: string, language: Heard): Source[] => [
  ...written(language),
  tested(language),
  tune(language),
  better(language),
  drafted(language),
  ...real(directory, language),
];

/** Each sentence of a reply: the rows of the table that it touches, and whether it insults. */
export const sentencesIn = ({ text, insults }: WrittenReply): { rows: Uint32Array; insults: boolean }[] => {
  const reply = readReply(text, plainContext);
  const { tokens } = reply;
  const isUnsaid = unsaidIn(reply);
  return sentencesOf(tokens).map((sentence) => {
    const span = wordsSpan(tokens, sentence.from, sentence.to);
    const touched: number[] = [];
    eachRow(tokens, sentence, isUnsaid, (row) => touched.push(row));
    return {
      rows: Uint32Array.from(touched),
      insults: insults.some(({ start, end }) => start < span.end && span.start < end),
    };
  });
};

const lessons = { size, seed: 7, epochs: 14, cost: 2.5e-6, rate: 2 } as const;

/** What is learned from these sources. */
export const learnScorn = (sources: readonly Source[]): Learned =>
  learnRidge(
    sources.flatMap(({ replies, weight }) =>
      replies.flatMap((reply) =>
        sentencesIn(reply).map((one): Example => ({ rows: one.rows, right: one.insults ? 0 : 1, weight })),
      ),
    ),
    lessons,
  );

/** Teaches the guard how scorn sounds, and writes a table for each language. */
export const trainScorn = (directory: string): void => {
  for (const language of ['en', 'fr'] as const) {
    const sources = sourcesOf(directory, language);
    console.log(`scorn: ${language} from ${sources.flatMap(({ replies }) => replies).length} replies`);
    const table = kept(learnScorn(sources), 1, 0);
    const file = new URL(`../../../src/core/guard/scorn/${language}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(table, undefined, 1)}\n`);
  }
};
