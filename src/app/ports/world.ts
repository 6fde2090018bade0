/** Time, ids and chance are passed in, so that tests and simulations own them. */
export interface World {
  /** Epoch milliseconds. */
  now(): number;
  /** UUIDv7: sorts by time. */
  id(): string;
  /** 0 ≤ x < 1. */
  random(): number;
}

/** Ids, counts and codes only: never content, never secrets. */
export interface Log {
  info(event: string, ids?: Record<string, string | number | boolean | undefined>): void;
  warn(event: string, ids?: Record<string, string | number | boolean | undefined>): void;
  error(event: string, ids?: Record<string, string | number | boolean | undefined>): void;
}
