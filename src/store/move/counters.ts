import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database, Engine } from '../schema.ts';
import type { End } from './end.ts';

const lastNumber = async (db: Kysely<Database>, engine: Engine): Promise<number> => {
  const { rows } =
    engine === 'postgres'
      ? await sql<{
          last: number;
        }>`select case when is_called then last_value else 0 end as last from review_numbers`.execute(db)
      : await sql<{ last: number }>`select last from review_numbers`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the counter of review numbers is missing');
  return row.last;
};

const counted = ['audit', 'jobs', 'knowledge'] as const;
type Counted = (typeof counted)[number];

/** A sequence goes on behind the highest `seq` that arrived; in SQLite the rowid does that by itself. */
const setSequence = (db: Kysely<Database>, table: Counted): Promise<unknown> =>
  sql`select setval(pg_get_serial_sequence(${table}, 'seq'),
    coalesce((select max(seq) from ${sql.table(table)}), 0) + 1, false)`.execute(db);

/** Numbers go on where they were: no review number is given twice. */
export const moveCounters = async (from: End, to: End): Promise<void> => {
  const last = await from.ask((db) => lastNumber(db, from.engine));
  await to.ask(async (db) => {
    if (to.engine === 'sqlite') {
      await sql`update review_numbers set last = ${last}`.execute(db);
      return;
    }
    await sql`select setval('review_numbers', ${last + 1}, false)`.execute(db);
    for (const table of counted) await setSequence(db, table);
  });
};
