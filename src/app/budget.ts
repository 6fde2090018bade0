import { z } from 'zod';
import type { Budget, Cost } from './ports/budget.ts';
import type { Store, Tx } from './ports/store.ts';

const amount = z.number().int().nonnegative().catch(0);
const keysFor = (day: string) => ({ tokens: `tokens ${day}`, millionths: `money ${day}` });

const spentIn = async (tx: Tx, day: string): Promise<Cost> => {
  const keys = keysFor(day);
  return {
    tokens: amount.parse(await tx.settings.get(keys.tokens)),
    millionths: amount.parse(await tx.settings.get(keys.millionths)),
  };
};

/** What the day has cost, kept with everything else, so that a restart does not begin the day anew. */
export const storedBudget = (store: Store): Budget => ({
  spent: (day) => store.read((tx) => spentIn(tx, day)),
  add: (day, { tokens, millionths }) =>
    store.transaction(async (tx) => {
      const keys = keysFor(day);
      await tx.settings.add(keys.tokens, tokens);
      if (millionths > 0) await tx.settings.add(keys.millionths, millionths);
    }),
});
