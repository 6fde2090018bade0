import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/** github.com/reddit-archive/reddit/wiki/JSON, and www.reddit.com/dev/api; only what is read here. */
const text = z.string().transform(plainText);
const moment = z.number().transform((seconds) => Math.floor(seconds * 1000));
const path = z.string().startsWith('/');

const said = z.object({
  name: z.string().startsWith('t1_'),
  author: text,
  author_fullname: z.string().optional(),
  /** Markdown, unescaped because `raw_json=1` is asked for. */
  body: text,
  created_utc: moment,
  parent_id: z.string(),
  link_id: z.string().optional(),
  link_title: text.optional(),
  permalink: path.optional(),
  /** What the inbox gives instead. */
  context: path.optional(),
  locked: z.boolean().default(false),
  subreddit: z.string().optional(),
  /** The account moderates there; then it is told the other two as well. */
  can_mod_post: z.boolean().default(false),
  removed: z.boolean().default(false),
  spam: z.boolean().default(false),
});
export const comment = z.object({ kind: z.literal('t1'), data: said }).transform(({ data }, context) => {
  const { permalink, context: around } = data;
  const where = permalink ?? around?.split('?')[0];
  const link = data.link_id ?? (where === undefined ? undefined : `t3_${where.split('/')[4]}`);
  if (where !== undefined && link !== undefined)
    return { ...data, link_id: link, url: `https://www.reddit.com${where}` };
  context.addIssue({ code: 'custom', path: ['data', 'permalink'] });
  return z.NEVER;
});
export type Comment = z.output<typeof comment>;

export const link = z
  .object({
    kind: z.literal('t3'),
    data: z.object({
      name: z.string(),
      locked: z.boolean().default(false),
      archived: z.boolean().default(false),
    }),
  })
  .transform(({ data }) => data);

/** Of everything a list may hold. */
export const thing = z.looseObject({
  kind: z.string(),
  data: z.looseObject({ created_utc: z.number().optional() }),
});
export const listing = z.object({
  kind: z.literal('Listing'),
  data: z.object({ after: z.string().nullish(), children: z.array(thing) }),
});
/** Who is kept out of a community, as far as somebody was asked for. */
export const people = z.object({ data: z.object({ children: z.array(z.object({ name: z.string() })) }) });
/** What hangs below a comment; an empty string where that is nothing. */
export const below = z.looseObject({
  kind: z.literal('t1'),
  data: z.looseObject({ name: z.string(), replies: z.union([listing, z.literal('')]).optional() }),
});

export const me = z.object({ name: z.string() });
/** Errors of a write come with 200: a code, a sentence, a field. */
export const written = z.object({
  json: z.object({
    errors: z.array(z.array(z.string().nullable())),
    /** Seconds to wait. */
    ratelimit: z.number().optional(),
    data: z.object({ things: z.array(z.unknown()) }).optional(),
  }),
});
export const redditError = z
  .object({ message: z.string(), reason: z.string().nullish() })
  .transform(({ message, reason }) => (reason ?? message).slice(0, 120));

/** What its writer or a moderator took away still has its place in a thread. */
export const isGone = ({ author, body }: Comment): boolean =>
  author === '[deleted]' || body === '[removed]' || body === '[deleted]';
