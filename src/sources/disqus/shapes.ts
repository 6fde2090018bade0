import { z } from 'zod';
import { htmlToText } from '../html-text.ts';
import { plainText, webLink } from '../plain-text.ts';

/** Resources as the examples of disqus.com/api/docs/posts/{list,details,create} have them; only what is read here. */
const text = z.string().transform(plainText);
/** Written without a zone; UTC is meant. */
const moment = z.iso
  .datetime({ local: true })
  .transform((written) => Date.parse(written.endsWith('Z') ? written : `${written}Z`));
const id = z.union([z.string().min(1), z.int()]).transform(String);

/** Guests have a name and no id. */
const author = z.object({
  id: id.nullish(),
  username: z.string().nullish(),
  name: text.nullish(),
  profileUrl: z
    .string()
    .nullish()
    .transform((link) => webLink(link ?? undefined)),
});
/** What a post stands under; with `related=thread` whole, else its id. */
const thread = z.object({
  id,
  title: text.nullish(),
  clean_title: text.nullish(),
  link: z
    .string()
    .nullish()
    .transform((link) => webLink(link ?? undefined)),
  isClosed: z.boolean().default(false),
  isDeleted: z.boolean().default(false),
});

export const post = z.object({
  id,
  parent: id.nullish(),
  author,
  /** As it is shown, in HTML: links are shortened in it and lead over Disqus. */
  message: z.string().nullish(),
  /** As it was written. */
  raw_message: z.string().nullish(),
  createdAt: moment,
  isApproved: z.boolean().default(true),
  isSpam: z.boolean().default(false),
  isDeleted: z.boolean().default(false),
  thread,
});
export type Post = z.output<typeof post>;

/** Every answer has these two; `response` of a refusal is a sentence. */
export const responseOf = <Schema extends z.ZodType>(response: Schema) => z.object({ response });
/** disqus.com/api/docs/cursors */
export const page = z.object({
  response: z.array(z.unknown()),
  cursor: z.object({ hasNext: z.boolean(), next: z.string().nullish() }),
});
/** What was written, without what it stands under. */
export const made = post.omit({ thread: true });
export const user = z.object({ id, username: text, name: text.nullish() });
/** A moderator is a user, or has one. */
export const moderators = z.array(
  z.union([
    z.object({ user: z.object({ id }) }).transform((one) => one.user.id),
    z.object({ id }).transform((one) => one.id),
  ]),
);
/** What is on the list of those who are shut out; of an account, `value` is its name, or the account. */
export const shutOut = z.array(
  z.object({
    type: z.string().optional(),
    value: z
      .union([text, z.looseObject({ id }).transform((one) => ({ id: one.id }))])
      .nullish()
      .catch(null),
  }),
);
export const disqusError = z.object({
  code: z.int(),
  response: z.unknown().transform((said) => (typeof said === 'string' ? plainText(said) : '')),
});

/** What a reader sees. `@name:disqus` is how a call to somebody is written. */
export const wordsOf = ({ message, raw_message }: Pick<Post, 'message' | 'raw_message'>): string => {
  const words =
    typeof raw_message === 'string'
      ? htmlToText(raw_message, 'written').replaceAll(/@([\w.-]+):disqus\b/g, '@$1')
      : htmlToText(message ?? '', 'displayed');
  return plainText(words).trim();
};
export const nameOf = ({ author: by }: Post): string => by.name?.trim() || by.username || '?';
/** Where the page that embeds Disqus shows it. */
export const linkTo = (link: string | undefined, postId: string): string | undefined => {
  if (link === undefined) return undefined;
  const at = new URL(link);
  at.hash = `comment-${postId}`;
  return at.href;
};
/** Everybody may read it. */
export const isPublic = ({ isApproved, isSpam, isDeleted }: Post): boolean =>
  isApproved && !isSpam && !isDeleted;
