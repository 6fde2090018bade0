import { z } from 'zod';
import type { Tx } from '../app/ports/store.ts';
import type { Scope } from './schema.ts';

const sourceState = z.object({
  name: z.string(),
  connectedAt: z.number(),
  cursor: z.unknown(),
  backfill: z
    .object({
      state: z.enum(['running', 'stopped', 'done']),
      since: z.number(),
      cursor: z.unknown(),
      taken: z.number(),
      remaining: z.number().optional(),
    })
    .exactOptional(),
  lastOkAt: z.number().optional(),
  lastError: z.object({ at: z.number(), detail: z.string() }).optional(),
});

/** How far each source has been read. */
export const sources = ({ db, engine }: Scope): Tx['sources'] => {
  const parsed = ({ data }: { data: string }) => {
    const state = sourceState.parse(JSON.parse(data));
    const { backfill } = state;
    return {
      ...state,
      cursor: state.cursor,
      ...(backfill && { backfill: { ...backfill, cursor: backfill.cursor } }),
    };
  };
  const all = () => db.selectFrom('sources').select('data');
  return {
    async get(name) {
      const row = await all().where('name', '=', name).executeTakeFirst();
      return row && parsed(row);
    },
    async getToChange(name) {
      const row = await all()
        .where('name', '=', name)
        .$if(engine === 'postgres', (query) => query.forUpdate())
        .executeTakeFirst();
      return row && parsed(row);
    },
    async insert(state) {
      const insert = db.insertInto('sources').values({ name: state.name, data: JSON.stringify(state) });
      const { numInsertedOrUpdatedRows = 0n } = await insert
        .onConflict((on) => on.column('name').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },
    async save(state) {
      const data = JSON.stringify(state);
      const insert = db.insertInto('sources').values({ name: state.name, data });
      await insert.onConflict((on) => on.column('name').doUpdateSet({ data })).execute();
    },
    all: async () => (await all().orderBy('name').execute()).map(parsed),
  };
};
