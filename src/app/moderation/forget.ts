import type { ModerationCase } from '../../core/moderation/case.ts';
import { forgotten, forgottenIncident, isInForce } from '../../core/moderation/forget.ts';
import type { Incident } from '../../core/moderation/incident.ts';
import { untilSaved } from '../happening.ts';
import type { Teammate } from '../../core/actor.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { noteCase, saveIncident, showIncident } from './apply.ts';
import { lacksRole } from './place.ts';
import type { Forgotten, ModerationVerbs } from './verbs.ts';

/** More cases than anybody has. */
const mostCases = 10_000;

/** The cards that tell of a case, besides those of what it answered, which are told of by themselves. */
const redrawCards = async (kit: Kit, tx: Tx, of: ModerationCase): Promise<void> => {
  for (const why of ['second', 'appeal']) {
    const asked = await tx.moderation.incidentByKey(of.place, `${why} ${of.id}`);
    if (asked) await showIncident(kit, tx, asked);
  }
};
const forgetCase = async (kit: Kit, tx: Tx, of: ModerationCase, by: Teammate): Promise<boolean> => {
  const next = forgotten(of, kit.world.now());
  if (next === undefined) return true;
  if (!(await tx.moderation.saveCase(next))) return false;
  const data = { case: next.number, act: next.act.act, reason: isInForce(next) ? 'kept' : 'gone' };
  await noteCase(kit, tx, next, { kind: 'teammate', teammate: by }, { did: 'case_forgotten', data });
  await redrawCards(kit, tx, next);
  return true;
};
const forgetIncident = async (kit: Kit, tx: Tx, of: Incident, by: Teammate): Promise<boolean> => {
  const next = forgottenIncident(of, kit.world.now());
  const as = { actor: { kind: 'teammate', teammate: by }, did: 'incident_forgotten' } as const;
  return next === undefined || (await saveIncident(kit, tx, next, as)) !== undefined;
};

class Lost extends Error {}

/** Everything about them in one transaction; it begins anew where something changed meanwhile. */
const forgetAll = (kit: Kit, place: string, memberId: string, by: Teammate): Promise<Forgotten | undefined> =>
  kit.store
    .transaction(async (tx) => {
      const cases = await tx.moderation.casesOf(place, memberId, mostCases);
      const incidents = await tx.moderation.incidentsAbout(place, memberId);
      for (const one of cases) if (!(await forgetCase(kit, tx, one, by))) throw new Lost();
      for (const one of incidents) if (!(await forgetIncident(kit, tx, one, by))) throw new Lost();
      const kept = cases.filter(isInForce).map(({ number }) => number);
      return { cases: cases.length, incidents: incidents.length, kept };
    })
    .catch((error: unknown) => {
      if (error instanceof Lost) return undefined;
      throw error;
    });

/** A member asks to be forgotten: their words and name go, that something was decided stays. */
export const forget =
  (kit: Kit): ModerationVerbs['forget'] =>
  async (place, memberId, by) => {
    const no = await lacksRole(kit, by, place, 'admin');
    if (no) return { ok: false, refusal: no };
    const done = await untilSaved(() => forgetAll(kit, place, memberId, by));
    kit.nudge();
    return done ? { ok: true, ...done } : { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };
