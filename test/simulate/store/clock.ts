import type { CardRow, JobRow } from './database.ts';
import type { Scope } from './scope.ts';

const skewMs = 5_000;

/** Put off by a clock that has been put back since. */
const isAhead = ({ dueAt, setAt }: Pick<CardRow, 'dueAt' | 'setAt'>, now: number): boolean =>
  setAt > now + skewMs && dueAt > now;
/** A waking that people asked for keeps its time of day. */
const keepsItsTime = ({ kind, lease, attempts }: JobRow): boolean =>
  kind === 'wake' && lease === undefined && attempts === 0;

/** Brings forward what waits for an hour that was lived already; how much. */
export const bringForward = ({ session }: Scope, now: number): number => {
  let brought = 0;
  for (const job of session.all('jobs')) {
    if (job.state !== 'open' || !isAhead(job, now) || keepsItsTime(job)) continue;
    const ahead = job.setAt - now;
    const runAt = job.runAt > now ? job.runAt - ahead : job.runAt;
    session.put('jobs', job.id, { ...job, dueAt: job.dueAt - ahead, runAt, setAt: now });
    brought += 1;
  }
  for (const card of session.all('cards')) {
    if (!isAhead(card, now)) continue;
    const dueAt = card.dueAt - (card.setAt - now);
    session.put('cards', `${card.reviewId} ${card.desk} ${card.channel}`, { ...card, dueAt, setAt: now });
    brought += 1;
  }
  return brought;
};
