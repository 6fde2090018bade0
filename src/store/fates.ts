import type { Tx } from '../app/ports/store.ts';
import type { Fared } from '../core/review/fate.ts';
import type { Scope } from './schema.ts';
import { toKey } from './text.ts';

/** Shares are kept in thousandths: both engines hold whole numbers. */
const parts = 1_000;

const none = (fingerprint: string): Fared => ({
  fingerprint,
  posted: 0,
  whole: 0,
  kept: 0,
  useful: 0,
  notUseful: 0,
});

/** What became of drafts. */
export const fates = ({ db }: Scope): Tx['fates'] => ({
  async posted(reviewId, { fingerprint, kept, whole }, at) {
    const row = {
      fingerprint: toKey(fingerprint),
      kept: Math.round(kept * parts),
      whole: whole ? 1 : 0,
      at,
    };
    const insert = db.insertInto('draft_fates').values({ review_id: reviewId, ...row });
    await insert.onConflict((on) => on.column('review_id').doUpdateSet(row)).execute();
  },
  async judged({ reviewId, revision, by }, { fingerprint, useful }, at) {
    const key = { review_id: reviewId, revision, teammate: toKey(`${by.desk}:${by.id}`) };
    const row = { fingerprint: toKey(fingerprint), useful: useful ? 1 : 0, at };
    const insert = db.insertInto('draft_opinions').values({ ...key, ...row });
    await insert
      .onConflict((on) => on.columns(['review_id', 'revision', 'teammate']).doUpdateSet(row))
      .execute();
  },
  async since(at) {
    const found = new Map<string, Fared>();
    const of = (fingerprint: string): Fared => found.get(fingerprint) ?? none(fingerprint);
    const posted = await db
      .selectFrom('draft_fates')
      .select(({ fn }) => [
        'fingerprint',
        fn.countAll().as('posted'),
        fn.sum('whole').as('whole'),
        fn.sum('kept').as('kept'),
      ])
      .where('at', '>=', at)
      .groupBy('fingerprint')
      .execute();
    for (const row of posted)
      found.set(row.fingerprint, {
        ...of(row.fingerprint),
        posted: Number(row.posted),
        whole: Number(row.whole),
        kept: Number(row.kept) / parts / Number(row.posted),
      });
    const opinions = await db
      .selectFrom('draft_opinions')
      .select(({ fn }) => ['fingerprint', 'useful', fn.countAll().as('times')])
      .where('at', '>=', at)
      .groupBy(['fingerprint', 'useful'])
      .execute();
    for (const { fingerprint, useful, times } of opinions)
      found.set(fingerprint, {
        ...of(fingerprint),
        [useful === 1 ? 'useful' : 'notUseful']: Number(times),
      });
    return [...found.values()].toSorted(
      (one, other) => other.posted - one.posted || (one.fingerprint < other.fingerprint ? -1 : 1),
    );
  },
});
