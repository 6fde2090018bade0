import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, SqliteAdapter, SqliteDialect } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, SqliteDatabase, SqliteStatement } from 'kysely';
import { sqliteCode } from './errors.ts';

/** How long SQLite itself waits for a lock, in milliseconds. It blocks the process, so it is short; then we wait. */
export const blockingWaitMs = 2;
const attempts = 2_000;
const betweenAttemptsMs = 3;
const statementsKept = 300;
const busy = 5;

/** Waits about ten seconds for another process's write to end, leaving the event loop free. */
export const whileBusy = async <T>(attempt: () => T | Promise<T>, tries = attempts): Promise<T> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || ((sqliteCode(error) ?? 0) & 0xff) !== busy) throw error;
    }
    await pause(betweenAttemptsMs);
  }
};

const asInput = (value: unknown): SQLInputValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' || value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite cannot keep a ${typeof value}`);
};

/** node:sqlite in the shape Kysely's own SQLite dialect expects, with its prepared statements kept. */
const asKyselyDatabase = (db: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const statement = db.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...values.map(asInput)),
      run: (values) => statement.run(...values.map(asInput)),
      iterate: (values) => statement.iterate(...values.map(asInput)),
    };
  };
  return {
    prepare: (text) => {
      const statement = kept.get(text) ?? prepare(text);
      kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.keys();
      if (kept.size > statementsKept && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => db.close(),
  };
};

/** Kysely's driver with transactions that begin as told, and a rollback that minds what SQLite rolled back itself. */
const driverOver = (db: DatabaseSync, begin: 'begin immediate' | 'begin', stock: Driver): Driver => {
  let connection: DatabaseConnection | undefined;
  return {
    init: () => stock.init(),
    async acquireConnection() {
      const inner = await stock.acquireConnection();
      connection ??= {
        executeQuery: (query) => whileBusy(() => inner.executeQuery(query)),
        streamQuery: (query, size) => inner.streamQuery(query, size),
      };
      return connection;
    },
    beginTransaction: async (on) => void (await on.executeQuery(CompiledQuery.raw(begin))),
    commitTransaction: (on) => stock.commitTransaction(on),
    async rollbackTransaction(on) {
      if (db.isTransaction) await stock.rollbackTransaction(on);
    },
    releaseConnection: (on) => stock.releaseConnection(on),
    destroy: () => stock.destroy(),
  };
};

/** SQLite can undo `create table`: a migration happens as a whole or not at all, also with several processes starting. */
class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Kysely over node:sqlite. One connection, which Kysely hands to one transaction at a time, so statements of two never
 * interleave. A deferred transaction that reads and then writes fails at once when another process wrote in between;
 * hence `begin immediate` for whatever writes.
 */
export const nodeSqliteDialect = (db: DatabaseSync, begin: 'begin immediate' | 'begin'): Dialect => {
  const stock = new SqliteDialect({ database: asKyselyDatabase(db) });
  return {
    createAdapter: () => new NodeSqliteAdapter(),
    createDriver: () => driverOver(db, begin, stock.createDriver()),
    createIntrospector: (on) => stock.createIntrospector(on),
    createQueryCompiler: () => stock.createQueryCompiler(),
  };
};
