import { correctedBy, verdictOn } from '../triage/correction.ts';
import type { Correction } from '../triage/correction.ts';
import { severityRank } from '../triage/triage.ts';
import { changed, patched, refuse } from './change.ts';
import { back } from './handler.ts';
import type { Handler } from './handler.ts';
import { renewed } from './renew.ts';
import { openStates } from './review.ts';
import type { Review, ReviewState } from './review.ts';
import type { Work } from './work.ts';

/** Where a graver verdict takes the text back to the team: nothing stands in public yet, and nothing is on its way there. */
const stillOurs: readonly ReviewState[] = ['received', 'in_review', 'approved', 'failed'];

const rankOf = (review: Review, correction: Correction): number =>
  correction.field === 'severity' ? severityRank(correction.to) - severityRank(review.triage.severity) : 0;

/** Approvals were given under another policy; a graver one wants the card seen anew, and a waiting reply back. */
const underNewPolicy = (review: Review, change: number, now: number): Partial<Review> => {
  if (!stillOurs.includes(review.state) || change === 0) return {};
  if (change > 0) return { ...back, approvals: [], drafts: renewed(review, now), snoozedUntil: undefined };
  return review.state === 'approved' ? {} : { approvals: [] };
};

/**
 * A teammate says what a comment really is. The order of the queue and the policy follow at once; a graver severity calls
 * a waiting reply back, a lighter one leaves it its time.
 */
export const correct: Handler<'correct'> = (review, { correction }, { by }, on) => {
  const from = verdictOn(review.triage, correction.field);
  if (from === correction.to) return refuse({ refused: 'already_so' });
  const change = rankOf(review, correction);
  const grave = change > 0 && correction.to === 'severe' && openStates.includes(review.state);
  const work: Work[] = grave ? [{ work: 'tell', why: 'severe', at: on.now }] : [];
  const next = patched(review, on.now, {
    ...underNewPolicy(review, change, on.now),
    triage: correctedBy(review.triage, correction),
    corrections: [...(review.corrections ?? []), { correction, from, by, at: on.now }],
  });
  return changed(next, `correct_${correction.field}`, work, { from, to: correction.to });
};
