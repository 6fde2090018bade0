import { z } from 'zod';
import type { Budget } from './ports/budget.ts';
import type { Store } from './ports/store.ts';

const spent = z.number().int().nonnegative().catch(0);
const keyFor = (day: string): string => `tokens ${day}`;

/** The day's tokens, kept with everything else, so that a restart does not begin the day anew. */
export const storedBudget = (store: Store): Budget => ({
  spent: (day) => store.read(async (tx) => spent.parse((await tx.settings.get(keyFor(day))) ?? 0)),
  add: (day, tokens) =>
    store.transaction(async (tx) => {
      const before = spent.parse((await tx.settings.get(keyFor(day))) ?? 0);
      await tx.settings.set(keyFor(day), before + tokens);
    }),
});
