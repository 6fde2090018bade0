import type { Job, NewJob, Tx } from '../../../src/app/ports/store.ts';
import type { JobRow } from './database.ts';
import type { Scope } from './scope.ts';

type Jobs = Tx['jobs'];
type Held = Pick<Job, 'id' | 'lease'>;

const keyKeptMs = 26 * 3_600_000;

const inserted = async (
  { session, next, now }: Scope,
  job: NewJob,
  over: Partial<JobRow> = {},
): Promise<boolean> => {
  if (job.key !== undefined) await session.lock(`key ${job.key}`);
  await session.lock(`jobs ${job.id}`);
  const same = job.key === undefined ? undefined : session.all('jobs').find(({ key }) => key === job.key);
  if (same?.state === 'done' && (same.endedAt ?? 0) <= now() - keyKeptMs) session.drop('jobs', same.id);
  else if (same !== undefined) return false;
  if (session.get('jobs', job.id) !== undefined) return false;
  session.put('jobs', job.id, {
    ...job,
    payload: job.payload ?? null,
    seq: next(),
    state: 'open',
    dueAt: job.runAt,
    setAt: now(),
    attempts: 0,
    lease: undefined,
    holder: undefined,
    error: undefined,
    endedAt: undefined,
    ...over,
  });
  return true;
};

/** Changes a job still held under this lease. */
const fenced = async (
  { session, pace, now }: Scope,
  { id, lease }: Held,
  set: (row: JobRow) => Partial<JobRow>,
): Promise<boolean> => {
  await pace();
  await session.lock(`jobs ${id}`);
  const row = session.get('jobs', id);
  if (row?.lease !== lease || row.state !== 'open') return false;
  session.put('jobs', id, { ...row, ...set(row), setAt: now(), lease: undefined });
  return true;
};

const counts = ({ session }: Scope, now: number): Awaited<ReturnType<Jobs['counts']>> => {
  const all = session.all('jobs');
  const open = all.filter(({ state }) => state === 'open');
  const due = open.filter(({ dueAt }) => dueAt <= now);
  const figures = {
    waiting: open.length,
    due: due.length,
    gaveUp: all.filter(({ state }) => state === 'gave_up').length,
  };
  return due.length === 0 ? figures : { ...figures, oldestDueAt: Math.min(...due.map(({ dueAt }) => dueAt)) };
};

const bySeq = (a: JobRow, b: JobRow): number => a.seq - b.seq;

export const jobs = (scope: Scope): Jobs => ({
  async add(job) {
    await scope.pace();
    return inserted(scope, job);
  },
  async addClaimed(job, leaseMs) {
    await scope.pace();
    const lease = scope.id();
    const held = { lease, holder: scope.holder, attempts: 1, dueAt: scope.now() + leaseMs };
    return (await inserted(scope, job, held)) ? { ...job, attempts: 1, lease } : undefined;
  },
  complete: (held) =>
    fenced(scope, held, () => ({ state: 'done', endedAt: scope.now(), payload: null, error: undefined })),
  postpone: (held, until) =>
    fenced(scope, held, ({ attempts }) => ({ runAt: until, dueAt: until, attempts: attempts - 1 })),
  fail: (held, error, next) =>
    fenced(scope, held, () =>
      'retryAt' in next ? { error, dueAt: next.retryAt } : { error, state: 'gave_up', endedAt: scope.now() },
    ),
  async tryAgain(id, at) {
    await scope.pace();
    await scope.session.lock(`jobs ${id}`);
    const row = scope.session.get('jobs', id);
    if (row?.state !== 'gave_up') return false;
    scope.session.put('jobs', id, {
      ...row,
      state: 'open',
      runAt: at,
      dueAt: at,
      setAt: at,
      endedAt: undefined,
    });
    return true;
  },
  async gaveUp() {
    await scope.pace();
    const all = scope.session.all('jobs').filter(({ state }) => state === 'gave_up');
    return all.sort(bySeq).map(({ id, kind, lane, attempts, error = '', endedAt = 0 }) => ({
      id,
      kind,
      ...(lane !== undefined && { lane }),
      attempts,
      error,
      at: endedAt,
    }));
  },
  async counts(now) {
    await scope.pace();
    return counts(scope, now);
  },
});

/** Deliveries seen already, remembered like jobs that are done. */
export const seen = (scope: Scope): Tx['seen'] => ({
  async first(key, now) {
    await scope.pace();
    const done = { state: 'done', endedAt: now } as const;
    const mark = { id: scope.id(), kind: 'event', key, payload: null, runAt: now, priority: 0 } as const;
    return inserted(scope, mark, done);
  },
});

/** Jobs done so long ago that their keys are free. */
export const pruneJobs = ({ session }: Scope, now: number): number => {
  const old = session
    .all('jobs')
    .filter(({ state, endedAt = now }) => state === 'done' && endedAt <= now - keyKeptMs);
  for (const { id } of old) session.drop('jobs', id);
  return old.length;
};
