import { z } from 'zod';
import { readIn, unread } from '../../core/review/read.ts';
import type { Review } from '../../core/review/review.ts';
import { severityRank } from '../../core/triage/triage.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { readersOf } from '../team.ts';

export const readPayload = z.object({ reviewId: z.string() });

/**
 * Queues the reading of what the team of this review cannot read, once for each draft and each edit of the comment; in the
 * transaction of the change that brought it. One at a time for a review, so that nothing is put into words twice. Without a
 * model there is nobody to ask, and the card says so.
 */
export const askForReading = async (kit: Kit, tx: Tx, review: Review): Promise<void> => {
  if (!kit.drafter.translate || !readIn.includes(review.state)) return;
  const missing = unread(review, readersOf(kit.team, review));
  if (!missing.comment && !missing.draft) return;
  await tx.jobs.add({
    id: kit.world.id(),
    kind: 'read',
    lane: `read ${review.id}`,
    key: `read/${review.id}/${review.drafts.length}/${review.ground?.at ?? 0}`,
    payload: { reviewId: review.id },
    runAt: review.updatedAt,
    priority: severityRank(review.triage.severity),
  });
};
