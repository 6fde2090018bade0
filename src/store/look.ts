import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Log } from '../app/ports/world.ts';
import { openPostgres } from './engine.ts';
import { explained, StoreError, troubleOf } from './errors.ts';
import { houseKey, readHouse, refuseAway } from './house.ts';
import type { House } from './house.ts';
import { knownMigrations } from './migrations.ts';
import type { Engine } from './schema.ts';
import { addressOf } from './url.ts';
import type { Address } from './url.ts';

/** A database as it stands: `empty` will be made by the first start. */
export interface Looked {
  engine: Engine;
  empty: boolean;
  /** An older version wrote it: the next start brings its tables up to this one. */
  behind: boolean;
  /** What a move wrote there. */
  house?: House | undefined;
}

const untouched = (engine: Engine): Looked => ({ engine, empty: true, behind: true });

const names = z.array(z.looseObject({ name: z.string() }));
const values = z.array(z.looseObject({ value: z.string() }));

/** How far it has come; refuses what a newer version wrote. */
const progressOf = (
  engine: Engine,
  rows: unknown,
  where: string,
): Pick<Looked, 'engine' | 'empty' | 'behind'> => {
  const applied = names.parse(rows);
  const known = knownMigrations(engine);
  if (applied.some(({ name }) => !known.includes(name))) throw new StoreError('newer', where);
  return { engine, empty: applied.length === 0, behind: applied.length < known.length };
};
const houseIn = (rows: unknown): House | undefined => readHouse(values.parse(rows)[0]?.value);

/** The nearest folder that is there must let us in. */
const roomFor = (path: string): void => {
  const folder = dirname(path);
  if (!existsSync(folder)) return roomFor(folder);
  if (!statSync(folder).isDirectory()) throw new StoreError('cannot_create', path);
  accessSync(folder, constants.W_OK | constants.X_OK);
};

/** With less than this a start would fail at its first bigger write, in bytes. */
const leastRoom = 1024 * 1024;

const hasRoom = (path: string): boolean => {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize >= leastRoom;
};

/**
 * A file that nobody has open is read as immutable, so that SQLite leaves no side files; one in use is read beside the
 * bot, through the side files that are there.
 */
const lookAtFile = (path: string): Looked => {
  if (path === ':memory:') return untouched('sqlite');
  if (!existsSync(path)) {
    roomFor(path);
    return untouched('sqlite');
  }
  accessSync(path, constants.R_OK | constants.W_OK);
  if (!hasRoom(path)) throw new StoreError('full', path);
  const address = pathToFileURL(path);
  if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1');
  const file = new DatabaseSync(address, { readOnly: true });
  try {
    const made = file.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get();
    const rows = made === undefined ? [] : file.prepare('select name from kysely_migration').all();
    const progress = progressOf('sqlite', rows, path);
    if (progress.empty) return progress;
    const house = file.prepare('select value from settings where key = ?').all(houseKey);
    return { ...progress, house: houseIn(house) };
  } finally {
    file.close();
  }
};

const lookAtServer = async (url: string, where: string, log: Log): Promise<Looked> => {
  const { reader, close } = openPostgres(url, log);
  try {
    const { rows } = await sql`select name from kysely_migration`.execute(reader);
    const progress = progressOf('postgres', rows, where);
    if (progress.empty) return progress;
    const house = await sql`select value from settings where key = ${houseKey}`.execute(reader);
    return { ...progress, house: houseIn(house.rows) };
  } catch (error) {
    // 42P01: no such table.
    if (error instanceof Error && 'code' in error && error.code === '42P01') return untouched('postgres');
    throw error;
  } finally {
    await close();
  }
};

/** Looks at a database and changes nothing: no file, no table, no lock. Throws a `StoreError`. */
export const lookAt = async (address: Address, log: Log): Promise<Looked> => {
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

/** The same for whoever wants to work there: one that is being moved, or was left, is refused. */
export const lookAtStore = async ({ url, log }: { url: string; log: Log }): Promise<Looked> => {
  const address = addressOf(url);
  const looked = await lookAt(address, log);
  refuseAway(looked.house, address.where);
  return looked;
};
