import type { Budget, Cost, MoneyLimit } from '../app/ports/budget.ts';

/** Tokens of a request and of its answer, which have prices of their own. */
export interface Usage {
  input: number;
  output: number;
}
/** What a day may cost. */
export interface Limits {
  tokens: number;
  money?: MoneyLimit | undefined;
}
/** What is set aside for a request that is under way. */
export interface Reservation {
  day: string;
  estimate: Cost;
}
export interface Spending {
  /** Sets aside what a request may cost, or gives nothing when one of the day's limits would be passed. */
  reserve(estimate: Usage): Promise<Reservation | undefined>;
  /** Replaces what was set aside by what was used; without a figure the estimate counts. */
  settle(reservation: Reservation, used: Usage | undefined): Promise<void>;
  /** `spent`: a limit of the day is reached, or what is left was not enough for a request. */
  today(): Promise<{ cost: Cost; spent: boolean }>;
}

/** Rather too many than too few: about three characters a token also holds for languages with long words. */
export const estimateTokens = (characters: number): number => Math.ceil(characters / 3);

/** A price per million tokens is one in millionths per token. What a cache saves is not counted: rather too much than too little. */
const costOf = ({ input, output }: Usage, money: MoneyLimit | undefined): Cost => ({
  tokens: Math.ceil(input + output),
  millionths: money ? Math.ceil(input * money.inputPerMillion + output * money.outputPerMillion) : 0,
});

const sum = (...costs: readonly Cost[]): Cost => ({
  tokens: costs.reduce((total, { tokens }) => total + tokens, 0),
  millionths: costs.reduce((total, { millionths }) => total + millionths, 0),
});

const millionthsOf = (money: MoneyLimit | undefined): number =>
  money ? money.perDay * 1_000_000 : Number.POSITIVE_INFINITY;

/** What is left of a day's limits, in tokens and, where there is a limit, in the team's currency; never less than nothing. */
export const leftOf = (limits: Limits, { tokens, millionths }: Cost): { tokens: number; money?: number } => ({
  tokens: Math.max(0, limits.tokens - tokens),
  ...(limits.money && { money: Math.max(0, limits.money.perDay - millionths / 1_000_000) }),
});

/** A day's tokens and money, hard: requests under way count as if they used all they may. A day is one of UTC. */
export const createSpending = (budget: Budget, limits: Limits, now: () => number): Spending => {
  let reserved: Cost = { tokens: 0, millionths: 0 };
  let refusedOn: string | undefined;
  const day = (): string => new Date(now()).toISOString().slice(0, 10);
  const beyond = ({ tokens, millionths }: Cost): boolean =>
    tokens > limits.tokens || millionths > millionthsOf(limits.money);
  return {
    async reserve(usage) {
      const on = day();
      const estimate = costOf(usage, limits.money);
      if (beyond(sum(await budget.spent(on), reserved, estimate))) {
        if (reserved.tokens === 0) refusedOn = on;
        return undefined;
      }
      reserved = sum(reserved, estimate);
      return { day: on, estimate };
    },
    async settle({ day: on, estimate }, used) {
      try {
        await budget.add(on, used ? costOf(used, limits.money) : estimate);
      } finally {
        reserved = sum(reserved, { tokens: -estimate.tokens, millionths: -estimate.millionths });
      }
    },
    async today() {
      const cost = await budget.spent(day());
      const reached = cost.tokens >= limits.tokens || cost.millionths >= millionthsOf(limits.money);
      return { cost, spent: reached || refusedOn === day() };
    },
  };
};
