import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

const amended = z.looseObject({
  amendment: z.looseObject({ state: z.string(), at: z.number() }).optional(),
});
const underWay = ['proposed', 'due', 'trying'];

/** Reviews whose posted reply is to be changed are listed with those that are open, whatever their state. */
export const amendingColumn = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { int } = buildOn(db, engine);
  await db.schema.alterTable('reviews').addColumn('amending_since', int).execute();
  const { rows } = await sql<{ id: string; data: string }>`
    select id, data from reviews where state in ('posted', 'corrected') and data like '%"amendment":%'`.execute(
    db,
  );
  for (const { id, data } of rows) {
    const { amendment: last } = amended.parse(JSON.parse(data));
    if (last && underWay.includes(last.state))
      await sql`update reviews set amending_since = ${last.at} where id = ${id}`.execute(db);
  }
  await db.schema
    .createIndex('reviews_amending')
    .on('reviews')
    .column('amending_since')
    .where(sql.ref('amending_since'), 'is not', null)
    .execute();
};
