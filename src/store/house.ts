import type { Kysely } from 'kysely';
import { z } from 'zod';
import { StoreError } from './errors.ts';
import type { Database } from './schema.ts';

/** Where the rows of a move have got to: the table, and the key of the last row that arrived. */
const progress = z.object({ table: z.string(), key: z.array(z.union([z.string(), z.number()])) });
const house = z.discriminatedUnion('state', [
  z.object({ state: z.literal('leaving'), move: z.string() }),
  z.object({ state: z.literal('left'), move: z.string() }),
  z.object({ state: z.literal('arriving'), move: z.string(), after: progress.optional() }),
]);

/** What a move wrote into a database; nothing where everybody is at home. Both ends of one move carry its id. */
export type House = z.infer<typeof house>;
export type Progress = z.infer<typeof progress>;

/** Its row among the settings, the only one that does not move. */
export const houseKey = 'store:house';

export const readHouse = (text: string | undefined): House | undefined =>
  text === undefined ? undefined : house.parse(JSON.parse(text));

export const houseOf = async (db: Kysely<Database>): Promise<House | undefined> => {
  const row = await db.selectFrom('settings').select('value').where('key', '=', houseKey).executeTakeFirst();
  return readHouse(row?.value);
};

export const setHouse = async (db: Kysely<Database>, to: House | undefined): Promise<void> => {
  if (to === undefined) {
    await db.deleteFrom('settings').where('key', '=', houseKey).execute();
    return;
  }
  const value = JSON.stringify(to);
  const insert = db.insertInto('settings').values({ key: houseKey, value });
  await insert.onConflict((on) => on.column('key').doUpdateSet({ value })).execute();
};

/** A bot on half a database, or on one that was left behind, would post twice: neither is opened for work. */
export const refuseAway = (found: House | undefined, where: string): void => {
  if (found !== undefined) throw new StoreError(found.state === 'left' ? 'moved' : 'moving', where);
};
