import { z } from 'zod';
import { htmlToText } from '../html-text.ts';
import { plainText, webLink } from '../plain-text.ts';

/** Entities as docs.joinmastodon.org has them; only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const link = z
  .string()
  .nullish()
  .transform((given) => webLink(given ?? undefined));

export const account = z.object({
  id: z.string().min(1),
  /** With the host, where it is another than this one. */
  acct: z.string(),
  display_name: z.string().transform(plainText),
  url: link,
});
export const status = z.object({
  id: z.string().min(1),
  created_at: moment,
  account,
  /** HTML, as it is shown. */
  content: z.string().transform((html) => plainText(htmlToText(html, 'displayed'))),
  visibility: z.string(),
  in_reply_to_id: z.string().nullish(),
  in_reply_to_account_id: z.string().nullish(),
  url: link,
});
export type Status = z.output<typeof status>;

export const notification = z.object({
  id: z.string().min(1),
  type: z.string(),
  created_at: moment,
  /** Missing where the status itself is gone. */
  status: status.nullish(),
});
export const relationship = z.object({ id: z.string(), muting: z.boolean(), blocking: z.boolean() });
export const instance = z.object({
  configuration: z.object({ statuses: z.object({ max_characters: z.int() }) }),
});
export const mastodonError = z.object({ error: z.string() }).transform(({ error }) => error.slice(0, 200));

/** What everybody may read; the rest was said to few, and is no public comment. */
export const isPublic = ({ visibility }: Status): boolean =>
  visibility === 'public' || visibility === 'unlisted';
