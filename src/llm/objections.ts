import type { DraftOrder } from '../app/ports/drafter.ts';
import type { Finding } from '../core/guard/finding.ts';

/**
 * What the guard has against a text, notes aside. The guard expects the commenter's language; where a teammate asked for
 * another, writing in it is no fault.
 */
export const objectionsTo = (text: string, { guard, way }: DraftOrder): Finding[] =>
  guard(text).filter(
    ({ kind, level }) => level !== 'note' && !(kind === 'language' && way === 'other_language'),
  );
