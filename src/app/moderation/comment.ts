import { parentOf } from '../deliver/errand.ts';
import { happenTo } from '../happening.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ModeratePayload } from './payload.ts';

/** Deadline of a look and an act together; well below the lease of a job (60 s). */
const actMs = 30_000;
/** A place that stays away for so long: an order this old is not carried out by itself any more. */
const patienceMs = 3_600_000;

/**
 * Has the place of a comment do what the team asked. The place is looked at before each attempt, so that what an earlier one
 * did, or somebody by hand, is not done again.
 */
export const moderateComment = async (
  kit: Kit,
  { reviewId, at }: Extract<ModeratePayload, { do: 'comment' }>,
  signal: AbortSignal,
): Promise<JobResult> => {
  const found = await kit.store.read(async (tx) => {
    const review = await tx.reviews.byId(reviewId);
    const comment = review && (await tx.comments.byId(review.commentId));
    return review && comment && { review, comment };
  });
  const last = found?.review.moderation?.last;
  if (!found || last?.state !== 'due' || last.at !== at) return done;
  const { comment } = found;
  const failed = async (code: string): Promise<JobResult> => {
    await happenTo(kit, reviewId, { happened: 'not_moderated', at, code });
    return done;
  };
  const source = kit.sources.get(comment.source);
  if (!source?.moderate) return failed('place_gone');
  const authorId = comment.author.id;
  const of = { ...parentOf(comment), ...(authorId !== undefined && { authorId }) };
  const outcome = await source.moderate({ mod: last.mod, comment: of }, kit.deadline(signal, actMs));
  if (outcome.ok) {
    await happenTo(kit, reviewId, { happened: 'moderated', at });
    return done;
  }
  if (!outcome.away) return failed(outcome.code);
  if (kit.world.now() - at > patienceMs) return failed('unreachable');
  return { job: 'again', error: outcome.detail, at: outcome.retryAt };
};
