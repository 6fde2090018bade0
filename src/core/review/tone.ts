import type { Triage } from '../triage/triage.ts';
import type { RedraftWay } from './draft.ts';

/** Why humour or other ground has no place under a comment; a key of the catalogue section `refusal`. */
export type ToneWhy = 'severe' | 'hateful';

/** Whether a way of redrafting is refused for this comment, and why: never humour or other ground where something grave is told, never humour for hate. */
export const toneRefusal = (way: RedraftWay | undefined, triage: Triage): ToneWhy | undefined => {
  if (way !== 'lighter' && way !== 'redirect') return undefined;
  if (triage.severity === 'severe') return 'severe';
  const hateful = triage.flags.some(({ kind }) => kind === 'hate');
  return way === 'lighter' && hateful ? 'hateful' : undefined;
};
