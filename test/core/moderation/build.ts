import type { Teammate } from '../../../src/core/actor.ts';
import type { Act, ActKind } from '../../../src/core/moderation/act.ts';
import { open } from '../../../src/core/moderation/decide.ts';
import type { Order, OrderCircumstances } from '../../../src/core/moderation/decide.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import type { Grounds } from '../../../src/core/moderation/grounds.ts';
import { happen } from '../../../src/core/moderation/happen.ts';
import { rights } from '../../../src/core/moderation/right.ts';
import { noon } from '../../support/build.ts';

export const hour = 3_600_000;
export const max = { id: '42', name: 'Max' };
export const ana: Teammate = { desk: 'discord', id: '7', name: 'Ana' };
export const tom: Teammate = { desk: 'discord', id: '8', name: 'Tom' };

export const someMember = {
  present: true,
  rank: 1,
  us: false,
  owner: false,
  administrator: false,
  self: false,
  banned: false,
};
/** Everything is allowed, and the member is an ordinary one. */
export const groundsWith = (over: Partial<Grounds> = {}): Grounds => ({
  rights: new Set(rights),
  ourRank: 9,
  moderatorRank: 5,
  member: someMember,
  ...over,
});

export const allActs: ReadonlySet<ActKind> = new Set<ActKind>([
  'warn', 'note', 'delete', 'timeout', 'kick', 'ban', 'unban', 'slow', 'lock', 'unlock', 'pause_invites',
]); // prettier-ignore

export const anHour: Act = { act: 'timeout', forMs: hour };
export const orderOf = (act: Act, over: Partial<Order> = {}): Order => ({
  place: 'community',
  act,
  member: max,
  reason: 'Insults in #general after two warnings.',
  ...over,
});
export const orderedOn = (over: Partial<OrderCircumstances> = {}): OrderCircumstances => ({
  now: noon,
  id: 'case-1',
  number: 12,
  grounds: groundsWith(),
  offers: allActs,
  secondForBans: false,
  stops: [],
  ...over,
});
export const approver = (by: Teammate, now = noon) => ({ by, role: 'approver' as const, now });

/** A case as Ana opened it. */
export const opened = (act: Act, over: Partial<OrderCircumstances> = {}): ModerationCase => {
  const outcome = open(orderOf(act), approver(ana), orderedOn(over));
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.refused}`);
  return outcome.case;
};
/** The same, done at the place a second later. */
export const standing = (act: Act): ModerationCase => {
  const begun = happen(opened(act), { happened: 'begun' }, noon + 1_000);
  const done = begun && happen(begun.case, { happened: 'carried_out' }, noon + 1_000);
  if (!done) throw new Error('not carried out');
  return done.case;
};
