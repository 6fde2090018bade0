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

class Snapshot implements Session {
  readonly #rows: Rows;
  constructor(rows: Rows) {
    this.#rows = rows;
  }
  get<K extends TableName>(table: K, key: string): Tables[K] | undefined {
    return this.#rows[table].get(key);
  }
  all<K extends TableName>(table: K): Tables[K][] {
    return [...this.#rows[table].values()];
  }
  put(): never {
    return refused();
  }
  drop(): never {
    return refused();
  }
  lock(): never {
    return refused();
  }
  isLockedByAnother(): boolean {
    return false;
  }
  commit(): void {}
  rollback(): void {}
}

/** What was committed at this moment, for reading only. */
export const snapshot = (database: Database): Session => new Snapshot(database.lend());

/** The same for whoever has read before anything else can happen. */
export const glance = ({ rows }: Database): Session => new Snapshot(rows);

/** Held by a transaction as long as it lives where they run one after the other: then there is nothing else to wait for. */
export const everything = 'everything';

class Transaction implements Session {
  readonly #database: Database;
  readonly #by: string | undefined;
  readonly #own: Changes = {};
  readonly #touched: TableName[] = [];
  // Whoever died holds nothing and takes nothing more, whatever its code would still do.
  #ended = false;

  constructor(database: Database, by: string | undefined) {
    this.#database = database;
    this.#by = by;
  }
  get<K extends TableName>(table: K, key: string): Tables[K] | undefined {
    const changed = this.#own[table];
    return changed?.has(key) ? changed.get(key) : this.#database.rows[table].get(key);
  }
  all<K extends TableName>(table: K): Tables[K][] {
    const changed = this.#own[table];
    const rows = this.#database.rows[table];
    if (!changed) return [...rows.values()];
    const all: Tables[K][] = [];
    for (const [key, row] of rows) {
      const now = changed.has(key) ? changed.get(key) : row;
      if (now !== undefined) all.push(now);
    }
    for (const [key, row] of changed) if (row !== undefined && !rows.has(key)) all.push(row);
    return all;
  }
  put<K extends TableName>(table: K, key: string, row: Tables[K]): void {
    if (this.#own[table] === undefined) this.#touched.push(table);
    (this.#own[table] ??= new Map()).set(key, row);
  }
  drop(table: TableName, key: string): void {
    if (this.#own[table] === undefined) this.#touched.push(table);
    (this.#own[table] ??= new Map()).set(key, undefined);
  }
  lock(name: string): Promise<void> | undefined {
    if (this.#ended) return new Promise(() => undefined);
    const { isolation, locks } = this.#database;
    return isolation === 'serial' && name !== everything ? undefined : locks.take(name, this);
  }
  isLockedByAnother(name: string): boolean {
    return this.#database.locks.isHeldByAnother(name, this);
  }
  commit(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#database.onCommit(this.#own, this.#database.rows, this.#by);
    this.#database.keep(this.#own, this.#touched);
    this.#database.locks.release(this);
  }
  rollback(): void {
    this.#ended = true;
    this.#database.locks.release(this);
  }
}

export const begin = (database: Database, by?: string): Session => new Transaction(database, by);
