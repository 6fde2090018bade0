import type { ModerationCase } from './case.ts';
import type { Refused } from './refusal.ts';

/** Work that follows a change of a case; the app makes jobs of it, all in the lane of the case. */
export type CaseWork =
  | { work: 'carry_out'; at: number }
  | { work: 'lift'; at: number }
  | { work: 'end'; at: number }
  | { work: 'tell'; what: Told; at: number }
  | { work: 'log'; what: Logged; at: number }
  | { work: 'ask'; why: 'second' | 'appeal'; at: number };

/** What a member is told of. */
export type Told = 'decided' | 'lifted' | 'upheld';
/** What stands in the moderators' log. */
export type Logged = 'done' | 'failed' | 'lifted' | 'over' | 'appealed' | 'upheld' | 'declined';

/** A change that was made: the new case, the work that follows, and what the audit keeps (never texts). */
export interface Changed {
  ok: true;
  case: ModerationCase;
  work: CaseWork[];
  did: string;
  data: Record<string, string | number | boolean>;
}
export type Outcome = Changed | Refused;

export const changed = (
  next: ModerationCase,
  did: string,
  work: CaseWork[] = [],
  data: Changed['data'] = {},
): Changed => ({
  ok: true,
  case: next,
  work,
  did,
  data: { case: next.number, act: next.act.act, ...data },
});
