import { moderationSaid } from '../../core/catalogue/moderation-said.ts';
import type { DeskName } from '../../core/actor.ts';
import { lines, text } from '../../core/card/rich.ts';
import { isToldBefore, isToldToMember } from '../../core/moderation/act.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Logged, Told } from '../../core/moderation/change.ts';
import { logText, memberText } from '../../core/moderation/words.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace } from '../ports/moderation.ts';
import type { Job } from '../ports/store.ts';
import { happenToCase } from './apply.ts';
import { turnAt } from './board.ts';
import { memberLanguage } from './place.ts';

const sayMs = 20_000;
/** Nobody is kept on the server because they cannot be told: the act goes first then. */
const triesBefore = 3;
const tries = 30;

interface Run {
  attempts: number;
  signal: AbortSignal;
}

/** Tells the member, once; a door that is closed is noted, not forced. */
export const tellMember = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  what: Told,
  { attempts, signal }: Run,
): Promise<JobResult> => {
  // Whoever must go is told before; what was refused meanwhile is nobody's news.
  if (!of.member || (what === 'decided' && (of.told !== undefined || of.state === 'failed'))) return done;
  const language = memberLanguage(kit, of.evidence?.text);
  const { text: words, answer } = memberText(of, what, kit.team.voice.brand, language);
  const outcome = await place.tell(
    of.member,
    {
      text: words,
      key: `tell ${of.id} ${what}`,
      again: attempts > 1,
      since: of.createdAt,
      ...(answer !== undefined && { answer: { label: answer, caseId: of.id } }),
    },
    kit.deadline(signal, sayMs),
  );
  const record = async (told: NonNullable<ModerationCase['told']>): Promise<JobResult> => {
    if (what === 'decided') await happenToCase(kit, of.id, { happened: 'told', told });
    return done;
  };
  if (outcome.ok) return record(outcome.told);
  const most = isToldBefore(of.act.act) && what === 'decided' ? triesBefore : tries;
  if (!outcome.away || attempts >= most) return record('not_told');
  return { job: 'again', error: outcome.detail, at: outcome.retryAt };
};

/** What a line of the log says that waits for it: what came of telling the member. No longer than this, from the act on. */
const toldMs = 60_000;
const isBeingTold = ({ act, told, begunAt, createdAt }: ModerationCase, now: number): boolean =>
  isToldToMember(act.act) && told === undefined && now - (begunAt ?? createdAt) < toldMs;

interface Line {
  text: string;
  key: string;
}

/** A line in the log at another desk than the place's own: a message like a card, found again in the same way. */
const logAt = async (
  kit: Kit,
  at: { desk: DeskName; channel: string },
  { text: words, key }: Line,
  { since, job }: { since: number; job: Job },
): Promise<JobResult> => {
  const turn = turnAt(kit, at, job);
  if ('job' in turn) return turn;
  const { board, channel } = turn;
  if (job.attempts > 1) {
    const found = await board.findCard({ channel, key, since });
    if ('found' in found) return done;
    if ('unknown' in found) return { job: 'again', error: 'not_looked_up' };
  }
  const outcome = await board
    .drawParts(lines('log', text(words)), { channel, key, version: 1 })
    .finally(() => kit.slots.posted(board, channel));
  if (outcome.drawn) return done;
  return outcome.lost && job.attempts >= tries
    ? { job: 'give_up', error: outcome.detail }
    : { job: 'again', error: outcome.detail, at: outcome.retryAt };
};

const logThere = async (
  kit: Kit,
  place: ModeratedPlace,
  { text: words, key }: Line,
  { since, job, signal }: { since: number; job: Job; signal: AbortSignal },
): Promise<JobResult> => {
  const again = job.attempts > 1;
  const outcome = await place.log({ text: words, key, again, since }, kit.deadline(signal, sayMs));
  if (outcome.ok) return done;
  const error = outcome.away ? outcome.detail : outcome.code;
  return !outcome.away || job.attempts >= tries
    ? { job: 'give_up', error }
    : { job: 'again', error, at: outcome.retryAt };
};

/** A line in a log of the moderators', once. */
export const logLine = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  { what, desk }: { what: Logged; desk: DeskName },
  { job, signal }: { job: Job; signal: AbortSignal },
): Promise<JobResult> => {
  const channel = place.settings.logs[desk];
  if (channel === undefined) return done;
  const now = kit.world.now();
  if (desk !== place.desk && what === 'done' && isBeingTold(of, now))
    return { job: 'later', at: now + 1_000 };
  const { language } = kit.team;
  const told = what === 'done' && of.told ? moderationSaid[language].notTold[of.told] : '';
  const line = { text: logText(of, what, language) + told, key: `log ${of.id} ${what}` };
  const run = { since: of.createdAt, job, signal };
  return desk === place.desk ? logThere(kit, place, line, run) : logAt(kit, { desk, channel }, line, run);
};
