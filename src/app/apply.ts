import { z } from 'zod';
import type { Actor } from '../core/actor.ts';
import type { Changed } from '../core/review/change.ts';
import type { Review } from '../core/review/review.ts';
import type { Work } from '../core/review/work.ts';
import { severityRank } from '../core/triage/triage.ts';
import { keepFate } from './fates.ts';
import type { Kit } from './kit.ts';
import { forgetReply, keepReply } from './knowledge/keep-reply.ts';
import { askForReading } from './reading/ask.ts';
import type { ModeratePayload } from './moderation/payload.ts';
import type { NewJob, Tx } from './ports/store.ts';

/** What the jobs of a review carry. */
export const draftPayload = z.object({ reviewId: z.string(), askedAt: z.number().int() });
export const deliverPayload = z.object({ reviewId: z.string(), deliveryId: z.string() });
export const amendPayload = z.object({ reviewId: z.string(), amendmentId: z.string() });
export const tellPayload = z.discriminatedUnion('why', [
  z.object({ reviewId: z.string(), why: z.enum(['escalated', 'severe']) }),
  z.object({ reviewId: z.string(), why: z.literal('not_confirmed'), deliveryId: z.string() }),
  z.object({ reviewId: z.string(), why: z.literal('not_agreed'), amendmentId: z.string() }),
]);
export const wakePayload = z.object({ reviewId: z.string() });

const jobFor = (kit: Kit, review: Review, work: Work): NewJob => {
  const common = { id: kit.world.id(), priority: severityRank(review.triage.severity) };
  switch (work.work) {
    case 'draft':
      return {
        ...common,
        kind: 'draft',
        payload: { reviewId: review.id, askedAt: work.askedAt },
        runAt: work.askedAt,
      };
    case 'deliver':
      return {
        ...common,
        kind: 'deliver',
        lane: review.id,
        payload: { reviewId: review.id, deliveryId: work.deliveryId },
        runAt: work.at,
        priority: common.priority + 10,
      };
    case 'tell':
      return { ...common, kind: 'tell', payload: { reviewId: review.id, why: work.why }, runAt: work.at };
    case 'remind': {
      const payload = { reviewId: review.id, why: 'not_confirmed', deliveryId: work.deliveryId };
      return { ...common, kind: 'tell', payload, runAt: work.at };
    }
    case 'remind_agreement': {
      const payload = { reviewId: review.id, why: 'not_agreed', amendmentId: work.amendmentId };
      return { ...common, kind: 'tell', payload, runAt: work.at };
    }
    case 'moderate': {
      const payload: ModeratePayload = { do: 'comment', reviewId: review.id, at: work.at };
      return {
        ...common,
        kind: 'moderate',
        lane: review.id,
        payload,
        runAt: work.at,
        priority: common.priority + 10,
      };
    }
    case 'amend':
      return {
        ...common,
        kind: 'amend',
        lane: review.id,
        payload: { reviewId: review.id, amendmentId: work.amendmentId },
        runAt: work.at,
        priority: common.priority + 10,
      };
    case 'wake':
      return { ...common, kind: 'wake', payload: { reviewId: review.id }, runAt: work.at };
  }
};

export const queue = async (kit: Kit, tx: Tx, review: Review, work: readonly Work[]): Promise<void> => {
  for (const item of work) await tx.jobs.add(jobFor(kit, review, item));
};

/** What is done when a text of the team's begins to stand in public. */
const becamePublic = new Set(['posted', 'posted_by_hand', 'it_is_there', 'corrected']);
/** And when it stands there no more, or says what nobody approved. */
const noLongerOurs = new Set(['retracted', 'reply_gone', 'reply_changed_there']);

const keepInMind = async (tx: Tx, review: Review, did: string): Promise<void> => {
  if (becamePublic.has(did)) await keepReply(tx, review);
  if (noLongerOurs.has(did)) await forgetReply(tx, review);
  if (becamePublic.has(did) || noLongerOurs.has(did)) await keepFate(tx, review);
};

/**
 * Saves a change with its audit row and the work that follows, in the caller's transaction. False when somebody else
 * changed the review meanwhile: then nothing was written and the caller starts again from what is there now.
 */
export const apply = async (kit: Kit, tx: Tx, change: Changed, actor: Actor): Promise<boolean> => {
  const { review, work, did, data } = change;
  if (!(await tx.reviews.save(review))) return false;
  await tx.audit.append({
    id: kit.world.id(),
    reviewId: review.id,
    actor,
    action: did,
    data,
    at: review.updatedAt,
  });
  await keepInMind(tx, review, did);
  await askForReading(kit, tx, review);
  await queue(kit, tx, review, work);
  return true;
};
