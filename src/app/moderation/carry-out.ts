import { isDone, isLifted } from '../../core/moderation/already.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Grounds } from '../../core/moderation/grounds.ts';
import { objection } from '../../core/moderation/grounds.ts';
import { overtaken } from '../../core/moderation/overtaken.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace, Outcome } from '../ports/moderation.ts';
import { happenToCase } from './apply.ts';

/** Deadlines of a look and of an act; together well below the lease of a job (60 s). */
const lookMs = 20_000;
const actMs = 15_000;
/** A place that stays away for so long: a decision this old is not carried out by itself any more. */
const patienceMs = 3_600_000;
/** So many tries to take something back, some minutes apart in the end; then an admin sees it. */
const triesToLift = 60;
const pauseMs = 30_000;

const moderatorOf = ({ by }: ModerationCase) => (by.kind === 'teammate' ? by.teammate : undefined);

const look = (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  signal: AbortSignal,
): Promise<Outcome<{ grounds: Grounds }>> => {
  const { act, member } = of;
  return place.grounds({ act, member, moderator: moderatorOf(of) }, kit.deadline(signal, lookMs));
};

const failed = async (kit: Kit, of: ModerationCase, code: string): Promise<JobResult> => {
  await happenToCase(kit, of.id, { happened: 'failed', code });
  return done;
};

const notNow = (
  kit: Kit,
  of: ModerationCase,
  no: Extract<Outcome<object>, { ok: false }>,
): Promise<JobResult> | JobResult => {
  if (!no.away) return failed(kit, of, no.code);
  if (kit.world.now() - of.createdAt > patienceMs) return failed(kit, of, 'unreachable');
  return { job: 'again', error: no.detail, at: no.retryAt };
};

/** Saved before the call that changes something there, with how it was until then. */
const begun = (kit: Kit, of: ModerationCase, grounds: Grounds): Promise<ModerationCase | undefined> =>
  of.begunAt === undefined
    ? happenToCase(kit, of.id, { happened: 'begun', before: grounds.channel?.before })
    : Promise.resolve(of);

/** More than this many newer cases about the same member, or about channels, are not looked at. */
const mostNewer = 200;

/** Read after the place was: whoever set the same thing since then had begun before. */
const overtakenNow = async (kit: Kit, of: ModerationCase): Promise<ReturnType<typeof overtaken>> =>
  overtaken(of, await kit.store.read((tx) => tx.moderation.casesOf(of.place, of.member?.id, mostNewer)));

const unclear = 'later_case_under_way';

/** An attempt was made before, and nobody knows what came of it: once a later case holds, it is not looked for any more. */
const givesWay = async (kit: Kit, of: ModerationCase): Promise<JobResult | undefined> => {
  if (of.begunAt === undefined) return undefined;
  const by = await overtakenNow(kit, of);
  if (by === 'yes') return failed(kit, of, 'overtaken');
  return by === 'perhaps' ? { job: 'again', error: unclear } : undefined;
};

/**
 * Does at the place what was decided: looks first whether an earlier attempt did it, or a later case holds; weighs it against
 * how things stand now, records that it begins, makes one attempt, records what came of it.
 */
export const carryOut = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  signal: AbortSignal,
): Promise<JobResult> => {
  if (of.state !== 'due') return done;
  const looked = await look(kit, place, of, signal);
  if (!looked.ok) return notNow(kit, of, looked);
  const { grounds } = looked;
  const instead = await givesWay(kit, of);
  if (instead) return instead;
  if (of.begunAt === undefined || !isDone(of, grounds)) {
    const against = objection(of.act, grounds);
    if (against) return failed(kit, of, against.refused);
    const now = await begun(kit, of, grounds);
    if (!now) return done;
    const outcome = await place.carryOut(now, kit.deadline(signal, actMs));
    if (!outcome.ok) return notNow(kit, now, outcome);
  }
  await happenToCase(kit, of.id, { happened: 'carried_out' });
  return done;
};

/** What came of taking it back: `of` is gone there already, or what stands there is a later case's, or one attempt was made. */
const undo = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  grounds: Grounds,
  signal: AbortSignal,
): Promise<Outcome<object>> => {
  if (isLifted(of, grounds)) return { ok: true };
  const by = await overtakenNow(kit, of);
  if (by === 'yes') return { ok: true };
  if (by === 'perhaps') return { ok: false, away: true, detail: unclear };
  return place.takeBack(of, kit.deadline(signal, actMs));
};

/** Takes back at the place what stands there; what is gone there already, or was overtaken, is only noted. */
export const takeBack = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  { attempts }: { attempts: number },
  signal: AbortSignal,
): Promise<JobResult> => {
  if (of.state !== 'lifting') return done;
  const again = (detail: string, at: number | undefined): JobResult =>
    attempts >= triesToLift
      ? { job: 'give_up', error: detail }
      : { job: 'again', error: detail, at: at ?? kit.world.now() + Math.min(attempts, 10) * pauseMs };
  const looked = await look(kit, place, of, signal);
  const outcome = looked.ok ? await undo(kit, place, of, looked.grounds, signal) : looked;
  if (outcome.ok) await happenToCase(kit, of.id, { happened: 'lifted' });
  else if (outcome.away) return again(outcome.detail, outcome.retryAt);
  else await happenToCase(kit, of.id, { happened: 'not_lifted', code: outcome.code });
  return done;
};
