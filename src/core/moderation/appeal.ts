import { atLeast, sameTeammate } from '../actor.ts';
import type { Role, Teammate } from '../actor.ts';
import { isLiftable, isToldToMember, roleFor } from './act.ts';
import type { ModerationCase } from './case.ts';
import { nextVersion } from '../versioned.ts';
import { changed } from './change.ts';
import type { Outcome } from './change.ts';
import { refuse } from './refusal.ts';
import type { ModerationRefusal } from './refusal.ts';

/** As much of an answer as is kept; a modal of Discord takes 4,000, a card shows this. */
export const longestAppeal = 1_500;

/**
 * Nobody's answer is left lying because everybody who could read it decided: after so long, whoever only agreed may read it.
 * Until then it waits for somebody who had no part in the decision.
 */
export const agreedMayAfterMs = 24 * 3_600_000;

/** When whoever only agreed may read the member's answer, epoch ms; undefined where nobody had to agree. */
export const agreedMayFrom = ({ secondBy, appeal }: ModerationCase): number | undefined =>
  secondBy && appeal && appeal.at + agreedMayAfterMs;

/** Whether it was read by the one who had agreed to what it is about. */
export const readByAgreed = ({ secondBy, appeal }: ModerationCase): boolean =>
  secondBy !== undefined && appeal?.answer !== undefined && sameTeammate(secondBy, appeal.answer.by);

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

/** Who decided does not judge what is said against it; who only agreed does so when nobody else has. */
const hadPart = (of: ModerationCase, by: Teammate, now: number): ModerationRefusal | undefined => {
  if (of.by.kind === 'teammate' && sameTeammate(of.by.teammate, by)) return { refused: 'appeal_own', by };
  if (!of.secondBy || !sameTeammate(of.secondBy, by)) return undefined;
  const from = agreedMayFrom(of);
  return from === undefined || now >= from ? undefined : { refused: 'appeal_own', by, from };
};

/**
 * Somebody else than who decided answers it: the case is lifted, where that is possible, or upheld. The audit says when it was
 * one of the two who had wanted it.
 */
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
  const own = hadPart(of, by, now);
  if (own) return refuse(own);
  const answered = { ...of.appeal, answer: { upheld, by, at: now } };
  const data = readByAgreed({ ...of, appeal: answered }) ? { had_agreed: true } : {};
  if (upheld)
    return changed(
      nextVersion(of, now, { appeal: answered }),
      'appeal_upheld',
      [
        { work: 'tell', what: 'upheld', at: now },
        { work: 'log', what: 'upheld', at: now },
      ],
      data,
    );
  const lifted = { by: { kind: 'teammate', teammate: by } as const, at: now };
  if (of.state === 'stands' && isLiftable(of.act.act)) {
    const next = nextVersion(of, now, { appeal: answered, lifted, state: 'lifting' });
    return changed(next, 'appeal_granted', [{ work: 'lift', at: now }], data);
  }
  return changed(
    nextVersion(of, now, { appeal: answered, lifted, state: 'lifted' }),
    'appeal_granted',
    [
      { work: 'tell', what: 'lifted', at: now },
      { work: 'log', what: 'lifted', at: now },
    ],
    data,
  );
};
