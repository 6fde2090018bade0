import type { Comment } from '../comment.ts';
import type { Triage } from '../triage/triage.ts';
import type { Review } from './review.ts';
import type { Work } from './work.ts';

/** A new review of a comment: asked for a draft at once, or skipped where no route takes it. */
export const birth = (
  of: { id: string; number: number; comment: Comment; triage: Triage; route: string | undefined },
  now: number,
): { review: Review; work: Work[] } => {
  const review: Review = {
    id: of.id,
    number: of.number,
    version: 1,
    commentId: of.comment.id,
    source: of.comment.source,
    route: of.route ?? '',
    state: of.route === undefined ? 'skipped' : 'in_review',
    triage: of.triage,
    drafts: [],
    approvals: [],
    createdAt: now,
    updatedAt: now,
  };
  if (of.route === undefined) return { review, work: [] };
  const work: Work[] = [{ work: 'draft', askedAt: now }];
  if (of.triage.severity === 'severe') work.push({ work: 'tell', why: 'severe', at: now });
  return { review: { ...review, drafting: { at: now } }, work };
};
