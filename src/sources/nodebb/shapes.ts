import { z } from 'zod';
import { decodeEntities } from '../html-entities.ts';
import { plainText } from '../plain-text.ts';

/** Resources as NodeBB's own openapi has them (public/openapi); only what is read here. Times are epoch ms. */
const text = z.string().transform(plainText);
/** Names and titles come escaped for HTML. */
const shown = z.string().transform((html) => plainText(decodeEntities(html)));
const flag = z.union([z.boolean(), z.number()]).transform(Boolean).default(false);
/** Posts that came over ActivityPub have an address for an id. */
const id = z.union([z.number(), z.string().min(1)]).transform(String);

const user = z.object({
  uid: id,
  username: shown,
  displayname: shown.optional(),
  userslug: z.string().nullish(),
});
/** As the list of the newest gives it: its words without their markup. */
export const summary = z.object({
  pid: id,
  tid: id,
  toPid: id.nullish(),
  uid: id,
  content: z.string().default(''),
  timestamp: z.int(),
  deleted: flag,
  user: user.nullish(),
  topic: z.object({ title: shown, slug: z.string().nullish(), mainPid: id, deleted: flag }),
});
export type Summary = z.output<typeof summary>;

const wrapped = <Schema extends z.ZodType>(response: Schema) => z.object({ response });
/** As it was written. */
export const post = wrapped(
  z.object({
    pid: id,
    tid: id,
    uid: id,
    toPid: id.nullish(),
    content: text.nullish().transform((given) => given ?? ''),
    sourceContent: text.nullish(),
    timestamp: z.int(),
    deleted: flag,
  }),
);
export type Post = z.output<typeof post>['response'];
/** As others see an account. */
export const member = wrapped(z.object({ banned: flag }));
export const topic = wrapped(z.object({ locked: flag, deleted: flag, scheduled: flag }));
export const replies = wrapped(
  z.object({ replies: z.array(z.object({ pid: id, uid: id, deleted: flag })).nullish() }),
);
export const self = z.object({ uid: id, username: shown });
export const settings = z.object({
  minimumPostLength: z.coerce.number().default(0),
  maximumPostLength: z.coerce.number().default(32_767),
});
/** A new post waits for a moderator where the account has no standing yet. */
export const made = wrapped(
  z.union([
    z.object({ pid: id, timestamp: z.int() }),
    z.object({ queued: z.literal(true) }).transform(() => undefined),
  ]),
);

/** Both forms in which it says no: of the API for writing, and of the older one. */
export const nodebbError = z.union([
  z
    .object({ status: z.object({ message: z.string() }) })
    .transform(({ status: { message } }) => message.slice(0, 200)),
  z.object({ error: z.string() }).transform(({ error }) => error.slice(0, 200)),
  z.string().transform((words) => words.slice(0, 200)),
]);

/** What its writer wrote; `sourceContent` where it was written elsewhere. */
export const wordsOf = ({ content, sourceContent }: Post): string => sourceContent || content;
