import { sql } from 'kysely';
import type { Tx } from '../app/ports/store.ts';
import type { Scope } from './schema.ts';

/** What the running bot has to remember about itself, such as being paused. Setting `undefined` forgets it. */
export const settings = ({ db }: Scope): Tx['settings'] => ({
  async get(key): Promise<unknown> {
    const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
    return row && JSON.parse(row.value);
  },
  async set(key, value) {
    if (value === undefined) {
      await db.deleteFrom('settings').where('key', '=', key).execute();
      return;
    }
    const kept = JSON.stringify(value);
    const insert = db.insertInto('settings').values({ key, value: kept });
    await insert.onConflict((on) => on.column('key').doUpdateSet({ value: kept })).execute();
  },
  async add(key, amount) {
    const insert = db.insertInto('settings').values({ key, value: String(amount) });
    const value = sql<string>`cast(cast(settings.value as bigint) + ${amount} as text)`;
    await insert.onConflict((on) => on.column('key').doUpdateSet({ value })).execute();
  },
});
