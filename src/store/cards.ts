import { sql } from 'kysely';
import type { Selectable, UpdateObject } from 'kysely';
import type { CardPlace, CardTurn, Tx } from '../app/ports/store.ts';
import { deskName } from '../core/actor.ts';
import type { DeskName } from '../core/actor.ts';
import { openStates } from '../core/review/review.ts';
import { isDue, leasesAreOverUntil } from './lease-clock.ts';
import type { CardTable, Database, Scope } from './schema.ts';
import { fromColumn, toColumn } from './text.ts';

type Cards = Tx['cards'];

/** Stands in `shown` from a redraw that was asked for until the next turn begins; so a drawing in flight cannot hide it. */
const redrawAsked = -1;

const placeOf = (row: Selectable<CardTable>): CardPlace => ({
  reviewId: row.review_id,
  desk: deskName.parse(row.desk),
  channel: row.channel,
  ...(row.message_id === null ? {} : { messageId: row.message_id }),
  shown: Math.max(0, row.shown),
  attempts: row.attempts,
  ...(row.error === null ? {} : { lastError: fromColumn(row.error) }),
});

/** Waits for a change of the review that is being saved, so that no version is missed between the two. */
const place = async ({ db, engine }: Scope, at: Parameters<Cards['place']>[0]): Promise<void> => {
  const { version } = await db
    .selectFrom('reviews')
    .select('version')
    .where('id', '=', at.reviewId)
    .$if(engine === 'postgres', (query) => query.forShare())
    .executeTakeFirstOrThrow();
  const row = {
    review_id: at.reviewId,
    desk: at.desk,
    channel: at.channel,
    shown: 0,
    wanted: version,
    due_at: 0,
    attempts: 0,
  };
  const insert = db.insertInto('cards').values(row);
  await insert.onConflict((on) => on.columns(['review_id', 'desk', 'channel']).doNothing()).execute();
};

/** Changes a card still held under this turn's lease. */
const fenced = async (
  { db, now }: Scope,
  { reviewId, desk, channel, lease }: CardTurn,
  set: UpdateObject<Database, 'cards'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('cards')
    .set({ ...set, set_at: now(), lease: null })
    .where('review_id', '=', reviewId)
    .where('desk', '=', desk)
    .where('channel', '=', channel)
    .where('lease', '=', lease)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Where the cards of a review stand. */
export const cards = (scope: Scope): Cards => ({
  place: (at) => place(scope, at),
  async of(reviewId) {
    const own = scope.db.selectFrom('cards').selectAll().where('review_id', '=', reviewId);
    return (await own.orderBy('desk').orderBy('channel').execute()).map(placeOf);
  },
  async byMessage(desk, channel, messageId) {
    const row = await scope.db
      .selectFrom('cards')
      .select('review_id')
      .where('desk', '=', desk)
      .where('channel', '=', channel)
      .where('message_id', '=', messageId)
      .executeTakeFirst();
    return row?.review_id;
  },
  drawn: (turn, { messageId, version }) =>
    fenced(scope, turn, {
      message_id: messageId,
      shown: (column) => column.case().when('shown', '=', redrawAsked).then(0).else(version).end(),
      attempts: 0,
      due_at: 0,
      error: null,
    }),
  failed: (turn, error, retryAt) => fenced(scope, turn, { error: toColumn(error), due_at: retryAt }),
  gone: (turn, retryAt) => fenced(scope, turn, { message_id: null, shown: 0, attempts: 0, due_at: retryAt }),
  async moved(desk, from, to) {
    const waiting = scope.db.updateTable('cards').where('desk', '=', desk).where('channel', '=', from);
    await waiting.set({ channel: to, due_at: 0, attempts: 0, lease: null }).execute();
  },
  async redrawOpen() {
    const open = scope.db
      .selectFrom('reviews')
      .select('id')
      .where((eb) => eb.or([eb('state', 'in', [...openStates]), eb('amending_since', 'is not', null)]));
    await scope.db.updateTable('cards').set({ shown: redrawAsked }).where('review_id', 'in', open).execute();
  },
  async redraw(reviewId) {
    const own = scope.db.updateTable('cards').where('review_id', '=', reviewId);
    await own.set({ shown: redrawAsked }).execute();
  },
});

/** Out of date and free to draw. */
const outOfDate = (scope: Scope, desk: DeskName, now: number) =>
  scope.db
    .selectFrom('cards as c')
    .whereRef('c.shown', '<', 'c.wanted')
    .where('c.desk', '=', desk)
    .where(isDue('c', now, leasesAreOverUntil(scope, now)));

/**
 * Claims one card inside a transaction; a snoozed review's comes after all others. Among equals the one that has been
 * wrong for longest comes first: in a rush that outruns a channel's slots none must wait for ever.
 */
export const claimCard = async (
  scope: Scope,
  at: { desk: DeskName; channel: string },
  now: number,
  leaseMs: number,
): Promise<CardTurn | undefined> => {
  const { db, engine } = scope;
  const found = await outOfDate(scope, at.desk, now)
    .innerJoin('reviews as r', 'r.id', 'c.review_id')
    .select('c.review_id')
    .where('c.channel', '=', at.channel)
    .orderBy(sql`case when r.snoozed_until > ${now} then 1 else 0 end`)
    .orderBy('r.severity_rank', 'desc')
    .orderBy(sql`case when r.state in ('unsure', 'failed') then 0 when r.decided_at > 0 then 1 else 2 end`)
    .orderBy(sql`case when r.decided_at > 0 then r.updated_at else r.created_at end`)
    .orderBy('r.number')
    .limit(1)
    .$if(engine === 'postgres', (query) => query.forUpdate('c').skipLocked())
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const lease = scope.id();
  const row = await db
    .updateTable('cards')
    .set((column) => ({
      lease,
      holder: scope.holder,
      due_at: now + leaseMs,
      set_at: now,
      attempts: column('attempts', '+', 1),
      shown: column.case().when('shown', '=', redrawAsked).then(0).else(column.ref('shown')).end(),
    }))
    .where('review_id', '=', found.review_id)
    .where('desk', '=', at.desk)
    .where('channel', '=', at.channel)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...placeOf(row), lease };
};

/** Channels in which a card waits to be drawn. */
export const channelsWaiting = async (scope: Scope, desk: DeskName, now: number): Promise<string[]> => {
  const rows = await outOfDate(scope, desk, now)
    .select('c.channel')
    .distinct()
    .orderBy('c.channel')
    .execute();
  return rows.map(({ channel }) => channel);
};
