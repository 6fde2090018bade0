import type { FailureCode, Review } from '../../core/review/review.ts';
import { happenTo } from '../happening.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { Posted } from '../ports/source.ts';
import type { Errand } from './errand.ts';

/** A place that stays away this long: the team is asked, instead of posting something old. */
const patienceMs = 48 * 3_600_000;

export const posted = async (kit: Kit, { review, delivery }: Errand, at: Posted): Promise<JobResult> => {
  const reply = {
    text: delivery.text,
    externalId: at.externalId,
    url: at.url,
    at: at.at,
    how: 'api' as const,
  };
  await happenTo(kit, review.id, { happened: 'posted', deliveryId: delivery.id, reply });
  return done;
};

/** It certainly did not happen: the reply is as if it had not begun. False when another attempt has begun meanwhile. */
export const notSent = (kit: Kit, { review, delivery }: Errand): Promise<Review | false> =>
  happenTo(kit, review.id, { happened: 'not_sent', deliveryId: delivery.id, starts: delivery.starts });

/** So long after it was due somebody begins to wonder. */
const heldUpAfterMs = 30_000;

/** The card says, once, that its reply waits for a place that does not answer. */
export const heldUp = async (kit: Kit, { review, delivery }: Errand): Promise<void> => {
  if (delivery.heldUpSince !== undefined || kit.world.now() - delivery.dueAt < heldUpAfterMs) return;
  await happenTo(kit, review.id, { happened: 'held_up', deliveryId: delivery.id });
};

/** Nobody could see what became of it: a person is asked. */
export const unsure = async (kit: Kit, { review, delivery }: Errand): Promise<JobResult> => {
  await happenTo(kit, review.id, { happened: 'unsure', deliveryId: delivery.id, starts: delivery.starts });
  return done;
};

export const failed = async (
  kit: Kit,
  { review, delivery }: Errand,
  code: FailureCode,
  detail?: string,
): Promise<JobResult> => {
  await happenTo(kit, review.id, {
    happened: 'failed',
    deliveryId: delivery.id,
    starts: delivery.starts,
    code,
    ...(detail !== undefined && { detail }),
  });
  return done;
};

export const handedOff = async (
  kit: Kit,
  { review, delivery, comment }: Errand,
  how: { url?: string; why?: string },
): Promise<JobResult> => {
  const url = how.url ?? comment.url;
  const remindMs = kit.team.policy.handOffReminderMs;
  await happenTo(kit, review.id, {
    happened: 'handed_off',
    deliveryId: delivery.id,
    starts: delivery.starts,
    ...(url !== undefined && { url }),
    ...(how.why !== undefined && { why: how.why }),
    ...(remindMs > 0 && { remindAt: kit.world.now() + remindMs }),
  });
  return done;
};

/** When a place that is away is tried again: soon enough that work flows within half a minute of its return. */
export const soon = (kit: Kit): number => kit.world.now() + 5_000 + Math.round(kit.world.random() * 10_000);

/** Nobody wants a reply that is two days late to go out by itself: the team is asked. */
export const tooOld = (kit: Kit, { delivery }: Errand): boolean =>
  kit.world.now() - delivery.dueAt > patienceMs;
