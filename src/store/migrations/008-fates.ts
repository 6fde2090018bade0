import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** How much of a draft was posted, and what teammates thought of it, counted by the prompts it was written with. */
export const fateTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { table, int } = buildOn(db, engine);
  await table('draft_fates')
    .addColumn('review_id', 'text', (c) => c.primaryKey())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('kept', int, (c) => c.notNull())
    .addColumn('whole', int, (c) => c.notNull())
    .addColumn('at', int, (c) => c.notNull())
    .execute();
  await table('draft_opinions')
    .addColumn('review_id', 'text', (c) => c.notNull())
    .addColumn('revision', int, (c) => c.notNull())
    .addColumn('teammate', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('useful', int, (c) => c.notNull())
    .addColumn('at', int, (c) => c.notNull())
    .addPrimaryKeyConstraint('draft_opinions_key', ['review_id', 'revision', 'teammate'])
    .execute();
  await db.schema.createIndex('draft_fates_by_time').on('draft_fates').column('at').execute();
  await db.schema.createIndex('draft_opinions_by_time').on('draft_opinions').column('at').execute();
};
