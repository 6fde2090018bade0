import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/** Resources as developers.google.com/youtube/v3/docs has them; only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);

export const ytComment = z.object({
  id: z.string().min(1),
  snippet: z.object({
    videoId: z.string().optional(),
    authorDisplayName: text.default(''),
    authorChannelUrl: z.string().optional(),
    authorChannelId: z.object({ value: z.string() }).optional(),
    /** As plain text, because `textFormat=plainText` is asked for. */
    textDisplay: text,
    /** What was typed; given to its author only. */
    textOriginal: text.optional(),
    /** Only replies have it. */
    parentId: z.string().optional(),
    publishedAt: moment,
    updatedAt: moment.optional(),
  }),
});
export type YtComment = z.output<typeof ytComment>;

export const ytThread = z.object({
  id: z.string().min(1),
  snippet: z.object({
    videoId: z.string().optional(),
    topLevelComment: ytComment,
    canReply: z.boolean().default(true),
    totalReplyCount: z.number().default(0),
  }),
  /** A part of them: "may not contain all replies". */
  replies: z.object({ comments: z.array(ytComment) }).optional(),
});
export type YtThread = z.output<typeof ytThread>;

export const listOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({ items: z.array(item).default([]), nextPageToken: z.string().optional() });

const titled = z.object({ id: z.string(), snippet: z.object({ title: text }) });
export const ytVideos = listOf(titled);
export const ytChannels = listOf(titled);

/** The thread a comment stands in: the id of a reply begins with it. */
export const threadOf = (id: string): string => id.split('.')[0] ?? id;
/** What its author wrote. */
export const wordsOf = ({ snippet }: YtComment): string => snippet.textOriginal ?? snippet.textDisplay;
