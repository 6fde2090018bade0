import { z } from 'zod';
import { decodeEntities } from '../html-entities.ts';
import { plainText } from '../plain-text.ts';

const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const id = z.string().regex(/^\d{1,20}$/);

const entities = z.object({
  mentions: z.array(z.object({ username: z.string(), start: z.number() })).default([]),
  urls: z.array(z.object({ url: z.string(), expanded_url: z.string().optional() })).default([]),
});
const none = { mentions: [], urls: [] };

/** X shortens every link and escapes three signs; people wrote neither. */
const written = (text: string, { urls }: z.output<typeof entities>): string =>
  plainText(
    urls.reduce(
      (words, { url, expanded_url: long = url }) => words.replace(url, () => long),
      decodeEntities(text),
    ),
  );

/** docs.x.com/x-api/fundamentals/data-dictionary#tweet; only what is read here. */
export const post = z
  .object({
    id,
    text: z.string(),
    author_id: id,
    created_at: moment,
    /** The post it all began with. */
    conversation_id: id.optional(),
    edit_history_tweet_ids: z.array(id).min(1).optional(),
    in_reply_to_user_id: id.optional(),
    referenced_tweets: z.array(z.object({ type: z.string(), id })).default([]),
    entities: entities.default(none),
    /** The whole of a long post; `text` is its beginning then. */
    note_tweet: z.object({ text: z.string(), entities: entities.default(none) }).optional(),
  })
  .transform((one) => {
    const whole = one.note_tweet ?? one;
    const versions = one.edit_history_tweet_ids ?? [one.id];
    return {
      id: one.id,
      /** Stays the same through its edits, each of which has an id of its own. */
      firstId: versions[0] ?? one.id,
      latestId: versions.at(-1) ?? one.id,
      authorId: one.author_id,
      at: one.created_at,
      conversationId: one.conversation_id,
      text: written(whole.text, whole.entities),
      /** As X counts: where each mention begins in what it sent. */
      sent: whole.text,
      mentions: whole.entities.mentions,
      repliesToUser: one.in_reply_to_user_id,
      repliesTo: one.referenced_tweets.find(({ type }) => type === 'replied_to')?.id,
      quotes: one.referenced_tweets.find(({ type }) => type === 'quoted')?.id,
    };
  });
export type Post = z.output<typeof post>;

export const user = z.object({ id, username: z.string().min(1), name: z.string().transform(plainText) });
export type User = z.output<typeof user>;
const rawPosts = z.array(post);
const includes = z
  .object({ users: z.array(user).default([]), tweets: rawPosts.default([]) })
  .default({ users: [], tweets: [] });

export const posts = z.object({
  data: rawPosts.default([]),
  includes,
  meta: z.object({ next_token: z.string().optional() }),
});
/** A post that is gone, or was never to be seen by us, is an error beside no data, with status 200. */
export const single = z.object({
  data: post.optional(),
  includes,
  errors: z.array(z.object({ title: z.string() })).optional(),
});
export const me = z.object({ data: user });
export const created = z.object({ data: z.object({ id }) });

export const xError = z
  .union([
    z.object({ detail: z.string() }).transform(({ detail }) => detail),
    z.object({ title: z.string() }).transform(({ title }) => title),
    z
      .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
      .transform(({ errors }) => errors[0]?.message ?? ''),
  ])
  .transform((said) => said.slice(0, 200));
