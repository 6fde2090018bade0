import { moderationSaid } from '../../core/catalogue/moderation-said.ts';
import { isToldBefore } from '../../core/moderation/act.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Logged, Told } from '../../core/moderation/change.ts';
import { logText, memberText } from '../../core/moderation/words.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace } from '../ports/moderation.ts';
import { happenToCase } from './apply.ts';
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
  const { text, answer } = memberText(of, what, kit.team.voice.brand, language);
  const outcome = await place.tell(
    of.member,
    {
      text,
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

/** A line in the moderators' log, once. */
export const logLine = async (
  kit: Kit,
  place: ModeratedPlace,
  of: ModerationCase,
  what: Logged,
  { attempts, signal }: Run,
): Promise<JobResult> => {
  if (place.settings.log === undefined) return done;
  const { language } = kit.team;
  const told = what === 'done' && of.told ? moderationSaid[language].notTold[of.told] : '';
  const outcome = await place.log(
    {
      text: logText(of, what, language) + told,
      key: `log ${of.id} ${what}`,
      again: attempts > 1,
      since: of.createdAt,
    },
    kit.deadline(signal, sayMs),
  );
  if (outcome.ok) return done;
  const error = outcome.away ? outcome.detail : outcome.code;
  return !outcome.away || attempts >= tries
    ? { job: 'give_up', error }
    : { job: 'again', error, at: outcome.retryAt };
};
