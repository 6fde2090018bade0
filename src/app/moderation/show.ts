import type { DeskName } from '../../core/actor.ts';
import { incidentParts } from '../../core/moderation/card.ts';
import type { IncidentCard } from '../../core/moderation/card.ts';
import { shownAs } from '../../core/moderation/incident.ts';
import type { Incident } from '../../core/moderation/incident.ts';
import { untilSaved } from '../happening.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { Board } from '../ports/desk.ts';
import type { Job, Tx } from '../ports/store.ts';
import { turnAt } from './board.ts';
import { placeNamed } from './place.ts';

const tries = 30;

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

/** The message stands, or is gone: kept beside whatever changed meanwhile. */
const keep = (
  kit: Kit,
  id: string,
  desk: DeskName,
  messageId: string | undefined,
): Promise<true | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const now = await tx.moderation.incident(id);
      const next = now && shownAs(now, desk, messageId, kit.world.now());
      return next === undefined || (await tx.moderation.saveIncident(next)) || undefined;
    }),
  );

/**
 * The message that is the card already, if any. Every change has a job of its own, and one that came before this may have
 * posted it though nobody heard of that.
 */
const standing = async (
  { board, channel }: { board: Board; channel: string },
  { id, version, cards, createdAt: since }: Incident,
  job: Job,
): Promise<Awaited<ReturnType<Board['findCard']>>> => {
  const known = cards[board.name];
  if (known !== undefined) return { found: known };
  return job.attempts > 1 || version > 1 ? board.findCard({ channel, key: id, since }) : { absent: true };
};

/** Draws an incident's card at one desk as it is now: one message, however often it changed and whatever the process went through. */
export const showIncident = async (
  kit: Kit,
  { incidentId: id, desk }: { incidentId: string; desk: DeskName },
  job: Job,
): Promise<JobResult> => {
  const card = await kit.store.read((tx) => loadIncident(kit, tx, id));
  const written = card && placeNamed(kit, card.incident.place)?.settings.channels[desk];
  if (!card || written === undefined) return done;
  const turn = turnAt(kit, { desk, channel: written }, job);
  if ('job' in turn) return turn;
  const { incident } = card;
  const { board, channel } = turn;
  const stands = await standing(turn, incident, job);
  if ('unknown' in stands) return { job: 'again', error: 'not_looked_up' };
  const messageId = 'found' in stands ? stands.found : undefined;
  const at = { channel, key: id, version: incident.version, ...(messageId !== undefined && { messageId }) };
  const outcome = await board
    .drawParts(incidentParts(card), at)
    .finally(() => kit.slots.posted(board, channel));
  if (outcome.drawn) {
    await keep(kit, id, desk, outcome.messageId);
    return done;
  }
  // Somebody removed the message: the next try posts another.
  if (outcome.lost && messageId !== undefined) await keep(kit, id, desk, undefined);
  // A desk that is away loses no card, however long that takes; a channel that is gone is told to an admin.
  return outcome.lost && job.attempts >= tries
    ? { job: 'give_up', error: outcome.detail }
    : { job: 'again', error: outcome.detail, at: outcome.retryAt };
};
