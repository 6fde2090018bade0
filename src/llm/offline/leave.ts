import type { LeaveReason } from '../../core/review/draft.ts';
import type { Triage } from '../../core/triage/triage.ts';
import type { Matter } from '../../core/catalogue/offline/shape.ts';

const has = (triage: Triage, kind: Triage['flags'][number]['kind']): boolean =>
  triage.flags.some((flag) => flag.kind === kind);

/** Somebody may be in danger or a right at stake: never proposed to be left alone, whatever else the comment is. */
const mustBeAnswered = (triage: Triage): boolean =>
  triage.severity === 'severe' && (has(triage, 'safety') || has(triage, 'legal'));

/**
 * Why no answer is proposed, if so: spam, an attack on the drafter, abuse that makes no point, or nothing that waits for an
 * answer. A proposal only; the team sees the comment and decides.
 */
export const proposesToLeave = (triage: Triage, named: readonly Matter[]): LeaveReason | undefined => {
  if (mustBeAnswered(triage)) return undefined;
  if (triage.intent === 'spam') return 'spam';
  if (has(triage, 'injection')) return 'troll';
  if (triage.intent === 'abuse' && (named.length === 0 || has(triage, 'hate'))) return 'troll';
  const nothingToSay = triage.intent === 'other' && !triage.needsReply;
  return nothingToSay && triage.severity !== 'severe' && triage.severity !== 'heated'
    ? 'no_reply_needed'
    : undefined;
};
