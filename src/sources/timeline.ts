import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SourceEvent } from '../core/comment.ts';
import type { Page, Source } from '../app/ports/source.ts';

const SECOND = 1000;
/** Looked at again each time: covers equal times, slow listings and clocks set back a little. */
const OVERLAP = 10 * 60 * SECOND;
/** Bounds the cursor; forgetting one means reporting it again, which the app takes for the redelivery it is. */
const REMEMBERED = 1500;

/** Something said at a place, as a list of it gives it. */
export interface Item {
  id: string;
  /** Epoch ms. */
  at: number;
  /** Changes when what was said changes. */
  mark: string;
  /** What it stands in: a thread or a post; one name for all where the place has a single list. */
  group: string;
  /** Undefined for the brand's own remarks that answer nobody. */
  event: SourceEvent | undefined;
}
export interface Group {
  /** Where it stands in the list, epoch ms. */
  order: number;
  /** From this moment on everything in it is among the items; undefined: it was not looked into. */
  wholeSince?: number;
  /** For the next look at it. */
  note?: string;
}
/** A page of a list that gives the newest first. */
export interface Portion {
  items: Item[];
  groups: ReadonlyMap<string, Group>;
  /** Of what the list is ordered by, epoch ms; undefined on an empty page. */
  span: { newest: number; oldest: number } | undefined;
  /** Gives the next, older page. */
  next?: string | undefined;
  /** There was more on this page than could be read at once: it is to be read again. */
  again?: boolean;
}
export interface From {
  token: string | undefined;
  /** At most so many entries. */
  size: number;
  noteOf: (group: string) => string | undefined;
}
/** Reads one page; `expired` when the place does not know the token any more. Throws SourceError. */
export type ReadPortion = (from: From, signal: AbortSignal) => Promise<Portion | 'expired'>;

const timelineCursor = z.object({
  v: z.literal(1),
  /** Pages are read until one reaches back to here. */
  floor: z.number(),
  newest: z.number(),
  token: z.string().optional(),
  seen: z.array(
    z.object({ id: z.string(), mark: z.string(), at: z.number(), group: z.string(), own: z.boolean() }),
  ),
  groups: z.record(z.string(), z.object({ order: z.number(), note: z.string().optional() })),
});
type TimelineCursor = z.infer<typeof timelineCursor>;

const wholeSecond = (at: number): number => Math.floor(at / SECOND) * SECOND;
const readCursor = (cursor: unknown, since: number): TimelineCursor => {
  const parsed = timelineCursor.safeParse(cursor);
  if (parsed.success) return parsed.data;
  const start = wholeSecond(since);
  return { v: 1, floor: start, newest: start, seen: [], groups: {} };
};

/** A short mark of texts that changes with any of them. */
export const markOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 10);

interface Bounds {
  since: number;
  until?: number | undefined;
  limit?: number | undefined;
}

/** What is no longer where it must be: in a group that was read whole, or in one that is missing from the list itself. */
const goneOf = (
  cursor: TimelineCursor,
  { items, groups, span, next }: Portion,
  source: string,
  now: number,
): { events: SourceEvent[]; ids: ReadonlySet<string> } => {
  // A list that is suddenly empty is a place in trouble more often than everything deleted at once.
  if (span === undefined) return { events: [], ids: new Set() };
  const present = new Set(items.map(({ id }) => id));
  const reached = next === undefined ? Number.NEGATIVE_INFINITY : span.oldest;
  const gone = cursor.seen.filter(({ id, group, at }) => {
    if (present.has(id)) return false;
    const shown = groups.get(group);
    if (shown) return shown.wholeSince !== undefined && at > shown.wholeSince;
    return (cursor.groups[group]?.order ?? Number.NEGATIVE_INFINITY) > reached;
  });
  const events = gone
    .filter(({ own }) => !own)
    .map(({ id }): SourceEvent => ({ kind: 'gone', source, externalId: id, at: now }));
  return { events, ids: new Set(gone.map(({ id }) => id)) };
};

/** Events and cursor after a page. */
const advance = (
  cursor: TimelineCursor,
  portion: Portion,
  { since, until, limit = Infinity }: Bounds,
  { source, now }: { source: string; now: number },
): Page => {
  const marks = new Map(cursor.seen.map(({ id, mark }) => [id, mark]));
  const fresh = portion.items
    .filter(({ at }) => at >= wholeSecond(since) && (until === undefined || at < until))
    .filter(({ id, mark }) => marks.get(id) !== mark)
    .toSorted((a, b) => a.at - b.at);
  const told = fresh.slice(0, limit);
  const cut = told.length < fresh.length;
  const again = cut || portion.again === true;
  const first = cursor.token === undefined && until === undefined && !again;
  const gone = first ? goneOf(cursor, portion, source, now) : { events: [], ids: new Set<string>() };
  const toldIds = new Set(told.map(({ id }) => id));
  const seen = [
    ...cursor.seen.filter(({ id }) => !toldIds.has(id) && !gone.ids.has(id)),
    ...told.map(({ id, mark, at, group, event }) => ({
      id,
      mark,
      at,
      group,
      own: event?.kind !== 'comment',
    })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .slice(-REMEMBERED);
  // What was looked up of a group is forgotten where not all of it could be told.
  const notes = cut ? [] : [...portion.groups].map(([id, { order, note }]) => [id, { order, note }] as const);
  const known = new Set([...seen.map(({ group }) => group), ...portion.groups.keys()]);
  const groups = Object.fromEntries(
    [...Object.entries(cursor.groups), ...notes].filter(([id]) => known.has(id)),
  );
  const newest = Math.max(cursor.newest, portion.span?.newest ?? 0);
  const deeper = portion.next !== undefined && (portion.span?.oldest ?? Infinity) > cursor.floor;
  const kept = { v: 1 as const, newest, seen, groups };
  const events = [...told.flatMap(({ event }) => event ?? []), ...gone.events];
  if (again) return { events, more: true, cursor: { ...cursor, ...kept } };
  if (deeper) return { events, more: true, cursor: { ...kept, floor: cursor.floor, token: portion.next } };
  const floor = Math.max(newest - OVERLAP, wholeSecond(since));
  return { events, more: false, cursor: { ...kept, floor } };
};

/**
 * Polls a place that lists the newest first: from the top down to where the last look began, page by page, so that what
 * is said meanwhile waits for the next look; edits and deletions show as differences on the first page.
 */
export const createTimeline =
  (setup: {
    source: string;
    pageSize: number;
    read: ReadPortion;
    now: () => number;
  }): NonNullable<Source['poll']> =>
  async ({ cursor: stored, since, until, limit }, signal) => {
    const cursor = readCursor(stored, since);
    const size = Math.min(setup.pageSize, Math.max(1, limit ?? setup.pageSize));
    const noteOf: From['noteOf'] = (group) => cursor.groups[group]?.note;
    const portion = await setup.read({ token: cursor.token, size, noteOf }, signal);
    if (portion === 'expired') return { events: [], more: true, cursor: { ...cursor, token: undefined } };
    return advance(cursor, portion, { since, until, limit }, { source: setup.source, now: setup.now() });
  };
