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

/** In a lane nothing may stand before it and nothing may be at work. */
export const laneIsFree = (job: JobRow, open: readonly JobRow[], now: number): boolean =>
  job.lane === undefined ||
  !open.some(
    (other) =>
      other.lane === job.lane &&
      other.id !== job.id &&
      (standsBefore(other, job) || (other.lease !== undefined && other.dueAt > now)),
  );

const moreUrgent = (a: JobRow, b: JobRow): number =>
  b.priority - a.priority || a.runAt - b.runAt || a.seq - b.seq;

/** What could be claimed now, most urgent first. */
export const claimable = (
  session: Pick<Session, 'all'>,
  now: number,
  kinds: readonly JobKind[],
): JobRow[] => {
  const open = session.all('jobs').filter(({ state }) => state === 'open');
  return open
    .filter((job) => kinds.includes(job.kind) && job.dueAt <= now && laneIsFree(job, open, now))
    .sort(moreUrgent);
};

/** Rows that another transaction has under way are skipped, never waited for. */
export const claimJob = (
  { session, id, holder }: Scope,
  now: number,
  leaseMs: number,
  kinds: readonly JobKind[],
): Job | undefined => {
  const row = claimable(session, now, kinds).find((job) => !session.isLockedByAnother(`jobs ${job.id}`));
  if (row === undefined) return undefined;
  const lease = id();
  const attempts = row.attempts + 1;
  session.put('jobs', row.id, { ...row, lease, holder, attempts, dueAt: now + leaseMs });
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

export const outOfDate = (session: Pick<Session, 'all'>, desk: DeskName, now: number): CardRow[] =>
  session.all('cards').filter((row) => row.desk === desk && row.shown < row.wanted && row.dueAt <= now);

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
  { session, id, holder }: Scope,
  at: { desk: DeskName; channel: string },
  now: number,
  leaseMs: number,
): CardTurn | undefined => {
  const keyOf = (row: CardRow): string => `${row.reviewId} ${row.desk} ${row.channel}`;
  const row = outOfDate(session, at.desk, now)
    .filter((card) => card.channel === at.channel && !session.isLockedByAnother(`cards ${keyOf(card)}`))
    .sort(needsEyesMore(session, now))[0];
  if (row === undefined) return undefined;
  const lease = id();
  const shown = row.shown === redrawAsked ? 0 : row.shown;
  const next = { ...row, shown, lease, holder, attempts: row.attempts + 1, dueAt: now + leaseMs };
  session.put('cards', keyOf(row), next);
  return { ...placeOf(next), lease };
};
