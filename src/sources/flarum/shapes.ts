import { z } from 'zod';
import { htmlToText } from '../html-text.ts';
import { plainText } from '../plain-text.ts';

/** Resources as framework/core/src/Api/Resource of flarum/framework has them (JSON:API); only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);
const to = z.object({ data: z.object({ id: z.string() }).nullish() }).optional();

export const post = z.object({
  id: z.string().min(1),
  attributes: z.object({
    number: z.int(),
    createdAt: moment,
    /** As it is shown. What was written is given only to those who may edit it. */
    contentHtml: z.string().default(''),
    isHidden: z.boolean().default(false),
    /** Told only to those who may. */
    canHide: z.boolean().default(false),
    /** By the extension that lets moderators read first. */
    isApproved: z.boolean().default(true),
  }),
  relationships: z.object({ user: to, discussion: to }),
});
export type Post = z.output<typeof post>;

const included = z.object({
  type: z.string(),
  id: z.string(),
  attributes: z
    .object({ displayName: text.optional(), slug: z.string().optional(), title: text.optional() })
    .default({}),
});
export type Included = z.output<typeof included>;
const all = z.array(included).default([]);
export const posts = z.object({ data: z.array(post), included: all });
export const onePost = z.object({ data: post, included: all });
/** By the extension flarum/suspend: a day, or a moment. */
export const account = z.object({
  data: z.object({
    attributes: z.object({
      suspendedUntil: z
        .string()
        .nullish()
        .transform((day) => (day ? Date.parse(day) : undefined)),
    }),
  }),
});
export const discussion = z.object({
  data: z.object({
    attributes: z.object({
      canReply: z.boolean().default(false),
      isLocked: z.boolean().default(false),
      isHidden: z.boolean().default(false),
    }),
  }),
});
/** Who asks is the `actor`; nobody where the token is not known. */
export const forum = z.object({
  data: z.object({ relationships: z.object({ actor: to }).default({}) }),
  included: all,
});

export const flarumError = z
  .object({
    errors: z.tuple([z.object({ code: z.string().default(''), detail: z.string().optional() })], z.unknown()),
  })
  .transform(({ errors: [{ code, detail }] }) =>
    (detail === undefined ? code : `${code} ${detail}`).slice(0, 200),
  );

export const wordsOf = ({ attributes }: Post): string =>
  plainText(htmlToText(attributes.contentHtml, 'displayed'));
/** The post that a post calls (extensions/mentions); a discussion itself has no threads. */
export const calledIn = ({ attributes }: Post): string | undefined => {
  const [link = ''] = /<a\b[^>]{0,500}\bclass="PostMention"[^>]{0,500}>/.exec(attributes.contentHtml) ?? [];
  return /\bdata-id="(\d+)"/.exec(link)?.[1];
};
