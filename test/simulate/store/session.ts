import { StoreError } from '../../../src/store/errors.ts';
import type { Changes, Database, Rows, TableName, Tables } from './database.ts';

/** One transaction under way: what it changed is seen by nobody else before it commits. */
export interface Session {
  get<K extends TableName>(table: K, key: string): Tables[K] | undefined;
  all<K extends TableName>(table: K): Tables[K][];
  put<K extends TableName>(table: K, key: string, row: Tables[K]): void;
  drop(table: TableName, key: string): void;
  /** Before a statement that changes: waits for the lock where transactions run beside each other. */
  lock(name: string): Promise<void> | undefined;
  isLockedByAnother(name: string): boolean;
  commit(): void;
  /** Undoes everything; also what a process that dies leaves behind. */
  rollback(): void;
}

const refused = (): never => {
  throw new StoreError('failed', 'read only');
};

/** What was committed at this moment, for reading only. */
export const snapshot = ({ rows }: Database): Session => ({
  get: (table, key) => rows[table].get(key),
  all: (table) => [...rows[table].values()],
  put: refused,
  drop: refused,
  lock: refused,
  isLockedByAnother: () => false,
  commit: () => undefined,
  rollback: () => undefined,
});

const laid = <T>(
  table: ReadonlyMap<string, T>,
  changed: ReadonlyMap<string, T | undefined> | undefined,
): ReadonlyMap<string, T> => {
  if (!changed) return table;
  const next = new Map(table);
  for (const [key, row] of changed)
    if (row === undefined) next.delete(key);
    else next.set(key, row);
  return next;
};

const withChanges = (rows: Rows, changes: Changes): Rows => ({
  comments: laid(rows.comments, changes.comments),
  reviews: laid(rows.reviews, changes.reviews),
  audit: laid(rows.audit, changes.audit),
  jobs: laid(rows.jobs, changes.jobs),
  cards: laid(rows.cards, changes.cards),
  sources: laid(rows.sources, changes.sources),
  knowledge: laid(rows.knowledge, changes.knowledge),
  habits: laid(rows.habits, changes.habits),
  fates: laid(rows.fates, changes.fates),
  opinions: laid(rows.opinions, changes.opinions),
  cases: laid(rows.cases, changes.cases),
  incidents: laid(rows.incidents, changes.incidents),
  reports: laid(rows.reports, changes.reports),
  connections: laid(rows.connections, changes.connections),
  invitations: laid(rows.invitations, changes.invitations),
  settings: laid(rows.settings, changes.settings),
  processes: laid(rows.processes, changes.processes),
});

export const begin = (database: Database, by?: string): Session => {
  const own: Changes = {};
  // Whoever died holds nothing and takes nothing more, whatever its code would still do.
  let ended = false;
  const session: Session = {
    get(table, key) {
      const changed = own[table];
      return changed?.has(key) ? changed.get(key) : database.rows[table].get(key);
    },
    all(table) {
      const changed = own[table];
      if (!changed) return [...database.rows[table].values()];
      const rows = new Map([...database.rows[table], ...changed]);
      return [...rows.values()].filter((row) => row !== undefined);
    },
    put(table, key, row) {
      (own[table] ??= new Map()).set(key, row);
    },
    drop(table, key) {
      (own[table] ??= new Map()).set(key, undefined);
    },
    lock: (name) => (ended ? new Promise(() => undefined) : database.locks.take(name, session)),
    isLockedByAnother: (name) => database.locks.isHeldByAnother(name, session),
    commit() {
      if (ended) return;
      ended = true;
      database.onCommit(own, database.rows, by);
      database.rows = withChanges(database.rows, own);
      database.locks.release(session);
    },
    rollback() {
      ended = true;
      database.locks.release(session);
    },
  };
  return session;
};
