import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Scope } from './schema.ts';

export type Moment = RawBuilder<number>;

/**
 * The moment before which a lease is over. Two workers on one post would post twice, so a lease ends only when a clock
 * that did not leap says so; and among machines only when the database's clock says so too.
 */
export const leasesAreOverUntil = ({ engine, steady }: Scope, now: number): Moment => {
  const own = Math.min(now, steady());
  return engine === 'sqlite'
    ? sql<number>`${own}`
    : sql<number>`least(${own}::bigint, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;
};

/** True of what can be claimed: due, or its lease over. */
export const isDue = (table: string, now: number, leasesUntil: Moment): RawBuilder<boolean> => {
  const dueAt = sql.ref(`${table}.due_at`);
  return sql<boolean>`${dueAt} <= ${now} and (${sql.ref(`${table}.lease`)} is null or ${dueAt} <= ${leasesUntil})`;
};

/** Machines that share a database may differ by this much, in milliseconds. */
const skewMs = 5_000;

/**
 * Brings forward what was put off by a clock that has been put back since, so that nothing waits for an hour that was
 * lived already. A waking that people asked for keeps its time of day. How much was brought forward.
 */
export const bringForward = async ({ db }: Scope, now: number): Promise<number> => {
  const ahead = sql<number>`set_at - ${now}`;
  const jobs = await db
    .updateTable('jobs')
    .set({
      due_at: sql<number>`due_at - (${ahead})`,
      run_at: sql<number>`case when run_at > ${now} then run_at - (${ahead}) else run_at end`,
      set_at: now,
    })
    .where('state', '=', sql.lit('open'))
    .where('set_at', '>', now + skewMs)
    .where('due_at', '>', now)
    .where((eb) => eb.or([eb('kind', '<>', 'wake'), eb('lease', 'is not', null), eb('attempts', '>', 0)]))
    .executeTakeFirst();
  const cards = await db
    .updateTable('cards')
    .set({ due_at: sql<number>`due_at - (${ahead})`, set_at: now })
    .where('set_at', '>', now + skewMs)
    .where('due_at', '>', now)
    .executeTakeFirst();
  return Number(jobs.numUpdatedRows + cards.numUpdatedRows);
};
