import type { Delivery } from './review.ts';

/** Machines that share a database may differ by this much, in milliseconds. */
const skewMs = 5_000;

/** How far in the future what happened to a delivery is said to have happened. */
const aheadOf = ({ approvedAt, startedAt = approvedAt }: Delivery, now: number): number =>
  Math.max(approvedAt, startedAt) - now;

/** Whether a moment that was noted (epoch ms) is yet to come: the clock has been put back since. */
export const liesAhead = (noted: number, now: number): boolean => noted - now > skewMs;

/**
 * Whether somebody who looked at a moment certainly saw what happened by another (epoch ms): it takes a while to be kept, and
 * to be drawn, and the two may have been noted by two machines.
 */
export const certainlySaw = (lookedAt: number, happenedAt: number): boolean =>
  happenedAt <= lookedAt - skewMs;

/** Whether its times were taken from a clock that has been put back since. */
export const isAhead = (delivery: Delivery, now: number): boolean => aheadOf(delivery, now) > skewMs;

/** The same delivery as if the clock had been right: what was to be waited for is still to be waited for, no longer. */
export const broughtBack = (delivery: Delivery, now: number): Delivery => {
  const ahead = aheadOf(delivery, now);
  const { approvedAt, dueAt, startedAt } = delivery;
  return {
    ...delivery,
    approvedAt: approvedAt - ahead,
    dueAt: dueAt - ahead,
    ...(startedAt !== undefined && { startedAt: startedAt - ahead }),
  };
};
