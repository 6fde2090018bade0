import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Job, JobKind } from '../app/ports/store.ts';
import { isDue, leasesAreOverUntil } from './lease-clock.ts';
import type { Moment } from './lease-clock.ts';
import type { JobTable, Scope } from './schema.ts';
import { fromColumn } from './text.ts';

/** Only the port's types may be imported here; the compiler sees to it that no kind is missing. */
const kinds: { [K in JobKind]: K } = {
  draft: 'draft',
  read: 'read',
  deliver: 'deliver',
  wake: 'wake',
  tell: 'tell',
  moderate: 'moderate',
  amend: 'amend',
  connection: 'connection',
  event: 'event',
};
export const jobKind = z.enum(kinds);

/** A claimed row as the app sees it. */
export const claimedJob = (row: Selectable<JobTable>, lease: string): Job => ({
  id: row.id,
  kind: jobKind.parse(row.kind),
  ...(row.lane === null ? {} : { lane: row.lane }),
  ...(row.key === null ? {} : { key: fromColumn(row.key) }),
  payload: JSON.parse(row.payload),
  runAt: row.run_at,
  priority: row.priority,
  attempts: row.attempts,
  lease,
});

/** True of a job `j` in whose lane nothing stands before it and nothing is being worked on. */
const laneIsFree = (leasesUntil: Moment) => sql<boolean>`(j.lane is null or not exists (
  select 1 from jobs b where b.lane = j.lane and b.state = 'open' and b.id <> j.id
  and (b.run_at < j.run_at or (b.run_at = j.run_at and b.seq < j.seq)
    or (b.lease is not null and b.due_at > ${leasesUntil}))))`;

/** The id of the job to claim, its row locked on PostgreSQL; other processes skip it there. */
const mostUrgent = (scope: Scope, now: number, kinds: readonly JobKind[]) => {
  const { db, engine } = scope;
  const leasesUntil = leasesAreOverUntil(scope, now);
  return db
    .selectFrom('jobs as j')
    .select(['j.id', 'j.lane'])
    .where('j.state', '=', sql.lit('open'))
    .where('j.kind', 'in', kinds)
    .where(isDue('j', now, leasesUntil))
    .where(laneIsFree(leasesUntil))
    .orderBy('j.priority', 'desc')
    .orderBy('j.run_at')
    .orderBy('j.seq')
    .limit(1)
    .$if(engine === 'postgres', (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
};

/**
 * Two processes could see one free lane in the same instant and take two jobs of it. They agree by a lock on the lane,
 * and look once more behind it.
 */
const laneStillFree = async (
  scope: Scope,
  { id, lane }: { id: string; lane: string | null },
  now: number,
): Promise<boolean> => {
  const { db, engine } = scope;
  if (engine === 'sqlite' || lane === null) return true;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lane}, 0))`.execute(db);
  const free = db
    .selectFrom('jobs as j')
    .select('j.id')
    .where('j.id', '=', id)
    .where(laneIsFree(leasesAreOverUntil(scope, now)));
  return (await free.executeTakeFirst()) !== undefined;
};

/** Claims one job inside a transaction; `again` when another process was in its lane first. */
export const claimJob = async (
  scope: Scope,
  now: number,
  leaseMs: number,
  kinds: readonly JobKind[],
): Promise<Job | 'again' | undefined> => {
  const found = await mostUrgent(scope, now, kinds);
  if (found === undefined) return undefined;
  if (!(await laneStillFree(scope, found, now))) return 'again';
  const lease = scope.id();
  const row = await scope.db
    .updateTable('jobs')
    .set((change) => ({
      lease,
      holder: scope.holder,
      due_at: now + leaseMs,
      set_at: now,
      attempts: change('attempts', '+', 1),
    }))
    .where('id', '=', found.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return claimedJob(row, lease);
};
