import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Log } from '../app/ports/world.ts';
import { openPostgres } from './engine.ts';
import { explained, StoreError, troubleOf } from './errors.ts';
import { knownMigrations } from './migrations.ts';
import type { Engine } from './schema.ts';
import { addressOf } from './url.ts';

/** A database as it stands: `empty` will be made by the first start. */
export interface Looked {
  engine: Engine;
  empty: boolean;
}

const names = z.array(z.looseObject({ name: z.string() }));

/** Refuses what a newer version wrote. */
const stateOf = (engine: Engine, rows: unknown, where: string): Looked => {
  const applied = names.parse(rows);
  const known = knownMigrations(engine);
  if (applied.some(({ name }) => !known.includes(name))) throw new StoreError('newer', where);
  return { engine, empty: applied.length === 0 };
};

/** The nearest folder that is there must let us in. */
const roomFor = (path: string): void => {
  const folder = dirname(path);
  if (!existsSync(folder)) return roomFor(folder);
  if (!statSync(folder).isDirectory()) throw new StoreError('cannot_create', path);
  accessSync(folder, constants.W_OK | constants.X_OK);
};

/**
 * A file that nobody has open is read as immutable, so that SQLite leaves no side files; one in use is read beside the
 * bot, through the side files that are there.
 */
const lookAtFile = (path: string): Looked => {
  if (path === ':memory:') return { engine: 'sqlite', empty: true };
  if (!existsSync(path)) {
    roomFor(path);
    return { engine: 'sqlite', empty: true };
  }
  accessSync(path, constants.R_OK | constants.W_OK);
  const address = pathToFileURL(path);
  if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1');
  const file = new DatabaseSync(address, { readOnly: true });
  try {
    const made = file.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get();
    const rows = made === undefined ? [] : file.prepare('select name from kysely_migration').all();
    return stateOf('sqlite', rows, path);
  } finally {
    file.close();
  }
};

const lookAtServer = async (url: string, where: string, log: Log): Promise<Looked> => {
  const { reader, close } = openPostgres(url, log);
  try {
    const { rows } = await sql`select name from kysely_migration`.execute(reader);
    return stateOf('postgres', rows, where);
  } catch (error) {
    // 42P01: no such table.
    if (error instanceof Error && 'code' in error && error.code === '42P01')
      return { engine: 'postgres', empty: true };
    throw error;
  } finally {
    await close();
  }
};

/** Looks at the database of `url` and changes nothing: no file, no table, no lock. Throws a `StoreError`. */
export const lookAtStore = async ({ url, log }: { url: string; log: Log }): Promise<Looked> => {
  const address = addressOf(url);
  const { where } = address;
  return explained(where, async () => {
    try {
      return address.engine === 'sqlite'
        ? lookAtFile(address.path)
        : await lookAtServer(address.url, where, log);
    } catch (error) {
      const denied = error instanceof Error && 'code' in error && error.code === 'EACCES';
      if (
        denied &&
        troubleOf(error) === 'cannot_create' &&
        address.engine === 'sqlite' &&
        existsSync(address.path)
      )
        throw new StoreError('read_only', where, { cause: error });
      throw error;
    }
  });
};
