import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/** Lexicons of com.atproto and app.bsky (github.com/bluesky-social/atproto, lexicons/); only what is read here. */
const moment = z
  .string()
  .transform((written) => Date.parse(written))
  .pipe(z.int());
const text = z.string().transform(plainText);
const ref = z.object({ uri: z.string().min(1), cid: z.string().min(1) });
export type Ref = z.infer<typeof ref>;

export const session = z.object({ accessJwt: z.string().min(1), did: z.string().min(1), handle: z.string() });

/** lexicons/com/atproto/server/getSession */
export const account = z.object({
  did: z.string().min(1),
  handle: z.string(),
  active: z.boolean().default(true),
  status: z.string().default('inactive'),
});

export const record = z.object({
  text: text.default(''),
  createdAt: z.string(),
  reply: z.object({ root: ref, parent: ref }).optional(),
});
const author = z.object({ did: z.string().min(1), handle: z.string(), displayName: text.optional() });
export type Author = z.output<typeof author>;

export const notification = z.object({
  uri: z.string().min(1),
  cid: z.string(),
  author,
  reason: z.string(),
  record: record.optional().catch(undefined),
  indexedAt: moment,
});
export const post = z.object({
  uri: z.string().min(1),
  cid: z.string().min(1),
  author,
  record,
  indexedAt: moment,
  /** A threadgate or the author keeps us from answering. */
  viewer: z.object({ replyDisabled: z.boolean().default(false) }).optional(),
});
export type Post = z.output<typeof post>;

export const ownRecord = z.object({ uri: z.string().min(1), cid: z.string(), value: record });
export type OwnRecord = z.output<typeof ownRecord>;

export const xrpcError = z.object({ error: z.string() }).transform(({ error }) => error);

/** `at://did/collection/key` as people open it. */
export const linkTo = (uri: string): string | undefined => {
  const [, did, key] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri) ?? [];
  return did && key && `https://bsky.app/profile/${did}/post/${key}`;
};
export const nameOf = ({ displayName, handle }: Author): string =>
  displayName === undefined || displayName === '' ? `@${handle}` : displayName;
