import { deskName } from '../../core/actor.ts';
import type { Actor, DeskName } from '../../core/actor.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { CaseWork, Changed } from '../../core/moderation/change.ts';
import { newIncident } from '../../core/moderation/incident.ts';
import type { Incident } from '../../core/moderation/incident.ts';
import { happen } from '../../core/moderation/happen.ts';
import type { CaseEvent } from '../../core/moderation/happen.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { AtDesks } from '../ports/moderation.ts';
import type { Tx } from '../ports/store.ts';
import type { ModeratePayload } from './payload.ts';
import { placeNamed } from './place.ts';

/** Among everything that waits, what keeps people safe goes first. */
const actPriority = 20;
const wordPriority = 5;

const add = (kit: Kit, tx: Tx, lane: string, at: number, payload: ModeratePayload): Promise<boolean> =>
  tx.jobs.add({
    id: kit.world.id(),
    kind: 'moderate',
    lane,
    payload,
    runAt: at,
    priority: payload.do === 'tell' || payload.do === 'log' ? wordPriority : actPriority,
  });

const desksIn = (channels: AtDesks | undefined): DeskName[] =>
  deskName.options.filter((desk) => channels?.[desk] !== undefined);

/** The incident's cards are out of date, each in a lane of its own: a desk that is away holds up no other. */
export const showIncident = async (kit: Kit, tx: Tx, of: Incident): Promise<void> => {
  for (const desk of desksIn(placeNamed(kit, of.place)?.settings.channels))
    await add(kit, tx, `${of.id} ${desk}`, of.updatedAt, { do: 'show', incidentId: of.id, desk });
};

/** A line of each log. The place's own follows what it tells of; what waits for another desk holds up no act. */
const log = async (
  kit: Kit,
  tx: Tx,
  of: ModerationCase,
  { what, at }: Extract<CaseWork, { work: 'log' }>,
): Promise<void> => {
  const place = placeNamed(kit, of.place);
  for (const desk of desksIn(place?.settings.logs)) {
    const lane = desk === place?.desk ? of.id : `${of.id} log ${desk}`;
    await add(kit, tx, lane, at, { do: 'log', caseId: of.id, what, desk });
  }
};

/** The audit row of a change: ids and figures, never texts. */
export const noteCase = (
  kit: Kit,
  tx: Tx,
  about: { id: string; updatedAt: number },
  actor: Actor,
  { did, data }: { did: string; data: Record<string, unknown> },
): Promise<void> =>
  tx.audit.append({ id: kit.world.id(), reviewId: about.id, actor, action: did, data, at: about.updatedAt });

/** A new incident with its audit row and its card; false when the place has it already. */
export const openIncident = async (kit: Kit, tx: Tx, made: Incident): Promise<boolean> => {
  if (!(await tx.moderation.insertIncident(made))) return false;
  await noteCase(
    kit,
    tx,
    made,
    { kind: 'system' },
    { did: 'incident_opened', data: { about: made.matter.about } },
  );
  await showIncident(kit, tx, made);
  return true;
};

/** A changed one; undefined when somebody else changed it meanwhile. */
export const saveIncident = async (
  kit: Kit,
  tx: Tx,
  next: Incident,
  { actor, did, data = {} }: { actor: Actor; did: string; data?: Record<string, unknown> },
): Promise<Incident | undefined> => {
  if (!(await tx.moderation.saveIncident(next))) return undefined;
  await noteCase(kit, tx, next, actor, { did, data });
  await showIncident(kit, tx, next);
  return next;
};

const queue = async (kit: Kit, tx: Tx, of: ModerationCase, work: CaseWork): Promise<void> => {
  const caseId = of.id;
  switch (work.work) {
    case 'carry_out':
    case 'lift':
    case 'end':
      await add(kit, tx, of.id, work.at, { do: work.work, caseId });
      return;
    case 'tell':
      await add(kit, tx, of.id, work.at, { do: 'tell', caseId, what: work.what });
      return;
    case 'log':
      await log(kit, tx, of, work);
      return;
    case 'ask': {
      const matter = { about: work.why, caseId } as const;
      const key = `${work.why} ${of.id}`;
      await openIncident(kit, tx, newIncident({ id: kit.world.id(), place: of.place, key, matter }, work.at));
    }
  }
};

/**
 * Saves a case with its audit row and the work that follows, in the caller's transaction. False when somebody else changed
 * it meanwhile: then nothing was written.
 */
export const applyCase = async (kit: Kit, tx: Tx, change: Changed, actor: Actor): Promise<boolean> => {
  const next = change.case;
  const kept = next.version === 1 ? tx.moderation.insertCase(next) : tx.moderation.saveCase(next);
  if (!(await kept)) return false;
  await noteCase(kit, tx, next, actor, change);
  for (const work of change.work) await queue(kit, tx, next, work);
  return true;
};

/** Lets something happen to a case; the case as it is then, or undefined where it came too late to matter. */
export const happenToCase = async (
  kit: Kit,
  caseId: string,
  event: CaseEvent,
): Promise<ModerationCase | undefined> => {
  const result = await untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const of = await tx.moderation.case(caseId);
      const change = of && happen(of, event, kit.world.now());
      if (!change) return { case: undefined };
      return (await applyCase(kit, tx, change, { kind: 'system' })) ? { case: change.case } : undefined;
    }),
  );
  kit.nudge();
  if (!result) throw new Error(`case ${caseId} could not be saved`);
  return result.case;
};
