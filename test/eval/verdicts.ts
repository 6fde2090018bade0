import { triageOf } from '../../src/core/triage/triage-of.ts';
import type { FlagKind, Triage } from '../../src/core/triage/triage.ts';

/** Whether a teammate would see this flag. */
export const flagged = (kind: FlagKind, text: string): boolean =>
  triageOf(text).flags.some((flag) => flag.kind === kind);

const offence = /insult|hate|threat|abuse|toxic|offens/;

/** Whether triage told the team that a comment insults, threatens or abuses somebody: on the card, in any words. */
const offends = ({ intent, reasons, flags }: Triage): boolean =>
  intent === 'abuse' ||
  flags.some(({ kind }) => kind === 'hate') ||
  reasons.some(({ because }) => because !== 'no_reply_abuse' && offence.test(because));

export const isToxic = (text: string): boolean => offends(triageOf(text));
export const isHateful = (text: string): boolean => flagged('hate', text);
export const isSevere = (text: string): boolean => triageOf(text).severity === 'severe';
export const isSpam = (text: string): boolean => triageOf(text).intent === 'spam';
export const isInjection = (text: string): boolean => flagged('injection', text);
export const isComplaint = (text: string): boolean => triageOf(text).intent === 'complaint';
