import { sql } from 'kysely';
import { z } from 'zod';
import type { GaveUp, Job, NewJob, Tx } from '../app/ports/store.ts';
import { jobKind } from './claim-job.ts';
import type { JobTable, Scope } from './schema.ts';
import { fromColumn, toColumn, toKey } from './text.ts';

type Jobs = Tx['jobs'];
type Held = Pick<Job, 'id' | 'lease'>;

/** Slack may hand over an event again for 25 hours; https://docs.slack.dev/apis/events-api/ */
const keyKeptMs = 26 * 3_600_000;
const emptied = 'null';

/** A key whose job has been done for 26 hours is free again, whether or not it was pruned. */
const freeKey = async ({ db, now }: Scope, key: string): Promise<void> => {
  const done = db.deleteFrom('jobs').where('key', '=', key).where('state', '=', 'done');
  await done.where('ended_at', '<=', now() - keyKeptMs).execute();
};

const inserted = async (
  scope: Scope,
  job: NewJob,
  held?: { lease: string; until: number },
): Promise<boolean> => {
  const key = job.key === undefined ? null : toKey(job.key);
  if (key !== null) await freeKey(scope, key);
  const insert = scope.db.insertInto('jobs').values({
    id: job.id,
    kind: job.kind,
    lane: job.lane ?? null,
    key,
    payload: JSON.stringify(job.payload ?? null),
    state: 'open',
    run_at: job.runAt,
    due_at: held?.until ?? job.runAt,
    set_at: scope.now(),
    priority: job.priority,
    attempts: held ? 1 : 0,
    lease: held?.lease ?? null,
    holder: held ? scope.holder : null,
    error: null,
    ended_at: null,
  });
  const once = await insert.onConflict((on) => on.doNothing()).executeTakeFirst();
  return once.numInsertedOrUpdatedRows === 1n;
};

const addClaimed = async (scope: Scope, job: NewJob, leaseMs: number): Promise<Job | undefined> => {
  const lease = scope.id();
  const added = await inserted(scope, job, { lease, until: scope.now() + leaseMs });
  return added ? { ...job, attempts: 1, lease } : undefined;
};

/** Changes a job still held under this lease. */
const fenced = async (
  { db, now }: Scope,
  { id, lease }: Held,
  set: Partial<Omit<JobTable, 'seq' | 'id' | 'attempts' | 'set_at'>>,
  countedOff = 0,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set((change) => ({ ...set, set_at: now(), lease: null, attempts: change('attempts', '-', countedOff) }))
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** What jobs about a review carry. */
const ofReview = z.object({ reviewId: z.string() });

const gaveUp = async ({ db }: Scope): Promise<GaveUp[]> => {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'kind', 'lane', 'payload', 'attempts', 'error', 'ended_at'])
    .where('state', '=', sql.lit('gave_up'))
    .orderBy('ended_at')
    .orderBy('seq')
    .execute();
  return rows.map(({ lane, ...row }) => ({
    id: row.id,
    kind: jobKind.parse(row.kind),
    ...ofReview.safeParse(JSON.parse(row.payload)).data,
    ...(lane === null ? {} : { lane }),
    attempts: row.attempts,
    error: fromColumn(row.error ?? ''),
    at: row.ended_at ?? 0,
  }));
};

/* The states are literals in the text: only then does SQLite see that a partial index serves. */
const counts = async ({ db }: Scope, now: number): ReturnType<Jobs['counts']> => {
  const ofState = (state: JobTable['state']) => db.selectFrom('jobs').where('state', '=', sql.lit(state));
  const waiting = await ofState('open')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const due = await ofState('open')
    .where('due_at', '<=', now)
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min('due_at').as('oldest')])
    .executeTakeFirstOrThrow();
  const ended = await ofState('gave_up')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const figures = { waiting: waiting.n, due: due.n, gaveUp: ended.n };
  return due.n === 0 ? figures : { ...figures, oldestDueAt: due.oldest };
};

/** Starts again what gave up. */
const tryAgain = async ({ db }: Scope, id: string, at: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ state: 'open', run_at: at, due_at: at, set_at: at, ended_at: null })
    .where('id', '=', id)
    .where('state', '=', 'gave_up')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Forgets what was done 26 hours ago. */
export const pruneJobs = async ({ db }: Scope, now: number): Promise<number> => {
  const done = db
    .deleteFrom('jobs')
    .where('state', '=', 'done')
    .where('ended_at', '<=', now - keyKeptMs);
  return Number((await done.where('ended_at', '<=', now - keyKeptMs).executeTakeFirst()).numDeletedRows);
};

/** Remembers a delivery as if it were a job that is done already: one table, one rule for how long. */
export const seen = (scope: Scope): Tx['seen'] => ({
  async first(key, now) {
    const id = scope.id();
    const added = await inserted(scope, { id, kind: 'event', key, payload: null, runAt: now, priority: 0 });
    if (!added) return false;
    await scope.db.updateTable('jobs').set({ state: 'done', ended_at: now }).where('id', '=', id).execute();
    return true;
  },
});

/** The outbox: work that must happen although the process dies. Claiming is `claimJob`. */
export const jobs = (scope: Scope): Jobs => ({
  add: (job) => inserted(scope, job),
  addClaimed: (job, leaseMs) => addClaimed(scope, job, leaseMs),
  complete: (held) =>
    fenced(scope, held, { state: 'done', ended_at: scope.now(), payload: emptied, error: null }),
  postpone: (held, until) => fenced(scope, held, { run_at: until, due_at: until }, 1),
  fail(held, reason, next) {
    const error = toColumn(reason);
    return 'retryAt' in next
      ? fenced(scope, held, { error, due_at: next.retryAt })
      : fenced(scope, held, { error, state: 'gave_up', ended_at: scope.now() });
  },
  tryAgain: (id, at) => tryAgain(scope, id, at),
  gaveUp: () => gaveUp(scope),
  counts: (now) => counts(scope, now),
});
