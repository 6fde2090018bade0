import { happen } from '../core/review/happen.ts';
import type { Happening } from '../core/review/event.ts';
import type { Review } from '../core/review/review.ts';
import { apply } from './apply.ts';
import type { Kit } from './kit.ts';
import type { Tx } from './ports/store.ts';

/** Lost compare-and-sets are tried again from what is there now; more than this many mean a defect. */
const tries = 5;

/** Runs `work` again when it lost a compare-and-set (undefined). */
export const untilSaved = async <T>(work: () => Promise<T | undefined>): Promise<T | undefined> => {
  for (let turn = 0; turn < tries; turn += 1) {
    const result = await work();
    if (result !== undefined) return result;
  }
  return undefined;
};

/** Lets something happen to a review inside a transaction: the changed review, `false` if refused, undefined if it lost. */
export const happenIn = async (
  kit: Kit,
  tx: Tx,
  review: Review,
  event: Happening,
): Promise<Review | false | undefined> => {
  const outcome = happen(review, event, kit.world.now());
  if (!outcome.ok) return false;
  return (await apply(kit, tx, outcome, { kind: 'system' })) ? outcome.review : undefined;
};

/** The same in a transaction of its own, from whatever stands now. False when it came too late to matter. */
export const happenTo = async (kit: Kit, reviewId: string, event: Happening): Promise<Review | false> => {
  const result = await untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      return review ? happenIn(kit, tx, review, event) : false;
    }),
  );
  kit.nudge();
  if (result === undefined) throw new Error(`review ${reviewId} could not be saved`);
  return result;
};
