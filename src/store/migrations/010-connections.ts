import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** What lets us in at places because a teammate said yes there, and who was sent to say it. Tokens are sealed. */
export const connectionTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { table, int } = buildOn(db, engine);
  await table('connections')
    .addColumn('source', 'text', (c) => c.primaryKey())
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
  await table('invitations')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('teammate', 'text', (c) => c.notNull())
    .addColumn('expires_at', int, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
};
