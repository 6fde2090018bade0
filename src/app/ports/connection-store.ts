import type { Connection, Invitation } from '../../core/connection/connection.ts';

/** What is kept of connections. A change that returns false lost its compare-and-set. */
export interface ConnectionTables {
  get(source: string): Promise<Connection | undefined>;
  /** In the order of their names. */
  all(): Promise<Connection[]>;
  /** Compare-and-set: `next.version` must be the stored one plus 1, or 1 where there is none. */
  save(next: Connection): Promise<boolean>;
  invitation(key: string): Promise<Invitation | undefined>;
  /** Those of one teammate that have not expired by then, the newest first. */
  invitationsOf(by: Invitation['by'], now: number): Promise<Invitation[]>;
  invite(made: Invitation): Promise<void>;
  /** Gives it once, whoever asks; then it is gone. */
  takeInvitation(key: string): Promise<Invitation | undefined>;
}
