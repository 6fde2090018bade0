import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writtenReply } from '../written.ts';
import type { WrittenReply } from '../written.ts';

export const halves = ['tune', 'check'] as const;
export type Half = (typeof halves)[number];

export const languages = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
export const intents = ['question', 'complaint', 'praise', 'suggestion', 'abuse', 'spam', 'other'] as const;
export const severities = ['low', 'normal', 'heated', 'severe'] as const;
export const flags = ['safety', 'legal', 'hate', 'personal_data', 'injection', 'politics'] as const;
export const kinds = [
  'opinion',
  'blame',
  'condescension',
  'sarcasm',
  'insult',
  'threat',
  'dismissal',
  'disparagement',
  'superlative',
  'promise',
  'admission',
  'advice',
  'confidential',
  'personal_data',
  'link',
  'mention',
  'placeholder',
  'model_voice',
  'leak',
  'language',
  'length',
  'empty',
] as const;

const blindComment = z.strictObject({
  id: z.string(),
  group: z.string(),
  text: z.string(),
  language: z.enum(languages).nullable(),
  intent: z.array(z.enum(intents)).min(1),
  severity: z.array(z.enum(severities)).min(1),
  flags: z.array(z.enum(flags)),
  flagsMay: z.array(z.enum(flags)).default([]),
  needsReply: z.boolean().nullable(),
});
/** A comment with what triage ought to say of it; where a list is given, any of it is right. */
export type BlindComment = z.infer<typeof blindComment>;

const blindReply = z.strictObject({
  id: z.string(),
  group: z.string(),
  lang: z.enum(languages),
  comment: z.string(),
  reply: z.string(),
  expect: z.array(z.strictObject({ kind: z.enum(kinds), span: z.string().optional() })),
  may: z.array(z.enum(kinds)).default([]),
  links: z.array(z.string()).default([]),
  promises: z.array(z.string()).default([]),
  max: z.number().int().optional(),
  trap: z.string().optional(),
});
/** A reply with what the guard must find in it; nothing for a fine one. */
export type BlindReply = z.infer<typeof blindReply>;

const linesOf = (name: string, half: Half): string[] =>
  readFileSync(new URL(`${name}.${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export const blindComments = (half: Half): BlindComment[] =>
  linesOf('comments', half).map((line) => blindComment.parse(JSON.parse(line)));

export const blindReplies = (half: Half): BlindReply[] =>
  linesOf('replies', half).map((line) => blindReply.parse(JSON.parse(line)));

export const lists = [
  'spam',
  'counter_speech',
  'severe',
  'calm',
  'injection',
  'trigger_words',
  'complaint',
  'no_complaint',
  'owner_reply',
] as const;
export type List = (typeof lists)[number];

const blindLine = z.strictObject({
  id: z.string(),
  group: z.string(),
  list: z.enum(lists),
  lang: z.enum(languages),
  text: z.string(),
});
/** A text that is known for one thing only: the list it stands in. */
export type BlindLine = z.infer<typeof blindLine>;

export const blindLines = (half: Half): BlindLine[] =>
  linesOf('lists', half).map((line) => blindLine.parse(JSON.parse(line)));

/** Languages in which insulting and fine replies were written for the check alone. */
export const insultLanguages = ['en', 'fr'] as const;

/** Replies of which half insult; nobody who works on the guard reads them. */
export const blindInsults = (language: (typeof insultLanguages)[number]): WrittenReply[] =>
  readFileSync(new URL(`insults.check.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(writtenReply);
