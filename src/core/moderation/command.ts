import type { Act, Member } from './act.ts';

/** What a moderator types, understood, whatever a desk lets them type it with. */
export type ModCommand =
  | { command: 'act'; act: Act; member?: Member | undefined; reason: string }
  | { command: 'lift'; number: number }
  | { command: 'history' | 'forget'; member: string };
