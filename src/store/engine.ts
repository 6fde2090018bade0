import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides, types as pgTypes } from 'pg';
import type { PoolClient } from 'pg';
import type { Log } from '../app/ports/world.ts';
import { blockingWaitMs, nodeSqliteDialect, whileBusy } from './dialect.ts';
import type { Database } from './schema.ts';

/** The two ways into a database: one that writes, one that reads beside it. */
export interface Connections {
  writer: Kysely<Database>;
  reader: Kysely<Database>;
  close: () => Promise<void>;
}

/** Comments are personal data: what we make is for this user alone. SQLite gives its side files the same rights. */
const makeRoom = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
};

/** Nobody else may have the file open, now or until it is closed. */
const keepOthersOut = (file: DatabaseSync): Promise<void> =>
  whileBusy(() => file.exec('pragma locking_mode = exclusive; begin immediate; commit'), aloneTries);

/** Waits for the transaction that is running, then closes. */
const closed = async (db: Kysely<Database>): Promise<void> => {
  await db.connection().execute(() => Promise.resolve());
  await db.destroy();
};

/** About a second: whoever looked at the file for a moment is gone by then, a bot at work is not. */
const aloneTries = 200;

/**
 * A SQLite file: write-ahead log, every commit synced to the disk. One connection writes, one transaction at a time; a
 * second reads what was committed without waiting for it. `:memory:` has one connection for both, and so has a file that
 * is kept from all others: with `alone`, one that anybody else has open is "locked".
 */
export const openSqlite = async (path: string, { alone = false } = {}): Promise<Connections> => {
  const inMemory = path === ':memory:';
  if (!inMemory) makeRoom(path);
  const file = new DatabaseSync(path, { timeout: blockingWaitMs });
  try {
    if (alone) await keepOthersOut(file);
    await whileBusy(() => file.exec('pragma journal_mode = wal'));
    file.exec('pragma synchronous = full; pragma foreign_keys = on');
  } catch (error) {
    file.close();
    throw error;
  }
  const writer = new Kysely<Database>({ dialect: nodeSqliteDialect(file, 'begin immediate') });
  if (inMemory || alone) return { writer, reader: writer, close: () => closed(writer) };
  const second = new DatabaseSync(path, { timeout: blockingWaitMs, readOnly: true });
  const reader = new Kysely<Database>({ dialect: nodeSqliteDialect(second, 'begin') });
  const close = async (): Promise<void> => {
    await closed(reader);
    await closed(writer);
  };
  return { writer, reader, close };
};

const int8 = pgTypes.builtins.INT8;
/** Also how long a transaction waits for one of the pool's connections. */
const connectTimeoutMs = 10_000;
/** A server that vanished without a word is given up after this long; no statement of ours takes a second. */
const statementTimeoutMs = 30_000;

/** How our connections are called, so that whoever moves a database sees who works on it. */
export const connectionNames = { bot: 'aplomb', mover: 'aplomb-move' } as const;

/** Longer than a process on a machine that is short of everything stands still, well below a lease; milliseconds. */
const idleMs = 30_000;
/**
 * What stands still inside a transaction would hold its rows, and everybody who wants them, for as long: the server ends it.
 * Said by a statement: as a parameter of the start, PgBouncer would refuse the connection.
 */
const letGo = (client: PoolClient, ready: (error?: Error) => void): void => {
  client.query(`set idle_in_transaction_session_timeout = ${idleMs}`).then(() => ready(), ready);
};

/** A PostgreSQL server, which any number of processes share. */
export const openPostgres = (
  url: string,
  log: Log,
  name: (typeof connectionNames)[keyof typeof connectionNames] = connectionNames.bot,
): Connections => {
  const types = new TypeOverrides();
  // Ours are milliseconds and counts, far below 2^53.
  types.setTypeParser(int8, Number);
  const pool = new Pool({
    connectionString: url,
    types,
    max: 10,
    application_name: name,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: statementTimeoutMs,
    keepAlive: true,
    ...(name === connectionNames.bot && { verify: letGo }),
  });
  const lost = (error: Error): void =>
    log.warn('store.connection_lost', { code: 'code' in error ? String(error.code) : undefined });
  pool.on('error', lost);
  // The pool listens only while a connection is idle; one that breaks inside a transaction would end the process.
  pool.on('connect', (client) => client.on('error', lost));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { writer: db, reader: db, close: () => db.destroy() };
};
