import type { CardTurn, Job, JobKind } from '../../../src/app/ports/store.ts';
import type { DeskName } from '../../../src/core/actor.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { severityRank } from '../../../src/core/triage/triage.ts';
import { placeOf, redrawAsked } from './cards.ts';
import type { CardRow, JobRow } from './database.ts';
import type { Scope } from './scope.ts';
import type { Session } from './session.ts';

/** Whether one job of a lane has to run before another. */
export const standsBefore = (one: JobRow, other: JobRow): boolean =>
  one.runAt < other.runAt || (one.runAt === other.runAt && one.seq < other.seq);

/** Now, and until when leases are over: a clock that leapt forward ends none. */
interface Moment {
  now: number;
  leases: number;
}
const momentOf = (now: number, steady: () => number): Moment => ({ now, leases: Math.min(now, steady()) });

const isDue = ({ dueAt, lease }: Pick<JobRow, 'dueAt' | 'lease'>, { now, leases }: Moment): boolean =>
  dueAt <= (lease === undefined ? now : leases);

/** In a lane nothing may stand before it and nothing may be at work. */
const laneIsFree = (job: JobRow, open: readonly JobRow[], { leases }: Moment): boolean =>
  job.lane === undefined ||
  !open.some(
    (other) =>
      other.lane === job.lane &&
      other.id !== job.id &&
      (standsBefore(other, job) || (other.lease !== undefined && other.dueAt > leases)),
  );

const moreUrgent = (a: JobRow, b: JobRow): number =>
  b.priority - a.priority || a.runAt - b.runAt || a.seq - b.seq;

/** What could be claimed now, most urgent first. */
const claimable = (session: Session, at: Moment, kinds: readonly JobKind[]): JobRow[] => {
  const open = session.all('jobs').filter(({ state }) => state === 'open');
  return open
    .filter((job) => kinds.includes(job.kind) && isDue(job, at) && laneIsFree(job, open, at))
    .sort(moreUrgent);
};

/** Rows that another transaction has under way are skipped, never waited for. */
export const claimJob = (
  { session, id, holder, steady }: Scope,
  now: number,
  leaseMs: number,
  kinds: readonly JobKind[],
): Job | undefined => {
  const able = claimable(session, momentOf(now, steady), kinds);
  const row = able.find((job) => !session.isLockedByAnother(`jobs ${job.id}`));
  if (row === undefined) return undefined;
  const lease = id();
  const attempts = row.attempts + 1;
  session.put('jobs', row.id, { ...row, lease, holder, attempts, dueAt: now + leaseMs, setAt: now });
  const { lane, key, kind, payload, runAt, priority } = row;
  return {
    id: row.id,
    kind,
    ...(lane !== undefined && { lane }),
    ...(key !== undefined && { key }),
    payload,
    runAt,
    priority,
    attempts,
    lease,
  };
};

export const outOfDate = (
  { session, steady }: Pick<Scope, 'session' | 'steady'>,
  desk: DeskName,
  now: number,
): CardRow[] => {
  const at = momentOf(now, steady);
  return session.all('cards').filter((row) => row.desk === desk && row.shown < row.wanted && isDue(row, at));
};

/**
 * Severity first, then whom somebody must look after, then what was decided; among equals the one that has been wrong
 * for longest. The snoozed come after all others.
 */
const needsEyesMore =
  (session: Session, now: number) =>
  (a: CardRow, b: CardRow): number => {
    const [one, other] = [session.get('reviews', a.reviewId), session.get('reviews', b.reviewId)];
    if (!one || !other) return 0;
    const asleep = ({ snoozedUntil = 0 }: Review): number => (snoozedUntil > now ? 1 : 0);
    const kind = ({ state, last }: Review): number =>
      state === 'unsure' || state === 'failed' ? 0 : last ? 1 : 2;
    const wrongSince = ({ last, updatedAt, createdAt }: Review): number => (last ? updatedAt : createdAt);
    return (
      asleep(one) - asleep(other) ||
      severityRank(other.triage.severity) - severityRank(one.triage.severity) ||
      kind(one) - kind(other) ||
      wrongSince(one) - wrongSince(other) ||
      one.number - other.number
    );
  };

export const claimCard = (
  scope: Scope,
  at: { desk: DeskName; channel: string },
  now: number,
  leaseMs: number,
): CardTurn | undefined => {
  const { session, id, holder } = scope;
  const keyOf = (row: CardRow): string => `${row.reviewId} ${row.desk} ${row.channel}`;
  const row = outOfDate(scope, at.desk, now)
    .filter((card) => card.channel === at.channel && !session.isLockedByAnother(`cards ${keyOf(card)}`))
    .sort(needsEyesMore(session, now))[0];
  if (row === undefined) return undefined;
  const lease = id();
  const shown = row.shown === redrawAsked ? 0 : row.shown;
  const attempts = row.attempts + 1;
  const next = { ...row, shown, lease, holder, attempts, dueAt: now + leaseMs, setAt: now };
  session.put('cards', keyOf(row), next);
  return { ...placeOf(next), lease };
};
