import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { connectionNames } from '../engine.ts';
import { deadProcesses } from '../processes.ts';
import type { ThisProcess } from '../processes.ts';
import type { Database, Engine } from '../schema.ts';

/**
 * Whether a bot, or another move, works on this database, as far as that can be known. A SQLite file is opened alone;
 * PostgreSQL tells who is connected, and our own table which processes of this machine live.
 */
export const isInUse = async (
  db: Kysely<Database>,
  engine: Engine,
  me: ThisProcess | undefined,
): Promise<boolean> => {
  if (engine === 'sqlite') return false;
  const ours = Object.values(connectionNames);
  const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
    and pid <> pg_backend_pid() and application_name in (${sql.join(ours)}) limit 1`.execute(db);
  if (rows.length > 0) return true;
  if (me === undefined) return false;
  const here = db.selectFrom('processes').select('id').where('place', '=', me.place);
  return (await here.execute()).length > (await deadProcesses(db, me)).length;
};
