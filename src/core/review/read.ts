import { changed, patched, refuse } from './change.ts';
import type { Outcome } from './change.ts';
import type { Happening } from './event.ts';
import { isForeign, isRead } from './reading.ts';
import type { Readers } from './reading.ts';
import { currentDraft } from './review.ts';
import type { Review, ReviewState } from './review.ts';

/** While somebody may still want to understand it in order to decide. */
export const readIn: readonly ReviewState[] = ['received', 'in_review', 'approved', 'failed', 'handoff'];

/** What of a review its readers cannot read and have no reading of yet. */
export const unread = (review: Review, readers: Readers): { comment: boolean; draft: boolean } => {
  const draft = currentDraft(review);
  return {
    comment: isForeign(review.triage.language, readers) && !isRead(review.reading),
    draft:
      draft !== undefined &&
      draft.text !== '' &&
      isForeign(draft.language, readers) &&
      !isRead(draft.reading),
  };
};

/** A reading joins its text; it is no new revision, since nothing that could go out has changed. */
export const read = (
  review: Review,
  { comment, draft }: Extract<Happening, { happened: 'read' }>,
  now: number,
): Outcome => {
  const current = currentDraft(review);
  const ofDraft =
    draft !== undefined && current?.revision === draft.revision && !isRead(current.reading)
      ? { ...current, reading: draft.reading }
      : undefined;
  const ofComment = comment !== undefined && !isRead(review.reading) ? comment : undefined;
  if (!readIn.includes(review.state) || (!ofDraft && !ofComment))
    return refuse({ refused: 'not_now', state: review.state });
  return changed(
    patched(review, now, {
      ...(ofComment && { reading: ofComment }),
      ...(ofDraft && { drafts: [...review.drafts.slice(0, -1), ofDraft] }),
    }),
    'read',
  );
};
