import { fingerprintOf } from '../core/review/fate.ts';
import type { Kit } from './kit.ts';
import { forRole } from './queries.ts';
import type { Verbs } from './verbs.ts';

/** Counts what a writer thinks of a draft; what people wrote themselves is not judged. */
export const judgeDraft: (kit: Kit) => Verbs['judgeDraft'] =
  (kit) =>
  async (which, { revision, useful }, by) => {
    const found = await forRole<{ reviewId: string; fingerprint: string }>(
      kit,
      which,
      by,
      'writer',
      async (_, review) => {
        const draft = review.drafts.find((each) => each.revision === revision);
        const fingerprint = draft && fingerprintOf(draft);
        return fingerprint === undefined
          ? { ok: false, refusal: { refused: 'changed_meanwhile' } }
          : { ok: true, reviewId: review.id, fingerprint };
      },
    );
    if (!found.ok) return found;
    const { reviewId, fingerprint } = found;
    await kit.store.transaction((tx) =>
      tx.fates.judged({ reviewId, revision, by }, { fingerprint, useful }, kit.world.now()),
    );
    return { ok: true };
  };
