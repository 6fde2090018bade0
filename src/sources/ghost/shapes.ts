import { z } from 'zod';
import { htmlToText } from '../html-text.ts';
import { plainText, webLink } from '../plain-text.ts';

/** Resources as Ghost's serializers have them (core/server/api/endpoints/utils/serializers); only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);
const html = z
  .string()
  .nullish()
  .transform((given) => plainText(htmlToText(given ?? '', 'displayed')));

export const comment = z.object({
  id: z.string().min(1),
  /** The comment whose thread it stands in; its threads have one level. */
  parent_id: z.string().nullish(),
  /** Which of them it answers, where it is not the first. */
  in_reply_to_id: z.string().nullish(),
  in_reply_to_snippet: text.nullish(),
  /** `published`, `hidden` by the team, `deleted` by its writer. */
  status: z.string(),
  html,
  created_at: moment,
  /** Nobody, where the member is gone. */
  member: z.object({ id: z.string(), name: text.nullish() }).nullish(),
  post: z
    .object({ id: z.string(), title: text.nullish(), url: z.string().optional().transform(webLink) })
    .optional(),
  parent: z.object({ html }).optional(),
});
export type Comment = z.output<typeof comment>;
export const comments = z.object({
  comments: z.array(comment),
  meta: z.object({ pagination: z.object({ next: z.int().nullish() }) }).optional(),
});
export const oneComment = z.object({ comments: z.tuple([comment]) });
export const oneMember = z.object({
  members: z.tuple([z.object({ name: text.nullish(), can_comment: z.boolean().default(true) })]),
});

export const ghostError = z
  .object({
    errors: z.tuple(
      [z.object({ type: z.string().default(''), message: z.string(), context: z.string().nullish() })],
      z.unknown(),
    ),
  })
  .transform(({ errors: [{ type, message, context }] }) => `${type} ${context ?? message}`.slice(0, 200));

export const answeredBy = ({ in_reply_to_id, parent_id }: Comment): string | undefined =>
  in_reply_to_id ?? parent_id ?? undefined;
export const linkTo = ({ id, post }: Comment): string | undefined =>
  post?.url === undefined ? undefined : `${post.url}#ghost-comments-${encodeURIComponent(id)}`;
