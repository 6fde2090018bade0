import {
  firstReport,
  oneMore,
  reportKey,
  reportLimits,
  reportRefusal,
} from '../../core/moderation/report.ts';
import type { ReportedMessage } from '../../core/moderation/incident.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { openIncident, saveIncident } from './apply.ts';
import { placeNamed } from './place.ts';
import type { ModerationAnswer, ModerationVerbs } from './verbs.ts';

interface Report {
  place: string;
  message: ReportedMessage;
  /** A hash: who reported is told to nobody, and kept nowhere. */
  reporter: string;
  reporterId: string;
  reason: string;
}

const take = async (
  kit: Kit,
  tx: Tx,
  { place, message, reporter, reporterId, reason }: Report,
): Promise<ModerationAnswer<object> | undefined> => {
  const now = kit.world.now();
  const lately = await tx.moderation.reportsBy(reporter, now - reportLimits.inMs);
  const refusal = reportRefusal(message, reporterId, lately);
  if (refusal) return { ok: false, refusal };
  const known = await tx.moderation.incidentByKey(place, reportKey(message));
  if (!known) {
    const made = firstReport({ id: kit.world.id(), place, message, reason }, now);
    if (!(await openIncident(kit, tx, made))) return undefined;
    await tx.moderation.reported(made.id, reporter, now);
    return { ok: true };
  }
  if (!(await tx.moderation.reported(known.id, reporter, now)))
    return { ok: false, refusal: { refused: 'reported_already' } };
  const next = oneMore(known, reason, now);
  if (!(await saveIncident(kit, tx, next, { actor: { kind: 'system' }, did: 'reported_again' })))
    throw new LostCount();
  return { ok: true };
};

/** The count was changed in the same moment: not even that somebody reported may stay of this try. */
class LostCount extends Error {}
const unlessLost = (error: unknown): undefined => {
  if (error instanceof LostCount) return undefined;
  throw error;
};

/** A member reports a message: one card with a count, a quiet thanks, a limit against floods. */
export const report =
  (kit: Kit): ModerationVerbs['report'] =>
  async (place, message, { reporterId, reason }) => {
    if (!placeNamed(kit, place)) return { ok: false, refusal: { refused: 'not_found' } };
    const reporter = kit.hash(`reporter ${place} ${reporterId}`);
    const one = { place, message, reporter, reporterId, reason };
    const taken = await untilSaved(() => kit.store.transaction((tx) => take(kit, tx, one)).catch(unlessLost));
    kit.nudge();
    return taken ?? { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };
