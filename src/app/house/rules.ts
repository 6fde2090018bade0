import type { HouseRule } from '../../core/house/rule.ts';
import type { Tx } from '../ports/store.ts';

/** The rules the team has accepted: what drafts follow and the guard looks for. */
export const rulesNow = async (tx: Tx): Promise<HouseRule[]> =>
  (await tx.habits.inState(['accepted'])).map(({ rule }) => rule);
