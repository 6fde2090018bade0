import { z } from 'zod';
import { plainText, webLink } from '../plain-text.ts';

const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);
const link = z.string().transform((given) => webLink(given));

const author = z
  .object({
    __typename: z.string(),
    login: z.string(),
    url: link,
    name: text.nullish(),
  })
  // Who deleted their account is a ghost.
  .nullable();
const fields = {
  id: z.string().min(1),
  /** Markdown, as it was written. */
  body: text,
  createdAt: moment,
  url: link,
  author,
  /** Out of sight as spam, abuse or off topic. */
  isMinimized: z.boolean().default(false),
};
/** Somebody's words, wherever they stand. */
export const words = z.object(fields);
export type Words = z.output<typeof words>;
const titled = z.object({ ...fields, title: text, locked: z.boolean().default(false) });
export type Titled = z.output<typeof titled>;

const connection = <Schema extends z.ZodType>(node: Schema) =>
  z.object({ totalCount: z.int(), nodes: z.array(node) });
const comment = words.extend({ replies: connection(words).optional() });
export type Comment = z.output<typeof comment>;

const thread = z.object({
  ...fields,
  title: text,
  updatedAt: moment,
  comments: connection(comment),
});
export type GhThread = z.output<typeof thread>;
const pages = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(thread),
});
const viewer = z.object({ login: z.string() });
export const threads = z.object({
  viewer,
  repository: z.object({ issues: pages.optional(), discussions: pages.optional() }),
});
export type Threads = z.output<typeof threads>;
export const whoAndWhere = z.object({
  viewer,
  repository: z.object({
    nameWithOwner: z.string(),
    hasDiscussionsEnabled: z.boolean(),
    /** What our account may do there: READ, TRIAGE, WRITE, MAINTAIN or ADMIN. */
    viewerPermission: z.string().nullish(),
    owner: z.object({ __typename: z.string() }).optional(),
  }),
});

export const node = z.discriminatedUnion('__typename', [
  titled.extend({ __typename: z.literal('Issue') }),
  words.extend({ __typename: z.literal('IssueComment'), issue: titled }),
  titled.extend({ __typename: z.literal('Discussion') }),
  words.extend({
    __typename: z.literal('DiscussionComment'),
    replyTo: words.nullable(),
    discussion: titled,
  }),
]);
export type Node = z.output<typeof node>;
export const under = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
  nodes: z.array(comment),
});
export const made = z.object({ id: z.string().min(1), url: link, createdAt: moment });

const graphError = z.object({ type: z.string().default(''), message: z.string().default('') });
/** 200 in any case; what went wrong is in a list of errors, each with a type. */
export const graphAnswer = z.object({
  data: z.unknown().optional(),
  errors: z.tuple([graphError], graphError).optional(),
});
/** What the gateway in front says: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api. */
export const gatewayError = z
  .object({ message: z.string() })
  .transform(({ message }) => message.slice(0, 200));

/** An issue may be all title. */
export const wordsOf = (one: Words | Titled): string =>
  one.body.trim() === '' && 'title' in one ? one.title : one.body;
