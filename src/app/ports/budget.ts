/** What the model may still cost today, kept so that a restart does not forget it. */
export interface Budget {
  /** Tokens used on a day, `YYYY-MM-DD` in UTC; 0 for a day nobody knows. */
  spent(day: string): Promise<number>;
  /** Adds to a day's tokens; several processes may add at once. */
  add(day: string, tokens: number): Promise<void>;
}
