import type { Teammate } from '../../../src/core/actor.ts';
import type { Decision } from '../../../src/core/review/event.ts';
import { ana, lea, tom } from '../../support/build.ts';

/** What one of two got to hear. Moments are in milliseconds, on the clock both share. */
export interface Answer {
  round: number;
  by: string;
  won: boolean;
  /** Whoever the refusal names. */
  told?: string;
  from: number;
  to: number;
}

/** Two people who decide on one review at the same time. */
export interface Race {
  /** What was decided before, by whom. */
  before: readonly { by: Teammate; decision: Decision }[];
  one: { by: Teammate; decision: Decision };
  other: { by: Teammate; decision: Decision };
}

const approve = { do: 'approve', revision: 1 } as const;
const edit = (text: string): Decision => ({ do: 'edit', revision: 1, text });

export const races: Record<string, Race> = {
  'approve, approve': {
    before: [],
    one: { by: tom, decision: approve },
    other: { by: ana, decision: approve },
  },
  'approve, edit': {
    before: [],
    one: { by: tom, decision: approve },
    other: { by: lea, decision: edit('Thank you for writing to us. We are finding out.') },
  },
  'approve, withdraw': {
    before: [{ by: ana, decision: approve }],
    // On a card from before it was approved.
    one: { by: tom, decision: approve },
    other: { by: lea, decision: { do: 'withdraw' } },
  },
  'edit, edit': {
    before: [],
    one: { by: tom, decision: edit('Thank you for writing. We are finding out.') },
    other: { by: lea, decision: edit('Thank you for asking. We are looking into it.') },
  },
  'withdraw, withdraw': {
    before: [{ by: ana, decision: approve }],
    one: { by: tom, decision: { do: 'withdraw' } },
    other: { by: lea, decision: { do: 'withdraw' } },
  },
};

/** How one race came out, once the books were looked at. */
export type Verdict = 'one_winner' | 'both' | 'none' | 'untold';

/**
 * One winner, and one change in the books; the loser is told who decided: the winner, or whoever had before. `changes`
 * counts what the audit has since the race began.
 */
export const judge = (race: Race, answers: readonly Answer[], changes: number): Verdict => {
  const winners = answers.filter(({ won }) => won);
  if (winners.length > 1 || changes > 1) return 'both';
  if (winners.length === 0 || changes === 0) return 'none';
  const deciders = [...winners.map(({ by }) => by), ...race.before.map(({ by }) => by.id)];
  const losers = answers.filter(({ won }) => !won);
  return losers.every(({ told }) => told !== undefined && deciders.includes(told)) ? 'one_winner' : 'untold';
};
