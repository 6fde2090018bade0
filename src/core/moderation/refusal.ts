import type { Role, Teammate } from '../actor.ts';
import type { Finding } from '../guard/finding.ts';
import type { ActKind } from './act.ts';
import type { Right } from './right.ts';

/** Why a moderator's act was not taken: an expected outcome, worded once for all desks (catalogue section `moderation`). */
export type ModerationRefusal =
  /** `who`: teammates or groups who can, as the desk mentions them. */
  | { refused: 'not_allowed'; needs: Role; who: string[] }
  /** This place does not offer it. */
  | { refused: 'place_cannot'; act: ActKind }
  | { refused: 'missing_right'; right: Right }
  | { refused: 'above_us' | 'above_you' | 'administrator' | 'owner' | 'us' | 'yourself' | 'not_member' }
  | { refused: 'already'; act: ActKind }
  /** While nobody knew whether it had been done, a later case set the same thing. */
  | { refused: 'overtaken' }
  | { refused: 'not_so'; act: 'unban' | 'unlock' }
  | { refused: 'gone'; what: 'message' | 'channel' }
  | { refused: 'too_long'; mostMs: number }
  | { refused: 'too_short'; leastMs: number }
  | { refused: 'slow_range'; most: number }
  | { refused: 'no_reason' }
  | { refused: 'reason_too_long'; most: number }
  | { refused: 'guard_stops'; findings: Finding[] }
  | { refused: 'case_not_found'; number: number }
  | { refused: 'not_found' }
  /** Whoever proposed it cannot be the second person. */
  | { refused: 'needs_second_person'; by: string }
  | { refused: 'settled'; by?: string; at: number }
  | { refused: 'not_liftable'; act: ActKind }
  | { refused: 'not_standing' }
  | { refused: 'appeal_once' | 'appeal_not_yours' | 'appeal_nothing' | 'appeal_empty' }
  /** It goes to somebody else than who decided; `from`: when whoever only agreed may read it all the same. */
  | { refused: 'appeal_own'; by: Teammate; from?: number }
  | { refused: 'no_appeal' }
  | { refused: 'reported_already' | 'too_many_reports' | 'report_own' }
  | { refused: 'rule_keyword'; most: number }
  | { refused: 'rules_full'; most: number }
  /** The place did not answer; nothing was done. */
  | { refused: 'unreachable'; detail: string }
  | { refused: 'changed_meanwhile' };

export interface Refused {
  ok: false;
  refusal: ModerationRefusal;
}
export const refuse = (refusal: ModerationRefusal): Refused => ({ ok: false, refusal });
