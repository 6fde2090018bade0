import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** Edits that are made again and again, and what the team said to making them a rule. */
export const habitTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { table } = buildOn(db, engine);
  await table('habits')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
};
