import type { Press } from './press.ts';
import { teammateOf } from './team.ts';
import type { Stage } from './stage.ts';
import type { Violations } from './violation.ts';

/** Every decision in the audit was pressed by the one it names, as often as it stands there. */
export const checkDecisions = (
  { database }: Stage,
  presses: readonly Press[],
  violations: Violations,
): void => {
  const count = new Map<string, { done: number; pressed: number }>();
  const at = (key: string) => {
    const found = count.get(key) ?? { done: 0, pressed: 0 };
    count.set(key, found);
    return found;
  };
  const keyOf = (who: string, reviewId: string, did: string): string => `${who} ${reviewId} ${did}`;
  for (const entry of database.rows.audit.values()) {
    const { actor, reviewId, action } = entry;
    if (actor.kind !== 'teammate') continue;
    // "Propose and approve" is one decision, kept as what it came to.
    at(keyOf(actor.teammate.id, reviewId, action === 'approve_first' ? 'approve' : action)).done += 1;
  }
  for (const { who, asked, seen } of presses) {
    if (asked.ask === 'decide') {
      const { decision } = asked;
      const did = decision.do === 'propose' && decision.approve ? 'approve' : decision.do;
      at(keyOf(teammateOf(who).id, asked.reviewId, did)).pressed += 1;
    }
    if (asked.ask === 'approve' && seen) at(keyOf(teammateOf(who).id, seen.reviewId, 'approve')).pressed += 1;
  }
  for (const [key, { done, pressed }] of count)
    if (done > pressed) violations.add('done twice', `${key}: pressed ${pressed}, done ${done}`);
};

/** Whoever came too late because a teammate was first is told who that was. */
export const checkTold = ({ database }: Stage, press: Press, violations: Violations): void => {
  const last = press.told.at(-1);
  if (!last || last.done || press.asked.ask !== 'decide') return;
  const { refusal } = last;
  const review = database.rows.reviews.get(press.asked.reviewId);
  if (refusal.refused === 'already_decided' && refusal.by === undefined)
    violations.add('not told by whom', `${press.who} ${press.key}`);
  if (refusal.refused === 'stale_draft' && review) {
    const { writer } = review.drafts[refusal.current - 1] ?? {};
    if (writer?.kind === 'teammate' && refusal.by?.id !== writer.teammate.id)
      violations.add('not told by whom', `${press.who} ${press.key}`);
  }
};
