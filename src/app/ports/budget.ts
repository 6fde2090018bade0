/** What the model cost: tokens, and money in millionths of the team's currency, 0 where no price is known. */
export interface Cost {
  tokens: number;
  millionths: number;
}

/** The money a day (UTC) of the model may cost, at the prices its provider lists per million tokens. */
export interface MoneyLimit {
  perDay: number;
  inputPerMillion: number;
  outputPerMillion: number;
  /** ISO 4217. */
  currency: string;
}

/** What the model has cost, kept so that a restart does not forget it. */
export interface Budget {
  /** What a day, `YYYY-MM-DD` in UTC, has cost; nothing for a day nobody knows. */
  spent(day: string): Promise<Cost>;
  /** Adds to a day's cost; several processes may add at once. */
  add(day: string, cost: Cost): Promise<void>;
}
