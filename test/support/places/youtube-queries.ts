import { z } from 'zod';

/** What each list of YouTube's may be asked; anything else is refused, as there. */
const part = z.string().regex(/^(id|snippet|replies)(,(id|snippet|replies))*$/);
const size = z.coerce.number().int().min(1).max(100).default(20);
const textFormat = z.enum(['html', 'plainText']).default('html');
export const threadQuery = z
  .strictObject({
    part,
    allThreadsRelatedToChannelId: z.string().optional(),
    id: z.string().optional(),
    order: z.enum(['time', 'relevance']).optional(),
    maxResults: size.optional(),
    pageToken: z.string().optional(),
    textFormat,
  })
  .refine((query) => (query.id === undefined) !== (query.allThreadsRelatedToChannelId === undefined));
export const commentQuery = z
  .strictObject({
    part,
    id: z.string().optional(),
    parentId: z.string().optional(),
    maxResults: size.optional(),
    pageToken: z.string().optional(),
    textFormat,
  })
  .refine((query) => (query.id === undefined) !== (query.parentId === undefined));
export const channelQuery = z.strictObject({ part: z.literal('snippet'), mine: z.literal('true') });
export const videoQuery = z.strictObject({ part: z.literal('snippet'), id: z.string() });
export const newReply = z.strictObject({
  snippet: z.strictObject({ parentId: z.string(), textOriginal: z.string() }),
});
