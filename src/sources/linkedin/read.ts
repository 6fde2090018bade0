import { z } from 'zod';
import type { SourceEvent } from '../../core/comment.ts';
import type { Page, Source } from '../../app/ports/source.ts';
import { valueOf } from '../json-api.ts';
import { createEvents } from './events.ts';
import type { Setup } from './events.ts';
import type { Notification } from './shapes.ts';

/** Looked at again each time: covers equal times and what is told a little late. */
const OVERLAP = 60 * 60_000;
/** Comments that are read one by one at a time: a page of ours ends well within its deadline. */
const mostRead = 20;
/** A page that has taken so long ends with what it has, in ms. */
const enoughMs = 10_000;

const linkedinCursor = z.object({
  v: z.literal(1),
  /** Everything that happened before is told. */
  floor: z.number(),
  seen: z.array(z.object({ id: z.string(), at: z.number() })),
});
type LinkedInCursor = z.infer<typeof linkedinCursor>;

/** What was not told yet, by its time. */
const dueOf = (read: readonly Notification[], { seen }: LinkedInCursor): Notification[] => {
  const known = new Set(seen.map(({ id }) => id));
  return read
    .filter(({ notificationId }) => !known.has(notificationId))
    .toSorted(
      (a, b) => a.lastModifiedAt - b.lastModifiedAt || Number(a.notificationId) - Number(b.notificationId),
    );
};

/**
 * Polls what LinkedIn keeps for 60 days of what happened to comments, from where the last look ended. Nobody says in which
 * order it is given, so all of it is listed; what was not told yet is told by its time, a few at a time.
 */
export const createPoll = (setup: Setup): NonNullable<Source['poll']> => {
  const { api, source, context } = setup;
  const { language, log, world } = context;
  const eventOf = createEvents(setup);
  return async ({ cursor: stored, since, until = Infinity, limit = mostRead }, signal): Promise<Page> => {
    const begun = world.now();
    const start = Math.floor(since / 1000) * 1000;
    const cursor = linkedinCursor.safeParse(stored).data ?? { v: 1, floor: start, seen: [] };
    const range = { start: cursor.floor, end: Math.min(until, begun) };
    const { read, unread, all } = valueOf(language, await api.notifications(range, signal));
    for (const where of unread) log.warn('source.entry_unreadable', { source, where });
    if (!all) log.warn('linkedin.window_overrun', { source, entries: read.length });
    const due = dueOf(read, cursor);
    const events: SourceEvent[] = [];
    const seen = [...cursor.seen];
    for (const one of due.slice(0, Math.min(limit, mostRead))) {
      // What is slow is told in smaller portions, so that no deadline ever stops all of them.
      if (seen.length > cursor.seen.length && world.now() - begun > enoughMs) break;
      const event = await eventOf(one, signal);
      const at = event?.kind === 'comment' ? event.comment.postedAt : start;
      if (event && at >= start && at < until) events.push(event);
      seen.push({ id: one.notificationId, at: one.lastModifiedAt });
    }
    const more = seen.length < cursor.seen.length + due.length;
    const newest = Math.max(0, ...seen.map(({ at }) => at));
    const floor = more ? cursor.floor : Math.max(cursor.floor, newest - OVERLAP);
    return { events, more, cursor: { v: 1, floor, seen: seen.filter(({ at }) => at >= floor) } };
  };
};
