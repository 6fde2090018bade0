import { z } from 'zod';
import type { Tx } from '../app/ports/store.ts';
import { actor } from '../core/actor.ts';
import type { Scope } from './schema.ts';

const data = z.record(z.string(), z.unknown());

/** Who did what, in the order it was written. The database itself refuses to change or remove an entry. */
export const audit = ({ db }: Scope): Tx['audit'] => ({
  async append(entry) {
    const row = {
      id: entry.id,
      review_id: entry.reviewId,
      action: entry.action,
      actor: JSON.stringify(entry.actor),
      data: JSON.stringify(entry.data),
      at: entry.at,
    };
    await db.insertInto('audit').values(row).execute();
  },
  async count(actions) {
    if (actions.length === 0) return {};
    const rows = await db
      .selectFrom('audit')
      .select(['action', (eb) => eb.fn.countAll().as('times')])
      .where('action', 'in', [...actions])
      .groupBy('action')
      .execute();
    return Object.fromEntries(rows.map(({ action, times }) => [action, Number(times)]));
  },
  async of(reviewId) {
    const rows = await db
      .selectFrom('audit')
      .select(['id', 'action', 'actor', 'data', 'at'])
      .where('review_id', '=', reviewId)
      .orderBy('seq')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      reviewId,
      actor: actor.parse(JSON.parse(row.actor)),
      action: row.action,
      data: data.parse(JSON.parse(row.data)),
      at: row.at,
    }));
  },
});
