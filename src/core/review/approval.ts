import { sameTeammate } from '../actor.ts';
import type { Teammate } from '../actor.ts';
import type { Finding } from '../guard/finding.ts';
import type { Policy } from '../policy.ts';
import type { Approval, Draft } from './draft.ts';
import type { Refusal } from './refusal.ts';
import type { Review } from './review.ts';

const hasLevel = (draft: Draft, level: Finding['level']): boolean =>
  draft.findings.some((finding) => finding.level === level);

export const stopsOf = (draft: Draft): Finding[] => draft.findings.filter(({ level }) => level === 'stop');

/**
 * How many different people must approve the text. Two for severe comments (the policy says which), for what the guard
 * wants a second person to see, and for every stop that is to be overruled. Two different people mean that at least one
 * of them did not write the text.
 */
export const approvalsNeeded = (review: Review, draft: Draft, policy: Policy): 1 | 2 =>
  policy.secondPersonFor.includes(review.triage.severity) ||
  hasLevel(draft, 'second_person') ||
  hasLevel(draft, 'stop')
    ? 2
    : 1;

const wrote = (draft: Draft, who: Teammate): boolean =>
  draft.writer.kind === 'teammate' && sameTeammate(draft.writer.teammate, who);

const overruled = ({ approvals }: Pick<Review, 'approvals'>): boolean =>
  approvals.some(({ overrule }) => overrule !== undefined);

/** Why this person's yes to this text cannot be taken, or undefined. */
export const approvalRefusal = (
  review: Pick<Review, 'approvals'>,
  draft: Draft,
  by: Teammate,
  overrule: string | undefined,
): Refusal | undefined => {
  const earlier = review.approvals.find((approval) => sameTeammate(approval.by, by));
  if (earlier) return { refused: 'needs_second_person', approvedBy: earlier.by };
  const stops = stopsOf(draft);
  if (stops.length === 0 || overruled(review)) return undefined;
  const overrulable = stops.every((finding) => finding.overrulable);
  if (!overrulable || overrule === undefined) return { refused: 'guard_stops', findings: stops, overrulable };
  if (wrote(draft, by)) return { refused: 'overrule_needs_other' };
  return undefined;
};

/** The approval as it is kept; a reason to overrule is kept only where there was a stop to overrule. */
export const approvalOf = (
  draft: Draft,
  by: Teammate,
  at: number,
  overrule: string | undefined,
): Approval => ({
  by,
  at,
  revision: draft.revision,
  ...(overrule !== undefined && stopsOf(draft).length > 0 && { overrule }),
});
