import type { ModerationCase } from '../../core/moderation/case.ts';
import { forgotten, forgottenIncident } from '../../core/moderation/forget.ts';
import type { Incident } from '../../core/moderation/incident.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { saveIncident } from './apply.ts';
import { lacksRole } from './place.ts';
import type { ModerationVerbs } from './verbs.ts';

/** More cases than anybody has. */
const mostCases = 10_000;

const forgetCase = async (kit: Kit, tx: Tx, of: ModerationCase): Promise<boolean> => {
  const next = forgotten(of, kit.world.now());
  return next === undefined || tx.moderation.saveCase(next);
};
const forgetIncident = async (kit: Kit, tx: Tx, of: Incident): Promise<boolean> => {
  const next = forgottenIncident(of, kit.world.now());
  const as = { actor: { kind: 'system' }, did: 'incident_forgotten' } as const;
  return next === undefined || (await saveIncident(kit, tx, next, as)) !== undefined;
};

class Lost extends Error {}

/** Everything about them in one transaction; it begins anew where something changed meanwhile. */
const forgetAll = (kit: Kit, place: string, memberId: string): Promise<{ changed: number } | undefined> =>
  kit.store
    .transaction(async (tx) => {
      const cases = await tx.moderation.casesOf(place, memberId, mostCases);
      const incidents = await tx.moderation.incidentsAbout(place, memberId);
      for (const one of cases) if (!(await forgetCase(kit, tx, one))) throw new Lost();
      for (const one of incidents) if (!(await forgetIncident(kit, tx, one))) throw new Lost();
      return { changed: cases.length + incidents.length };
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
    const done = await untilSaved(() => forgetAll(kit, place, memberId));
    kit.nudge();
    return done ? { ok: true, ...done } : { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };
