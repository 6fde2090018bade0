import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { z } from 'zod';
import type { Outside } from '../compose.ts';
import { databaseUrl, readSettings } from '../config.ts';
import type { Environment } from '../config.ts';
import { topics as catalogue } from '../core/catalogue/topics.ts';
import type { UiLanguage } from '../core/language.ts';
import { clean } from '../core/text/clean.ts';
import type { Topic } from '../core/triage/topic.ts';
import { previewTopics } from '../core/triage/topic-preview.ts';
import type { TopicPreview } from '../core/triage/topic-preview.ts';
import { sourceDefinitions } from '../sources/index.ts';
import { openStore } from '../store/open.ts';
import { answerLines } from './lines/json-lines.ts';
import type { Voice } from './terminal.ts';

export interface TopicsOptions {
  /** A file of JSON lines; the database's comments unless given. */
  path?: string | undefined;
  /** Words to try, apart by commas, in place of the team's list. */
  words?: string | undefined;
}

const mostComments = 5_000;

const textsStored = async (environment: Environment, { world, log }: Outside): Promise<string[]> => {
  const store = await openStore({ url: databaseUrl(environment), world, log });
  try {
    return await store.read(async (tx) => {
      const texts: string[] = [];
      for (const { commentId } of await tx.reviews.list({ limit: mostComments })) {
        const comment = await tx.comments.byId(commentId);
        if (comment) texts.push(comment.text);
      }
      return texts;
    });
  } finally {
    await store.close();
  }
};

/** The texts of a file; a line that cannot be read is told and left out. */
const textsIn = async (
  path: string,
  language: UiLanguage,
  complain: Voice['complain'],
): Promise<string[]> => {
  const texts: string[] = [];
  const input = createReadStream(path, 'utf8');
  const output = new PassThrough().resume();
  await answerLines(
    { input, output, complain, language },
    {
      row: z.object({ text: z.string() }),
      example: '{"text": "…"}',
      answer: ({ text }) => ({ taken: texts.push(clean(text)) }),
    },
  );
  return texts;
};

const topicLines = (topic: TopicPreview, t: (typeof catalogue)['en']): string[] => [
  '',
  t.topic(topic),
  `  ${topic.keywords.map(({ keyword, comments }) => `${keyword} ${comments}`).join(' · ')}`,
  ...topic.examples.map(({ quote, text }) => `    [${quote}]  ${text}`),
];

const listOf = (words: string | undefined, listed: readonly Topic[], name: string): readonly Topic[] =>
  words === undefined
    ? listed
    : [
        {
          name,
          keywords: words
            .split(',')
            .map((word) => word.trim())
            .filter((word) => word !== ''),
        },
      ];

/** `aplomb topics [FILE] [--words "a, b*"]`: what the team's topics, or the words given, match in the comments at hand. */
export const topicsCommand = async (
  { path, words }: TopicsOptions,
  environment: Environment,
  language: UiLanguage,
  { say, complain }: Voice,
  outside: Outside,
): Promise<number> => {
  const t = catalogue[language];
  const list = listOf(words, readSettings(environment, sourceDefinitions).settings.team.topics, t.tried);
  if (list.length === 0) {
    complain(t.noTopics);
    return 2;
  }
  const texts =
    path === undefined
      ? await textsStored(environment, outside)
      : await textsIn(path, language, complain).catch(() => undefined);
  if (texts === undefined) {
    complain(t.notRead({ path: path ?? '' }));
    return 2;
  }
  if (texts.length === 0) {
    say(t.none);
    return 0;
  }
  const preview = previewTopics(texts, list);
  for (const line of [
    t.heading(preview),
    ...preview.topics.flatMap((topic) => topicLines(topic, t)),
    '',
    t.without({ comments: preview.without }),
  ])
    say(line);
  return 0;
};
