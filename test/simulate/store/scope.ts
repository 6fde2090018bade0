import type { Session } from './session.ts';

/** Where a statement runs, and what is passed in. */
export interface Scope {
  session: Session;
  now: () => number;
  /** A clock that does not leap forward, for judging whether a lease is over. */
  steady: () => number;
  id: () => string;
  next: () => number;
  /** This process among `processes`; undefined where nobody could tell whether it lives. */
  holder: string | undefined;
  /** Awaited before each statement, so that others can come between where transactions run beside each other. */
  pace: () => Promise<void> | undefined;
}
