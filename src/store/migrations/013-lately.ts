import type { Kysely } from 'kysely';

/** The same words from many are counted over what all processes have just read at a place. */
export const latelyIndex = async (db: Kysely<unknown>): Promise<void> => {
  const index = db.schema.createIndex('comments_lately').on('comments');
  await index.columns(['source', 'posted_at']).execute();
};
