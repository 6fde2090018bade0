import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { firstTables } from './migrations/001-first.ts';
import { processTables } from './migrations/002-processes.ts';
import { knowledgeTables } from './migrations/004-knowledge.ts';
import { habitTables } from './migrations/005-habits.ts';
import { correctionIndex } from './migrations/006-corrections.ts';
import { clockColumns } from './migrations/007-clock.ts';
import { fateTables } from './migrations/008-fates.ts';
import { moderationTables } from './migrations/009-moderation.ts';
import { connectionTables } from './migrations/010-connections.ts';
import { moderationDesks } from './migrations/011-moderation-desks.ts';
import { amendingColumn } from './migrations/012-amending.ts';
import { latelyIndex } from './migrations/013-lately.ts';
import type { Database, Engine } from './schema.ts';

/** In the order of their names. One that was released is never changed, only followed by another. */
const migrations = (engine: Engine): Record<string, Migration> => ({
  '001-first': { up: (db) => firstTables(db, engine) },
  '002-processes': { up: (db) => processTables(db, engine) },
  '004-knowledge': { up: (db) => knowledgeTables(db, engine) },
  '005-habits': { up: (db) => habitTables(db, engine) },
  '006-corrections': { up: correctionIndex },
  '007-clock': { up: (db) => clockColumns(db, engine) },
  '008-fates': { up: (db) => fateTables(db, engine) },
  '009-moderation': { up: (db) => moderationTables(db, engine) },
  '010-connections': { up: (db) => connectionTables(db, engine) },
  '011-moderation-desks': { up: moderationDesks },
  '012-amending': { up: (db) => amendingColumn(db, engine) },
  '013-lately': { up: latelyIndex },
});

/** Names of all migrations of this version, in order. */
export const knownMigrations = (engine: Engine): string[] => Object.keys(migrations(engine));

const unknownTo = async (db: Kysely<Database>, known: Record<string, Migration>): Promise<boolean> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.some(({ name }) => !Object.hasOwn(known, name));
};

/**
 * Brings the database to this version's tables. Safe when several processes start at once; each migration happens whole
 * or not at all. A database that a newer version wrote is refused and left as it is.
 */
export const migrate = async (db: Kysely<Database>, engine: Engine, where: string): Promise<void> => {
  const known = migrations(engine);
  const provider = { getMigrations: () => Promise.resolve(known) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  const newer = await unknownTo(db, known).catch(() => false);
  throw newer ? new StoreError('newer', where, { cause: error }) : error;
};
