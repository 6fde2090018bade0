import type { LeaveReason } from './review/draft.ts';
import type { Severity } from './triage/triage.ts';

/** Every `/aplomb` command; the desks' help, hints and autocompletion are generated from this list. */
export const commandNames = [
  'list', 'show', 'draft', 'edit', 'approve', 'post', 'leave', 'withdraw', 'correct', 'retract', 'assign', 'snooze', 'escalate', 'history',
  'pause', 'resume', 'status', 'rules', 'bring', 'backfill', 'connect', 'disconnect', 'help',
] as const; // prettier-ignore
export type CommandName = (typeof commandNames)[number];

/** A command line, understood. Durations are milliseconds; `who` is what the desk's mention says (`<@U1>` gives `U1`). */
export type Command =
  | { command: 'list'; mine?: boolean; severity?: Severity; source?: string; waitingMs?: number }
  | { command: 'show' | 'edit' | 'approve' | 'withdraw' | 'correct' | 'retract' | 'history'; number: number }
  | { command: 'draft'; number: number; instruction?: string }
  | { command: 'post'; number: number; text: string }
  | { command: 'leave'; number: number; reason: LeaveReason; note?: string }
  | { command: 'assign'; number: number; who: string }
  | { command: 'snooze'; number: number; forMs: number }
  | { command: 'escalate'; number: number; note?: string }
  | { command: 'pause' | 'status' | 'rules' | 'bring' }
  | { command: 'resume'; what: 'ask' | 'release' | 'return' }
  | { command: 'backfill'; source: string; what: 'stop' | 'resume' }
  | { command: 'connect' | 'disconnect'; source: string }
  | { command: 'help'; about?: CommandName };

/** Wrong use: `why` is a key of the catalogue section `command`; the desk answers with the right use of `about`. */
export interface Misuse {
  misuse: string;
  about?: CommandName;
  got?: string;
}
