import type { Role, Teammate } from '../actor.ts';
import type { Finding } from '../guard/finding.ts';
import type { NoReading } from './reading.ts';
import type { ToneWhy } from './tone.ts';
import type { ReviewState } from './review.ts';

/** Why a decision was not taken: an expected outcome, worded once for both desks (catalogue section `refusal`). */
export type Refusal =
  | { refused: 'not_found'; number?: number }
  | { refused: 'already_decided'; did: string; by?: Teammate; at?: number; state: ReviewState }
  | { refused: 'stale_draft'; by?: Teammate; at?: number; revision: number; current: number }
  | {
      refused: 'not_allowed';
      needs: Role;
      /** Teammates or groups who can, as `callsAt` writes them. */ who: string[];
    }
  | { refused: 'needs_second_person'; approvedBy: Teammate }
  | { refused: 'guard_stops'; findings: Finding[]; overrulable: boolean }
  /** The one who wrote or already approved cannot overrule a stop; a second person can, with a reason. */
  | { refused: 'overrule_needs_other' }
  | { refused: 'no_draft' }
  /** The correction says what triage says already. */
  | { refused: 'already_so' }
  /** The comment's place does not do this. */
  | { refused: 'place_cannot' }
  | { refused: 'paused'; by?: Teammate; at?: number }
  | { refused: 'too_late'; state: ReviewState }
  | { refused: 'not_now'; state: ReviewState }
  | { refused: 'tone_not_here'; way: string; why: ToneWhy }
  /** Nobody could put the text into another language. */
  | { refused: 'no_translation'; why: NoReading | 'no_model' }
  /** Somebody else changed it in the same moment; `changed` says what. */
  | { refused: 'changed_meanwhile' };
