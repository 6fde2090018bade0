import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import type { Scheduler } from './scheduler.ts';
import type { Database } from './store/database.ts';

/** What everything in one schedule stands on. */
export interface Stage {
  scheduler: Scheduler;
  chance: Chance;
  faults: Faults;
  database: Database;
  /** Says what happens, in ids, while somebody listens. */
  trace: ((line: string) => void) | undefined;
  /** An id nobody else has. */
  id(): string;
}

/** When every schedule begins; nobody argues about that day. */
export const noon = Date.UTC(2026, 10, 23, 12);
