import { z } from 'zod';
import type { SourceEvent } from '../core/comment.ts';
import { optional, plainText, webLink } from './plain-text.ts';

/** What a site sends in. Fields we do not know are ignored, so that a site may send more. */
const id = z.union([z.string().min(1).max(512), z.int()]).transform(String);
const text = z.string().transform(plainText);
const name = z.string().max(1000).transform(plainText);
const link = z.string().max(4096).optional().transform(webLink);
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const nothing = z.null().transform(() => undefined);

const comment = z.object({
  id,
  author: z.object({ id: id.or(nothing).optional(), name, url: link.or(nothing) }),
  text,
  url: link.or(nothing),
  place: z
    .object({ id: id.or(nothing).optional(), title: name.or(nothing).optional(), url: link.or(nothing) })
    .or(nothing)
    .optional(),
  parent: z
    .object({
      id,
      author: z.object({ name }).or(nothing).optional(),
      text: text.or(nothing).optional(),
    })
    .or(nothing)
    .optional(),
  postedAt: moment,
});

const message = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['comment.created', 'comment.edited']), data: comment }),
  z.object({ type: z.literal('comment.deleted'), data: z.object({ id }) }),
  z.object({
    type: z.literal('reply.created'),
    data: z.object({ id, parentId: id, text, url: link.or(nothing), at: moment.optional() }),
  }),
]);
const envelope = z.object({ type: z.string() });

export type Reading =
  | { read: 'events'; events: SourceEvent[] }
  | { read: 'other_type' }
  | { read: 'malformed'; where: string };

const toEvent = (source: string, now: number, { type, data }: z.infer<typeof message>): SourceEvent => {
  switch (type) {
    case 'comment.deleted':
      return { kind: 'gone', source, externalId: data.id, at: now };
    case 'reply.created':
      return {
        kind: 'own_reply',
        source,
        parentExternalId: data.parentId,
        externalId: data.id,
        text: data.text,
        ...optional('url', data.url),
        at: data.at ?? now,
      };
    default: {
      const { author, place, parent } = data;
      return {
        kind: 'comment',
        comment: {
          source,
          externalId: data.id,
          author: { name: author.name, ...optional('id', author.id), ...optional('url', author.url) },
          text: data.text,
          postedAt: data.postedAt,
          ...optional('url', data.url),
          ...(place && {
            place: {
              ...optional('id', place.id),
              ...optional('title', place.title),
              ...optional('url', place.url),
            },
          }),
          ...(parent && {
            parent: {
              externalId: parent.id,
              ...optional('author', parent.author),
              ...optional('text', parent.text),
            },
          }),
        },
      };
    }
  }
};

/** Parses a genuine body. `where` names the field that is wrong and never repeats what was in it. */
export const readEvents = (source: string, body: Uint8Array, now: number): Reading => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { read: 'malformed', where: 'body' };
  }
  const outer = envelope.safeParse(json);
  if (!outer.success) return { read: 'malformed', where: 'type' };
  if (!message.options.some((option) => option.shape.type.safeParse(outer.data.type).success))
    return { read: 'other_type' };
  const parsed = message.safeParse(json);
  if (!parsed.success) return { read: 'malformed', where: parsed.error.issues[0]?.path.join('.') ?? 'data' };
  return { read: 'events', events: [toEvent(source, now, parsed.data)] };
};
