import { atLeast, sameTeammate } from '../actor.ts';
import type { Actor, Role, Teammate } from '../actor.ts';
import { isLiftable, isToldBefore, isToldToMember, roleFor } from './act.ts';
import type { Act, ActKind, Member } from './act.ts';
import type { Evidence, ModerationCase } from './case.ts';
import { nextVersion } from '../versioned.ts';
import { changed } from './change.ts';
import type { CaseWork, Outcome } from './change.ts';
import { objection, wrongFigures } from './grounds.ts';
import type { Grounds } from './grounds.ts';
import { refuse } from './refusal.ts';
import type { ModerationRefusal } from './refusal.ts';
import type { Finding } from '../guard/finding.ts';

/** What a moderator asks for. */
export interface Order {
  place: string;
  act: Act;
  member?: Member | undefined;
  reason: string;
  evidence?: Evidence | undefined;
  incidentId?: string | undefined;
}

/** What an order is held against. */
export interface OrderCircumstances {
  now: number;
  id: string;
  number: number;
  grounds: Grounds;
  /** Acts the place offers. */
  offers: ReadonlySet<ActKind>;
  /** Bans need two people. */
  secondForBans: boolean;
  /** What stops the message the member would get. */
  stops: readonly Finding[];
}

/** Longer than a sentence or two is no reason but a story; the place's own log takes 512 at most. */
export const longestReason = 400;

const nameOf = (by: Actor): string => (by.kind === 'teammate' ? by.teammate.name : '');

/** From the moment it is decided: a member who must go is told first, everybody else when it is done. */
const carryingOut = (of: ModerationCase, now: number): CaseWork[] => [
  ...(isToldBefore(of.act.act) ? [{ work: 'tell', what: 'decided', at: now } as const] : []),
  { work: 'carry_out', at: now },
];

const wrongReason = (reason: string): ModerationRefusal | undefined => {
  const { length } = reason.trim();
  if (length === 0) return { refused: 'no_reason' };
  return length > longestReason ? { refused: 'reason_too_long', most: longestReason } : undefined;
};

/** Why an order cannot be taken, the first of all reasons; nobody learns of a member's standing without the role. */
const wrongOrder = (
  order: Order,
  role: Role | undefined,
  on: OrderCircumstances,
): ModerationRefusal | undefined => {
  const kind = order.act.act;
  const needs = roleFor[kind];
  if (!atLeast(role, needs)) return { refused: 'not_allowed', needs, who: [] };
  if (!on.offers.has(kind)) return { refused: 'place_cannot', act: kind };
  const wrong = wrongFigures(order.act) ?? wrongReason(order.reason) ?? objection(order.act, on.grounds);
  if (wrong) return wrong;
  return isToldToMember(kind) && on.stops.length > 0
    ? { refused: 'guard_stops', findings: [...on.stops] }
    : undefined;
};

/** Opens a case. Pure: the case with the work that follows, or why not. */
export const open = (
  order: Order,
  { by, role }: { by: Teammate; role: Role | undefined },
  on: OrderCircumstances,
): Outcome => {
  const wrong = wrongOrder(order, role, on);
  if (wrong) return refuse(wrong);
  const waits = on.secondForBans && order.act.act === 'ban';
  const made: ModerationCase = {
    id: on.id,
    number: on.number,
    version: 1,
    place: order.place,
    act: order.act,
    ...(order.member && { member: order.member }),
    reason: order.reason.trim(),
    ...(order.evidence && { evidence: order.evidence }),
    by: { kind: 'teammate', teammate: by },
    state: waits ? 'proposed' : 'due',
    ...(order.incidentId !== undefined && { incidentId: order.incidentId }),
    createdAt: on.now,
    updatedAt: on.now,
  };
  return waits
    ? changed(made, 'case_proposed', [{ work: 'ask', why: 'second', at: on.now }])
    : changed(made, 'case_opened', carryingOut(made, on.now));
};

interface Deciding {
  by: Teammate;
  role: Role | undefined;
  now: number;
}

const needed = (of: ModerationCase, role: Role | undefined): ModerationRefusal | undefined => {
  const needs = roleFor[of.act.act];
  return atLeast(role, needs) ? undefined : { refused: 'not_allowed', needs, who: [] };
};

const settled = (of: ModerationCase): ModerationRefusal => {
  const by = of.lifted ? nameOf(of.lifted.by) : (of.secondBy?.name ?? nameOf(of.by));
  return { refused: 'settled', ...(by !== '' && { by }), at: of.updatedAt };
};

/** A second person agrees to what was proposed. */
export const second = (of: ModerationCase, { by, role, now }: Deciding): Outcome => {
  const no = needed(of, role);
  if (no) return refuse(no);
  if (of.state !== 'proposed') return refuse(settled(of));
  if (of.by.kind === 'teammate' && sameTeammate(of.by.teammate, by))
    return refuse({ refused: 'needs_second_person', by: by.name });
  const next = nextVersion(of, now, { state: 'due', secondBy: by });
  return changed(next, 'case_seconded', carryingOut(next, now));
};

/** Anybody with the right, the proposer too, leaves it. */
export const decline = (of: ModerationCase, { by, role, now }: Deciding): Outcome => {
  const no = needed(of, role);
  if (no) return refuse(no);
  if (of.state !== 'proposed') return refuse(settled(of));
  const next = nextVersion(of, now, { state: 'declined', secondBy: by });
  return changed(next, 'case_declined', [{ work: 'log', what: 'declined', at: now }]);
};

/** Takes back what stands, at the place or in the record. */
export const lift = (of: ModerationCase, { by, role, now }: Deciding): Outcome => {
  const no = needed(of, role);
  if (no) return refuse(no);
  if (!isLiftable(of.act.act)) return refuse({ refused: 'not_liftable', act: of.act.act });
  if (of.state === 'lifting' || of.state === 'lifted') return refuse(settled(of));
  if (of.state !== 'stands') return refuse({ refused: 'not_standing' });
  const lifted = { by: { kind: 'teammate', teammate: by } as const, at: now };
  return changed(nextVersion(of, now, { state: 'lifting', lifted }), 'case_lifting', [
    { work: 'lift', at: now },
  ]);
};
