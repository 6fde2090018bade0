import { fateOf } from '../core/review/fate.ts';
import type { Fared } from '../core/review/fate.ts';
import type { Review } from '../core/review/review.ts';
import type { Tx } from './ports/store.ts';

/** How much of a machine's draft stands in public now; in the transaction in which it came to stand there. */
export const keepFate = async (tx: Tx, review: Review): Promise<void> => {
  const fate = fateOf(review);
  if (fate) await tx.fates.posted(review.id, fate, review.updatedAt);
};

const monthMs = 30 * 86_400_000;

/** How drafts fared in the last 30 days, by the fingerprint of their prompts, the most posted first. */
export const faredLately = (tx: Tx, now: number): Promise<Fared[]> => tx.fates.since(now - monthMs);
