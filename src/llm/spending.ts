import type { Budget } from '../app/ports/budget.ts';

/** Tokens set aside for a request that is under way. */
export interface Reservation {
  day: string;
  estimate: number;
}
export interface Spending {
  /** Sets tokens aside, or gives nothing when the day's limit would be passed. */
  reserve(estimate: number): Promise<Reservation | undefined>;
  /** Replaces what was set aside by what was used; without a figure the estimate counts. */
  settle(reservation: Reservation, used: number | undefined): Promise<void>;
  today(): Promise<{ tokens: number; spent: boolean }>;
}

/** Rather too many than too few: about three characters a token also holds for languages with long words. */
export const estimateTokens = (characters: number): number => Math.ceil(characters / 3);

/** A day's tokens, hard: requests under way count as if they used all they may. A day is one of UTC. */
export const createSpending = (budget: Budget, limit: number, now: () => number): Spending => {
  let reserved = 0;
  let refusedOn: string | undefined;
  const day = (): string => new Date(now()).toISOString().slice(0, 10);
  return {
    async reserve(estimate) {
      const on = day();
      const spent = await budget.spent(on);
      if (spent + reserved + estimate > limit) {
        if (reserved === 0) refusedOn = on;
        return undefined;
      }
      reserved += estimate;
      return { day: on, estimate };
    },
    async settle({ day: on, estimate }, used) {
      try {
        await budget.add(on, used ?? estimate);
      } finally {
        reserved -= estimate;
      }
    },
    async today() {
      const tokens = await budget.spent(day());
      return { tokens, spent: tokens >= limit || refusedOn === day() };
    },
  };
};
