import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SourceEvent } from '../core/comment.ts';
import type { Page } from '../app/ports/source.ts';
import type { WpComment } from './wordpress-api.ts';
import { textOf } from './wordpress-api.ts';
import { wpEvent } from './wordpress-events.ts';

const SECOND = 1000;
/** Read again each time: covers comments with equal times, slow transactions and clocks set back a little. */
const OVERLAP = 10 * 60 * SECOND;
/** Bounds the cursor; forgetting one means reporting it again, which the app takes for the redelivery it is. */
const REMEMBERED = 1000;
/** The most the API gives at once. */
export const PER_PAGE = 100;

/**
 * How far a source has read. `seen` holds what was reported of the newest comments, so that the same one is not
 * reported twice and an edit or a deletion shows as a difference.
 */
const wpCursor = z.object({
  v: z.literal(1),
  /** Comments after this moment come next (epoch ms, exclusive). */
  after: z.number(),
  /** Page within `after`; beyond 1 only where a whole page has one and the same second. */
  page: z.number().int().positive(),
  newest: z.number(),
  seen: z.array(z.object({ id: z.number(), hash: z.string(), at: z.number(), own: z.boolean() })),
});
export type WpCursor = z.infer<typeof wpCursor>;
type Seen = WpCursor['seen'][number];

const wholeSecond = (at: number): number => Math.floor(at / SECOND) * SECOND;

/** Where to read on; a cursor of another version or make begins again at `since`, which repeats and loses nothing. */
export const readCursor = (cursor: unknown, since: number): WpCursor => {
  const parsed = wpCursor.safeParse(cursor);
  if (parsed.success) return parsed.data;
  const start = wholeSecond(since);
  return { v: 1, after: start - SECOND, page: 1, newest: start, seen: [] };
};

/** Bounds of a backfill: nothing from `until` on (epoch ms), at most `limit` a page. */
export interface Bounds {
  until?: number | undefined;
  limit?: number | undefined;
}
const pageSize = ({ limit }: Bounds): number => Math.min(PER_PAGE, Math.max(1, limit ?? PER_PAGE));

/** The query for the next comments in order of time. */
export const scanQuery = ({ after, page }: WpCursor, bounds: Bounds = {}): Record<string, string> => ({
  after: new Date(after).toISOString(),
  ...(bounds.until !== undefined && { before: new Date(bounds.until).toISOString() }),
  orderby: 'date_gmt',
  order: 'asc',
  per_page: String(pageSize(bounds)),
  page: String(page),
});
/** The query for the newest comments by id: finds those approved late, edited or deleted. */
export const recentQuery: Record<string, string> = {
  orderby: 'id',
  order: 'desc',
  per_page: String(PER_PAGE),
};

export interface Reader {
  source: string;
  ownIds: ReadonlySet<number>;
  since: number;
}

const hashOf = (comment: WpComment): string =>
  createHash('sha256')
    .update(`${comment.author_name}\n${textOf(comment)}`)
    .digest('base64')
    .slice(0, 16);

/** Reports what is new or changed among `items`, and remembers it. */
const report = (
  items: readonly WpComment[],
  known: readonly Seen[],
  { source, ownIds, since }: Reader,
): { events: SourceEvent[]; seen: Seen[] } => {
  const seen = new Map(known.map((one) => [one.id, one]));
  const events: SourceEvent[] = [];
  for (const item of items) {
    const hash = hashOf(item);
    if (item.date_gmt < wholeSecond(since) || seen.get(item.id)?.hash === hash) continue;
    const own = ownIds.has(item.author);
    seen.set(item.id, { id: item.id, hash, at: item.date_gmt, own });
    const event = wpEvent(source, item, own);
    if (event !== undefined) events.push(event);
  }
  return { events, seen: [...seen.values()] };
};

/** One page in order of time was read; `totalPages` and `total` are what WordPress says of the whole answer. */
export const afterScan = (
  cursor: WpCursor,
  items: readonly WpComment[],
  { totalPages, total }: { totalPages: number; total: number },
  reader: Reader,
  bounds: Bounds = {},
): Page & { cursor: WpCursor } => {
  const { events, seen } = report(items, cursor.seen, reader);
  const last = items.at(-1)?.date_gmt ?? cursor.after;
  const newest = Math.max(cursor.newest, last);
  const more = totalPages > cursor.page;
  // Reading on from the last moment rather than by page number: a deletion meanwhile cannot shift a comment away.
  const next =
    last - SECOND > cursor.after
      ? { after: last - SECOND, page: 1 }
      : { after: cursor.after, page: cursor.page + 1 };
  const done = { after: Math.max(newest, wholeSecond(reader.since)) - OVERLAP, page: 1 };
  return {
    events,
    more,
    cursor: { v: 1, newest, seen: seen.slice(-REMEMBERED), ...(more ? next : done) },
    ...(more && { remaining: Math.max(0, total - cursor.page * pageSize(bounds)) }),
  };
};

/** The newest comments by id were read, at `now`. */
export const afterRecent = (
  cursor: WpCursor,
  items: readonly WpComment[],
  reader: Reader,
  now: number,
): { events: SourceEvent[]; cursor: WpCursor } => {
  const { events, seen } = report(items, cursor.seen, reader);
  const present = new Set(items.map(({ id }) => id));
  // Short of a full page the list is complete; otherwise only what is newer than its oldest must be in it.
  const oldest = items.length < PER_PAGE ? 0 : Math.min(...present);
  const missing = seen.filter(({ id }) => id >= oldest && !present.has(id));
  const gone = missing
    .filter(({ own }) => !own)
    .map(({ id }): SourceEvent => ({ kind: 'gone', source: reader.source, externalId: String(id), at: now }));
  const still = seen.filter(
    ({ id, at }) => present.has(id) || (id < oldest && at >= cursor.newest - OVERLAP),
  );
  return { events: [...events, ...gone], cursor: { ...cursor, seen: still } };
};
