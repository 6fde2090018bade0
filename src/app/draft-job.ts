import { draftPayload } from './apply.ts';
import { asDraft, knownFor, orderFor } from './drafting.ts';
import { happenTo } from './happening.ts';
import { done } from './job.ts';
import { knowledgeRefresher } from './knowledge/refresh.ts';
import type { JobHandler } from './job.ts';
import type { Kit } from './kit.ts';

/** After so many drafts that broke (a defect, not a model that is down) the card goes on without one. */
const triesWhenBroken = 6;

/** Writes the draft a review asks for. What comes too late (somebody wrote their own words meanwhile) is dropped. */
export const draftJob = (kit: Kit): JobHandler => {
  const refresh = knowledgeRefresher(kit);
  return async (job, signal) => {
    const { reviewId, askedAt } = draftPayload.parse(job.payload);
    const asked = await kit.store.read(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      const comment = review && (await tx.comments.byId(review.commentId));
      return review && comment && review.drafting?.at === askedAt ? { review, comment } : undefined;
    });
    if (!asked) return done;
    await refresh();
    const wish = asked.review.drafting ?? {};
    const order = orderFor(kit, asked, await knownFor(kit, asked), wish);
    const proposed = await kit.drafter.draft(order, signal).catch(async (error: unknown) => {
      if (job.attempts < triesWhenBroken) throw error;
      kit.log.error('draft.gave_up', { review: asked.review.number });
      await happenTo(kit, reviewId, { happened: 'draft_failed', askedAt });
      return undefined;
    });
    if (!proposed) return done;
    const draft = asDraft(proposed, order, wish, kit.world.now());
    await happenTo(kit, reviewId, { happened: 'drafted', askedAt, draft });
    return done;
  };
};

/** A snooze ends. */
export const wakeJob =
  (kit: Kit): JobHandler =>
  async (job) => {
    const { reviewId } = draftPayload.pick({ reviewId: true }).parse(job.payload);
    await happenTo(kit, reviewId, { happened: 'woken' });
    return done;
  };
