import type { Finding } from '../guard/finding.ts';
import type { Review } from './review.ts';

/**
 * The same words as a new revision: a card that was drawn before something changed, or a press that is carried out late,
 * must not approve after it. `findings` replace those of the draft where the guard was asked again.
 */
export const renewed = (review: Review, now: number, findings?: Finding[]): Review['drafts'] => {
  const draft = review.drafts.at(-1);
  if (!draft) return review.drafts;
  const revision = review.drafts.length + 1;
  return [...review.drafts, { ...draft, revision, findings: findings ?? draft.findings, createdAt: now }];
};
