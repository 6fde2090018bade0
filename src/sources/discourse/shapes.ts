import { z } from 'zod';
import { htmlToText } from '../html-text.ts';
import { plainText } from '../plain-text.ts';

/** Resources as docs.discourse.org and app/serializers of discourse/discourse have them; only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);

export const post = z.object({
  id: z.int(),
  topic_id: z.int(),
  /** Its place in the topic; 1 begins it. */
  post_number: z.int(),
  /** 1 is what people write; the rest are notes of moderators and of the place itself. */
  post_type: z.int(),
  topic_slug: z.string().nullish(),
  /** These two come with the list of the newest only. */
  topic_title: text.nullish(),
  category_id: z.int().nullish(),
  user_id: z.int().nullish(),
  username: z.string().default(''),
  name: text.nullish(),
  created_at: moment,
  /** HTML, as it is shown. */
  cooked: z
    .string()
    .default('')
    .transform((html) => plainText(htmlToText(html, 'displayed'))),
  /** Markdown, as it was written; not given of what is hidden. */
  raw: text.optional(),
  reply_to_post_number: z.int().nullish(),
  /** Out of sight because people reported it. */
  hidden: z.boolean().default(false),
  /** Its writer took it back. */
  user_deleted: z.boolean().default(false),
  /** Only moderators still see it. */
  deleted_at: z.string().nullish(),
});
export type Post = z.output<typeof post>;

export const latest = z.object({ latest_posts: z.array(post) });
export const topic = z.object({
  id: z.int(),
  archetype: z.string().default('regular'),
  closed: z.boolean().default(false),
  archived: z.boolean().default(false),
  details: z.object({ can_create_post: z.boolean().default(false) }),
  /** Ids of all its posts, as far as they were asked for. */
  post_stream: z.object({ stream: z.array(z.int()) }),
});
export type Topic = z.output<typeof topic>;
export const posts = z.object({ post_stream: z.object({ posts: z.array(post) }) });

export const site = z.object({
  categories: z.array(z.object({ id: z.int(), read_restricted: z.boolean().default(false) })),
});
export const session = z.object({
  current_user: z.object({
    id: z.int(),
    username: z.string(),
    admin: z.boolean().default(false),
    moderator: z.boolean().default(false),
  }),
});
/** As moderators see somebody. */
export const member = z.object({ silenced_till: moment.nullish() });
export type Member = z.output<typeof member>;
/** Of the settings that everybody may see; both count characters of Markdown. */
export const settings = z.object({
  min_post_length: z.number().default(1),
  max_post_length: z.number().default(32_000),
});

/** A new post waits for a moderator where the account is not trusted yet. */
export const created = z.union([
  post.transform((made) => ({ made })),
  z.object({ action: z.literal('enqueued') }).transform(() => ({ made: undefined })),
]);
export const discourseError = z
  .object({ errors: z.array(z.string()).min(1) })
  .transform(({ errors }) => errors.join(' ').slice(0, 200));

/** What its writer wrote. */
export const wordsOf = ({ raw, cooked }: Post): string => raw ?? cooked;
/** Neither its writer nor a moderator has deleted it. */
export const isThere = ({ user_deleted, deleted_at }: Post): boolean =>
  !user_deleted && (deleted_at ?? null) === null;
/** Somebody's words that everybody may read. */
export const isSaid = (post: Post): boolean => post.post_type === 1 && !post.hidden && isThere(post);
