import { z } from 'zod';

/** What each call of Reddit's may be asked; anything else is refused, as there. */
const raw = { raw_json: z.literal('1') };
export const listQuery = z.strictObject({
  ...raw,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().optional(),
  mark: z.literal('false').optional(),
  sort: z.literal('new').optional(),
});
export const infoQuery = z.strictObject({ ...raw, id: z.string() });
export const threadQuery = z.strictObject({
  ...raw,
  comment: z.string(),
  depth: z.literal('2'),
  limit: z.literal('500'),
  sort: z.literal('new'),
});
export const newComment = z.strictObject({
  ...raw,
  api_type: z.literal('json'),
  thing_id: z.string(),
  text: z.string(),
});
