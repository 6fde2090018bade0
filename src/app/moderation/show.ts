import { incidentParts } from '../../core/moderation/card.ts';
import type { IncidentCard } from '../../core/moderation/card.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import { isBoard } from '../ports/desk.ts';
import type { Job, Tx } from '../ports/store.ts';
import { placeNamed } from './place.ts';

const tries = 30;
const noDeskMs = 60_000;

/** Everything an incident's card says. */
export const loadIncident = async (kit: Kit, tx: Tx, id: string): Promise<IncidentCard | undefined> => {
  const incident = await tx.moderation.incident(id);
  if (!incident) return undefined;
  const { matter } = incident;
  const about = 'caseId' in matter ? await tx.moderation.case(matter.caseId) : undefined;
  const cases = [];
  for (const number of incident.cases) cases.push(await tx.moderation.caseByNumber(number));
  return {
    incident,
    ...(about && { case: about }),
    cases: cases.filter((one) => one !== undefined),
    language: kit.team.language,
    calmMs: placeNamed(kit, incident.place)?.settings.calmMs ?? 0,
  };
};

/** The message stands: kept beside whatever changed meanwhile. */
const drawn = (kit: Kit, id: string, card: string): Promise<true | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const now = await tx.moderation.incident(id);
      if (!now || now.card === card) return true;
      return (await tx.moderation.saveIncident(nextVersion(now, kit.world.now(), { card }))) || undefined;
    }),
  );

const at = (channel: string, id: string, messageId: string | undefined) => ({
  channel,
  key: id,
  ...(messageId !== undefined && { messageId }),
});

/** Draws an incident's card as it is now: one message, however often it changed and whatever the process went through. */
export const showIncident = async (
  kit: Kit,
  id: string,
  job: Job,
  _signal: AbortSignal,
): Promise<JobResult> => {
  const card = await kit.store.read((tx) => loadIncident(kit, tx, id));
  const channel = card && placeNamed(kit, card.incident.place)?.settings.channel;
  if (!card || channel === undefined) return done;
  const desk = kit.desks.filter(isBoard).find(({ name }) => name === 'discord');
  if (!desk) return { job: 'later', at: kit.world.now() + noDeskMs };
  if (!kit.slots.take(desk, channel, job.id))
    return { job: 'later', at: Math.max(kit.slots.freeAt(desk, channel), kit.world.now() + 50) };
  const { incident } = card;
  let messageId = incident.card;
  // Every change has a job of its own, and one that came before this may have posted it though nobody heard of that.
  if (messageId === undefined && (job.attempts > 1 || incident.version > 1)) {
    const found = await desk.findCard({ channel, key: id, since: incident.createdAt });
    if ('unknown' in found) return { job: 'again', error: 'not_looked_up' };
    if ('found' in found) messageId = found.found;
  }
  const outcome = await desk
    .drawParts(incidentParts(card), { ...at(channel, id, messageId), version: incident.version })
    .finally(() => kit.slots.posted(desk, channel));
  if (outcome.drawn) {
    await drawn(kit, id, outcome.messageId);
    return done;
  }
  return job.attempts >= tries
    ? { job: 'give_up', error: outcome.detail }
    : { job: 'again', error: outcome.detail, at: outcome.retryAt };
};
