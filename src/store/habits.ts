import type { Tx } from '../app/ports/store.ts';
import { habit } from '../core/house/rule.ts';
import type { Habit } from '../core/house/rule.ts';
import type { Scope } from './schema.ts';
import { toKey } from './text.ts';

/** Habits: whole in `data`, read and written under the row's lock. */
export const habits = ({ db, engine }: Scope): Tx['habits'] => ({
  async get(key): Promise<Habit | undefined> {
    const row = await db
      .selectFrom('habits')
      .select('data')
      .where('key', '=', toKey(key))
      .$if(engine === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    return row && habit.parse(JSON.parse(row.data));
  },
  async put(next) {
    const row = { state: next.state, data: JSON.stringify(next) };
    const insert = db.insertInto('habits').values({ key: toKey(next.key), ...row });
    await insert.onConflict((on) => on.column('key').doUpdateSet(row)).execute();
  },
  async inState(states): Promise<Habit[]> {
    const rows = await db
      .selectFrom('habits')
      .select('data')
      .where('state', 'in', [...states])
      .orderBy('key')
      .execute();
    return rows.map(({ data }) => habit.parse(JSON.parse(data)));
  },
});
