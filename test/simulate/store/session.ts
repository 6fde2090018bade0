import { StoreError } from '../../../src/store/errors.ts';
import type { Changes, Database, TableName, Tables } from './database.ts';

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

/** Lays what was changed in a table over it. */
const lay = <K extends TableName>(
  rows: { [P in K]: ReadonlyMap<string, Tables[P]> },
  changes: Changes,
  table: K,
): void => {
  const next = new Map<string, Tables[K]>(rows[table]);
  for (const [key, row] of changes[table] ?? [])
    if (row === undefined) next.delete(key);
    else next.set(key, row);
  rows[table] = next;
};

/** Held by a transaction as long as it lives where they run one after the other: then there is nothing else to wait for. */
export const everything = 'everything';

export const begin = (database: Database, by?: string): Session => {
  const own: Changes = {};
  const touched = new Set<TableName>();
  const serial = database.isolation === 'serial';
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
      touched.add(table);
      (own[table] ??= new Map()).set(key, row);
    },
    drop(table, key) {
      touched.add(table);
      (own[table] ??= new Map()).set(key, undefined);
    },
    lock(name) {
      if (ended) return new Promise(() => undefined);
      return serial && name !== everything ? undefined : database.locks.take(name, session);
    },
    isLockedByAnother: (name) => database.locks.isHeldByAnother(name, session),
    commit() {
      if (ended) return;
      ended = true;
      database.onCommit(own, database.rows, by);
      const rows = { ...database.rows };
      for (const table of touched) lay(rows, own, table);
      database.rows = rows;
      database.locks.release(session);
    },
    rollback() {
      ended = true;
      database.locks.release(session);
    },
  };
  return session;
};
