import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** Who holds a lease, and where to ask whether it still lives. */
export const processTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { int, table } = buildOn(db, engine);
  await table('processes')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('pid', int, (c) => c.notNull())
    .addColumn('born', 'text', (c) => c.notNull())
    .addColumn('seen_at', int, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('processes_by_place').on('processes').column('place').execute();
  for (const held of ['jobs', 'cards']) {
    await db.schema.alterTable(held).addColumn('holder', 'text').execute();
    await sql`create index ${sql.id(`${held}_held`)} on ${sql.table(held)} (holder) where lease is not null`.execute(
      db,
    );
  }
};
