import type { ThisProcess } from '../../../src/store/processes.ts';
import type { Scope } from './scope.ts';

const forgottenMs = 26 * 3_600_000;
const cardUnderWayMs = 5_000;

export const registerProcess = ({ session, holder }: Scope, me: ThisProcess, now: number): void => {
  if (holder === undefined) return;
  const { place, pid, born } = me;
  session.put('processes', holder, { id: holder, place, pid, born, seenAt: now });
};

/** Frees what processes of this place held that certainly run no more; how much. */
export const freeOfTheDead = ({ session }: Scope, me: ThisProcess, now: number): number => {
  const dead = session.all('processes').filter((other) => other.place === me.place && me.isDead(other));
  let freed = 0;
  for (const { id } of dead) {
    session.drop('processes', id);
    for (const job of session.all('jobs')) {
      if (job.holder !== id || job.lease === undefined) continue;
      session.put('jobs', job.id, { ...job, lease: undefined, dueAt: now });
      freed += 1;
    }
    for (const card of session.all('cards')) {
      if (card.holder !== id || card.lease === undefined) continue;
      const dueAt = now + cardUnderWayMs;
      session.put('cards', `${card.reviewId} ${card.desk} ${card.channel}`, {
        ...card,
        lease: undefined,
        dueAt,
      });
      freed += 1;
    }
  }
  return freed;
};

export const refreshProcesses = ({ session, holder }: Scope, now: number): void => {
  for (const row of session.all('processes')) {
    if (row.id === holder) session.put('processes', row.id, { ...row, seenAt: now });
    else if (row.seenAt <= now - forgottenMs) session.drop('processes', row.id);
  }
};
