import type { Leap } from '../../core/clock.ts';

/** Time, ids and chance are passed in, so that tests and simulations own them. */
export interface World {
  /** Epoch milliseconds. */
  now(): number;
  /** `now`, but unmoved by a leap of the clock forward until what was going on is over; `now` where it is absent. */
  steady?(): number;
  /** The last time that the clock was set, or the machine slept. */
  leap?(): Leap | undefined;
  /** For how long this process has been at work, in milliseconds, whatever is done to the clock meanwhile. */
  running?(): number;
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
