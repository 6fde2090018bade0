import { atLeast, sameTeammate } from '../actor.ts';
import type { Role, Teammate } from '../actor.ts';
import { isLiftable, isToldToMember, roleFor } from './act.ts';
import type { ModerationCase } from './case.ts';
import { nextVersion } from '../versioned.ts';
import { changed } from './change.ts';
import type { Outcome } from './change.ts';
import { refuse } from './refusal.ts';

/** As much of an answer as is kept; a modal of Discord takes 4,000, a card shows this. */
export const longestAppeal = 1_500;

/** A member answers their case, once. Whose it is and that it exists is told to nobody else. */
export const appealBy = (of: ModerationCase, memberId: string, text: string, now: number): Outcome => {
  if (of.member?.id !== memberId) return refuse({ refused: 'appeal_not_yours' });
  if (of.appeal) return refuse({ refused: 'appeal_once' });
  if (!isToldToMember(of.act.act) || (of.state !== 'stands' && of.state !== 'over'))
    return refuse({ refused: 'appeal_nothing' });
  const said = text.trim().slice(0, longestAppeal).toWellFormed();
  if (said === '') return refuse({ refused: 'appeal_empty' });
  return changed(nextVersion(of, now, { appeal: { text: said, at: now } }), 'case_appealed', [
    { work: 'ask', why: 'appeal', at: now },
    { work: 'log', what: 'appealed', at: now },
  ]);
};

const decidedBy = (of: ModerationCase, by: Teammate): boolean =>
  (of.by.kind === 'teammate' && sameTeammate(of.by.teammate, by)) ||
  (of.secondBy !== undefined && sameTeammate(of.secondBy, by));

/** Somebody else than who decided answers it: the case is lifted, where that is possible, or upheld. */
export const answerAppeal = (
  of: ModerationCase,
  upheld: boolean,
  { by, role, now }: { by: Teammate; role: Role | undefined; now: number },
): Outcome => {
  const needs = roleFor[of.act.act];
  if (!atLeast(role, needs)) return refuse({ refused: 'not_allowed', needs, who: [] });
  if (!of.appeal) return refuse({ refused: 'no_appeal' });
  if (of.appeal.answer)
    return refuse({ refused: 'settled', by: of.appeal.answer.by.name, at: of.appeal.answer.at });
  if (decidedBy(of, by)) return refuse({ refused: 'appeal_own', by });
  const answered = { ...of.appeal, answer: { upheld, by, at: now } };
  if (upheld)
    return changed(nextVersion(of, now, { appeal: answered }), 'appeal_upheld', [
      { work: 'tell', what: 'upheld', at: now },
      { work: 'log', what: 'upheld', at: now },
    ]);
  const lifted = { by: { kind: 'teammate', teammate: by } as const, at: now };
  if (of.state === 'stands' && isLiftable(of.act.act))
    return changed(nextVersion(of, now, { appeal: answered, lifted, state: 'lifting' }), 'appeal_granted', [
      { work: 'lift', at: now },
    ]);
  return changed(nextVersion(of, now, { appeal: answered, lifted, state: 'lifted' }), 'appeal_granted', [
    { work: 'tell', what: 'lifted', at: now },
    { work: 'log', what: 'lifted', at: now },
  ]);
};
