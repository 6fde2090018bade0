import { z } from 'zod';
import type { SourceEvent } from '../../core/comment.ts';
import type { Source } from '../../app/ports/source.ts';
import { equalSecrets, respond } from '../body-signature.ts';
import { valueOf } from '../json-api.ts';
import { readableOf } from '../readable.ts';
import type { SourceContext } from '../source.ts';
import { PER_PAGE } from './api.ts';
import type { TelegramApi } from './api.ts';
import { eventOf } from './events.ts';
import type { Circle } from './events.ts';
import { numbered, update } from './shapes.ts';

const telegramCursor = z.object({ v: z.literal(1), offset: z.int() });

type Hear = (updates: readonly unknown[]) => SourceEvent[];

/** What was said; updates that cannot be read hinder no other. */
const hearing =
  (circle: Circle, { log }: Pick<SourceContext, 'log'>): Hear =>
  (updates) => {
    const { source } = circle;
    const { read, unread } = readableOf(updates, update);
    for (const where of unread) log.warn('source.entry_unreadable', { source, where });
    for (const { message } of read)
      if (message?.migrate_to_chat_id !== undefined)
        log.warn('telegram.group_moved', { source, from: message.chat.id, to: message.migrate_to_chat_id });
    return read.flatMap((one) => eventOf(circle, one) ?? []);
  };

/**
 * Telegram keeps what happened for a day, until it is asked for what comes next: by then what came before is on disk. Asked
 * again with the same cursor, as after a crash, it tells the same again; it tells nothing older, so a backfill finds nothing.
 */
export const createPoll =
  (
    circle: Circle,
    api: TelegramApi,
    waitSeconds: number,
    context: SourceContext,
  ): NonNullable<Source['poll']> =>
  async ({ cursor, since, until }, signal) => {
    if (until !== undefined) return { events: [], cursor, more: false };
    const offset = telegramCursor.safeParse(cursor).data?.offset;
    const updates = valueOf(context.language, await api.updates({ offset, timeout: waitSeconds }, signal));
    const start = Math.floor(since / 1000) * 1000;
    const events = hearing(
      circle,
      context,
    )(updates).filter((event) => event.kind !== 'comment' || event.comment.postedAt >= start);
    const last = updates.at(-1)?.update_id;
    const next = last === undefined ? offset : last + 1;
    return {
      events,
      cursor: next === undefined ? null : { v: 1, offset: next },
      more: updates.length === PER_PAGE,
    };
  };

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
};

/**
 * One update a request (core.telegram.org/bots/api#setwebhook). Only the secret in its header says who sends it; the number
 * of the update is what makes it one. What cannot be read is taken all the same: refused, it would hold up all that follows.
 */
export const createWebhook =
  (circle: Circle, secret: string, context: SourceContext): NonNullable<Source['webhook']> =>
  ({ method, headers, body }) => {
    if (method !== 'POST') return respond(405, 'POST\n');
    if (!equalSecrets(headers['x-telegram-bot-api-secret-token'] ?? '', secret))
      return respond(401, 'x-telegram-bot-api-secret-token?\n');
    const { data } = numbered.safeParse(jsonOf(body));
    if (!data) return respond(400, 'update_id?\n');
    return {
      answer: 'accept',
      deliveryId: String(data.update_id),
      events: hearing(circle, context)([data]),
    };
  };
