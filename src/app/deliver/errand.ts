import type { Comment } from '../../core/comment.ts';
import type { Delivery, Review } from '../../core/review/review.ts';
import type { Kit } from '../kit.ts';
import { pausedNow } from '../paused.ts';
import type { ParentRef, Source } from '../ports/source.ts';

/** One reply on its way: what goes where. */
export interface Errand {
  review: Review;
  delivery: Delivery;
  comment: Comment;
  source: Source;
  parent: ParentRef;
}

/** A comment, as its place knows it. */
export const parentOf = ({ externalId, place, url }: Comment): ParentRef => ({
  externalId,
  ...(place?.id !== undefined && { placeId: place.id }),
  ...(url !== undefined && { url }),
});

/** What is to be delivered, if this delivery still stands; with whether everything is held. */
export const errandFor = async (
  kit: Kit,
  reviewId: string,
  deliveryId: string,
): Promise<{ errand: Errand; paused: boolean } | undefined> =>
  kit.store.read(async (tx) => {
    const review = await tx.reviews.byId(reviewId);
    const delivery = review?.delivery;
    if (!review || delivery?.id !== deliveryId) return undefined;
    if (review.state !== 'approved' && review.state !== 'posting') return undefined;
    const comment = await tx.comments.byId(review.commentId);
    const source = kit.sources.get(review.source);
    if (!comment || !source) return undefined;
    const paused = (await pausedNow(tx)) !== undefined;
    return { errand: { review, delivery, comment, source, parent: parentOf(comment) }, paused };
  });
