import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** When a time was written down: one written in the future was written by a clock that has been put back since. */
export const clockColumns = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { int } = buildOn(db, engine);
  for (const table of ['jobs', 'cards'])
    await db.schema
      .alterTable(table)
      .addColumn('set_at', int, (c) => c.notNull().defaultTo(0))
      .execute();
};
