import type { Teammate } from '../../core/actor.ts';
import { guard } from '../../core/guard/guard.ts';
import { stops } from '../../core/guard/outcome.ts';
import type { Finding } from '../../core/guard/finding.ts';
import { isToldToMember, roleFor } from '../../core/moderation/act.ts';
import { open } from '../../core/moderation/decide.ts';
import type { OrderCircumstances } from '../../core/moderation/decide.ts';
import { answered, comesSecond } from '../../core/moderation/incident.ts';
import type { Grounds } from '../../core/moderation/grounds.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { ModerationRefusal } from '../../core/moderation/refusal.ts';
import { decisionText } from '../../core/moderation/words.ts';
import { guardContext } from '../guarding.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace } from '../ports/moderation.ts';
import type { Tx } from '../ports/store.ts';
import { applyCase, saveIncident } from './apply.ts';
import { memberLanguage, lacksRole, placeNamed, roleAt } from './place.ts';
import type { ModerationAnswer, ModerationOrder, ModerationVerbs } from './verbs.ts';

/** While a press is answered nobody waits longer for the place. */
const lookMs = 8_000;
/** Of a message at the place: docs of Discord, resources/message#create-message. */
const mostInMessage = 2_000;

/** What keeps the member's message from going out: the guard reads it before they do, a person's reason and all. */
const stopping = (kit: Kit, { act, member, reason, evidence }: ModerationOrder): Finding[] => {
  if (!member || !isToldToMember(act.act)) return [];
  const language = memberLanguage(kit, evidence?.text);
  const text = decisionText({ act, member, reason, number: 1 }, kit.team.voice.brand, language);
  const context = guardContext(kit.team, { language: 'und', text: evidence?.text ?? '' }, [
    { unit: 'codepoint', max: mostInMessage },
  ]);
  return stops(guard(text, context));
};

/** The case answers its incident, whose card closes. */
const answer = async (kit: Kit, tx: Tx, of: ModerationCase, by: Teammate): Promise<boolean> => {
  if (of.incidentId === undefined) return true;
  const incident = await tx.moderation.incident(of.incidentId);
  if (!incident) return true;
  const next = answered(incident, of.number, { by, at: of.createdAt });
  const said = { actor: { kind: 'teammate', teammate: by } as const, did: 'incident_answered' };
  return (await saveIncident(kit, tx, next, { ...said, data: { case: of.number } })) !== undefined;
};

/** Two who press on one card: the second is told by whom it was decided, and when. */
const tooLate = async (
  tx: Tx,
  { act, incidentId }: ModerationOrder,
): Promise<ModerationRefusal | undefined> => {
  const incident = incidentId === undefined ? undefined : await tx.moderation.incident(incidentId);
  if (!incident) return undefined;
  const cases = [];
  for (const number of incident.cases) cases.push(await tx.moderation.caseByNumber(number));
  return comesSecond(
    incident,
    cases.filter((one) => one !== undefined),
    act.act,
  );
};

/** Undoes a transaction that lost its compare-and-set. */
class ChangedMeanwhile extends Error {}
const unlessLost = (error: unknown): undefined => {
  if (error instanceof ChangedMeanwhile) return undefined;
  throw error;
};

type Opened = ModerationAnswer<{ case: ModerationCase }>;

const opening = (
  kit: Kit,
  order: ModerationOrder,
  who: Parameters<typeof open>[1],
  on: Omit<OrderCircumstances, 'number' | 'now'>,
): Promise<Opened> =>
  kit.store.transaction(async (tx): Promise<Opened> => {
    const done = await tx.moderation.case(on.id);
    if (done) return { ok: true, case: done };
    const late = await tooLate(tx, order);
    if (late) return { ok: false, refusal: late };
    const now = kit.world.now();
    // Held against everything before it takes a number.
    const tried = open(order, who, { ...on, now, number: 0 });
    if (!tried.ok) return tried;
    const outcome = open(order, who, { ...on, now, number: await tx.moderation.nextNumber() });
    if (!outcome.ok) return outcome;
    const actor = { kind: 'teammate', teammate: who.by } as const;
    if (!(await applyCase(kit, tx, outcome, actor))) throw new ChangedMeanwhile();
    if (!(await answer(kit, tx, outcome.case, who.by))) throw new ChangedMeanwhile();
    return { ok: true, case: outcome.case };
  });

const grounded = async (
  kit: Kit,
  place: ModeratedPlace,
  { act, member }: ModerationOrder,
  by: Teammate,
): Promise<ModerationAnswer<{ grounds: Grounds }>> => {
  const signal = kit.deadline(new AbortController().signal, lookMs);
  const looked = await place.grounds({ act, member, moderator: by }, signal);
  if (looked.ok) return looked;
  const detail = looked.away ? looked.detail : looked.code;
  return { ok: false, refusal: { refused: 'unreachable', detail } };
};

/**
 * A moderator decides. What the place would refuse is refused before; then the case, its audit row and its jobs are one
 * transaction. The same press gives the same case.
 */
export const act =
  (kit: Kit): ModerationVerbs['act'] =>
  async (order, by, press) => {
    const place = placeNamed(kit, order.place);
    if (!place) return { ok: false, refusal: { refused: 'not_found' } };
    const no = await lacksRole(kit, by, order.place, roleFor[order.act.act]);
    if (no) return { ok: false, refusal: no };
    const role = await roleAt(kit, by, order.place);
    const looked = await grounded(kit, place, order, by);
    if (!looked.ok) return looked;
    const on = {
      id: press === undefined ? kit.world.id() : kit.hash(`case ${press}`),
      grounds: looked.grounds,
      offers: place.offers,
      secondForBans: place.settings.secondForBans,
      stops: stopping(kit, order),
    };
    const opened = await untilSaved(() => opening(kit, order, { by, role }, on).catch(unlessLost));
    kit.nudge();
    return opened ?? { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };
