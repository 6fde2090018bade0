import { z } from 'zod';
import { plainText, webLink } from '../plain-text.ts';

/** Somebody's words under a post, on Facebook as on Instagram. */
export interface Spoken {
  id: string;
  text: string;
  at: number;
  author: { id?: string | undefined; name: string };
  /** The comment it answers; undefined under the post itself. */
  parentId?: string | undefined;
  url?: string | undefined;
  open: boolean;
}
/** A post with its newest comments. */
export interface Post {
  id: string;
  at: number;
  title: string;
  url: string | undefined;
  /** Of all comments and answers under it. */
  count: number;
  spoken: Spoken[];
}

const text = z.string().transform(plainText);
const link = z
  .string()
  .optional()
  .transform((given) => webLink(given));
/** Written as 2026-11-26T08:00:00+0000. */
const moment = z
  .string()
  .transform((written) => Date.parse(written.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))
  .pipe(z.int());
export const edgeOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({
    data: z.array(item),
    paging: z
      .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
      .optional(),
  });
/** Token of the page after this one, if there is one. */
export const afterOf = (paging: z.output<ReturnType<typeof edgeOf>>['paging']): string | undefined =>
  paging?.next === undefined ? undefined : paging.cursors?.after;

/** developers.facebook.com/docs/graph-api/reference/comment; `from` is left out of what people wrote who allow no app. */
export const fbFields = 'id,message,created_time,from,permalink_url,can_comment,is_hidden,parent{id}';
export const fbComment = z
  .object({
    id: z.string().min(1),
    message: text.default(''),
    created_time: moment,
    from: z.object({ id: z.string(), name: text }).optional(),
    permalink_url: link,
    can_comment: z.boolean().default(true),
    is_hidden: z.boolean().default(false),
    parent: z.object({ id: z.string() }).optional(),
  })
  .transform((one): Spoken => ({
    id: one.id,
    text: one.message,
    at: one.created_time,
    author: { id: one.from?.id, name: one.from?.name ?? 'Facebook' },
    parentId: one.parent?.id,
    url: one.permalink_url,
    open: one.can_comment,
  }));
export const fbPost = z
  .object({
    id: z.string().min(1),
    message: text.default(''),
    created_time: moment,
    permalink_url: link,
    comments: edgeOf(fbComment)
      .extend({ summary: z.object({ total_count: z.number() }) })
      .optional(),
  })
  .transform((post): Post => ({
    id: post.id,
    at: post.created_time,
    title: post.message,
    url: post.permalink_url,
    count: post.comments?.summary.total_count ?? 0,
    spoken: post.comments?.data ?? [],
  }));

/** developers.facebook.com/docs/instagram-platform/reference: IG Comment, IG Media. Answers come with what they answer. */
const igPlain = 'id,text,timestamp,from,username,hidden,parent_id';
export const igFields = `${igPlain},replies.limit(50){${igPlain}}`;
const igOne = z.object({
  id: z.string().min(1),
  text: text.default(''),
  timestamp: moment,
  from: z.object({ id: z.string(), username: text.optional() }).optional(),
  username: text.optional(),
  hidden: z.boolean().default(false),
  parent_id: z.string().optional(),
});
const igSpoken = (one: z.output<typeof igOne>, topId?: string): Spoken => ({
  id: one.id,
  text: one.text,
  at: one.timestamp,
  author: { id: one.from?.id, name: one.from?.username ?? one.username ?? 'Instagram' },
  parentId: one.parent_id ?? topId,
  // "You can't reply to hidden comments" (ig-comment/replies).
  open: !one.hidden,
});
/** With its answers behind it. */
export const igComment = igOne
  .extend({ replies: edgeOf(igOne).optional() })
  .transform((one) => [igSpoken(one), ...(one.replies?.data ?? []).map((reply) => igSpoken(reply, one.id))]);
export const igMedia = z
  .object({
    id: z.string().min(1),
    caption: text.default(''),
    timestamp: moment,
    permalink: link,
    comments_count: z.number().default(0),
    comments: edgeOf(igComment).optional(),
  })
  .transform((media): Post => ({
    id: media.id,
    at: media.timestamp,
    title: media.caption,
    url: media.permalink,
    count: media.comments_count,
    spoken: (media.comments?.data ?? []).flat(),
  }));
