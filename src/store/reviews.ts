import { sql } from 'kysely';
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { ReviewFilter, Tx } from '../app/ports/store.ts';
import type { Teammate } from '../core/actor.ts';
import { openAmendment } from '../core/review/amendment.ts';
import { review, reviewState } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import { severityRank } from '../core/triage/triage.ts';
import type { Database, Scope } from './schema.ts';

type Reviews = Tx['reviews'];

const assigneeKey = ({ desk, id }: Pick<Teammate, 'desk' | 'id'>): string => `${desk}:${id}`;

const columnsOf = (of: Review): Database['reviews'] => ({
  id: of.id,
  number: of.number,
  version: of.version,
  comment_id: of.commentId,
  source: of.source,
  route: of.route,
  state: of.state,
  severity_rank: severityRank(of.triage.severity),
  assignee: of.assignee ? assigneeKey(of.assignee) : null,
  snoozed_until: of.snoozedUntil ?? null,
  amending_since: openAmendment(of)?.at ?? null,
  decided_at: of.last?.at ?? 0,
  created_at: of.createdAt,
  updated_at: of.updatedAt,
  data: JSON.stringify(of),
});

const parsed = ({ data }: { data: string }): Review => review.parse(JSON.parse(data));

const inStates =
  ({ states, amending }: Omit<ReviewFilter, 'limit'>) =>
  (eb: ExpressionBuilder<Database, 'reviews'>) => {
    if (states === undefined) return eb.lit(true);
    const among = states.length > 0 ? eb('state', 'in', states) : sql<boolean>`1 = 0`;
    return amending ? eb.or([among, eb('amending_since', 'is not', null)]) : among;
  };

/** Narrows a query to what the filter lets through. */
const filtered = <O>(
  query: SelectQueryBuilder<Database, 'reviews', O>,
  by: Omit<ReviewFilter, 'limit'>,
): SelectQueryBuilder<Database, 'reviews', O> => {
  const { source, minSeverityRank, assignee, before, awakeAt } = by;
  let narrow = query.where(inStates(by));
  if (source !== undefined) narrow = narrow.where('source', '=', source);
  if (minSeverityRank !== undefined) narrow = narrow.where('severity_rank', '>=', minSeverityRank);
  if (assignee !== undefined) narrow = narrow.where('assignee', '=', assigneeKey(assignee));
  if (before !== undefined)
    narrow = narrow.where(({ fn }) => fn.coalesce('amending_since', 'created_at'), '<=', before);
  if (awakeAt !== undefined)
    narrow = narrow.where((eb) =>
      eb.or([eb('snoozed_until', 'is', null), eb('snoozed_until', '<=', awakeAt)]),
    );
  return narrow;
};

const nextNumber = async ({ db, engine }: Scope): Promise<number> => {
  const { rows } =
    engine === 'postgres'
      ? await sql<{ number: number }>`select nextval('review_numbers') as number`.execute(db)
      : await sql<{
          number: number;
        }>`update review_numbers set last = last + 1 returning last as number`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the counter of review numbers is missing');
  return row.number;
};

/** Compare-and-set; every card of the review is out of date from here on. */
const save = async ({ db }: Scope, next: Review): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('reviews')
    .set(columnsOf(next))
    .where('id', '=', next.id)
    .where('version', '=', next.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db.updateTable('cards').set({ wanted: next.version }).where('review_id', '=', next.id).execute();
  return true;
};

const countByState = async ({ db }: Scope): ReturnType<Reviews['countByState']> => {
  const rows = await db
    .selectFrom('reviews')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [reviewState.parse(state), count]));
};

/** Reviews: whole in `data`, with columns for what lists and cards ask. */
export const reviews = (scope: Scope): Reviews => {
  const { db } = scope;
  const one = async (column: 'id' | 'number' | 'comment_id', is: string | number) => {
    const row = await db.selectFrom('reviews').select('data').where(column, '=', is).executeTakeFirst();
    return row && parsed(row);
  };
  return {
    byId: (id) => one('id', id),
    byNumber: (number) => one('number', number),
    byCommentId: (commentId) => one('comment_id', commentId),
    nextNumber: () => nextNumber(scope),
    insert: async (of) => void (await db.insertInto('reviews').values(columnsOf(of)).execute()),
    save: (next) => save(scope, next),
    async list({ limit, ...by }) {
      const found = filtered(db.selectFrom('reviews').select('data'), by);
      const ordered = found.orderBy('severity_rank', 'desc').orderBy('created_at').orderBy('id');
      return (await ordered.limit(limit).execute()).map(parsed);
    },
    async count(by) {
      const counted = db.selectFrom('reviews').select(({ fn }) => fn.countAll<number>().as('count'));
      return (await filtered(counted, by).executeTakeFirstOrThrow()).count;
    },
    countByState: () => countByState(scope),
  };
};
