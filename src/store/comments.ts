import type { Tx } from '../app/ports/store.ts';
import { comment } from '../core/comment.ts';
import type { Comment } from '../core/comment.ts';
import type { Database, Scope } from './schema.ts';
import { toKey } from './text.ts';

type Comments = Tx['comments'];

/** An author by their id where the place gives one, else by the name they show. */
const authorKey = ({ author }: Pick<Comment, 'author'>): string =>
  toKey(author.id === undefined ? `name:${author.name}` : `id:${author.id}`);

const columnsOf = (of: Comment): Database['comments'] => ({
  id: of.id,
  source: of.source,
  external_id: toKey(of.externalId),
  author_key: authorKey(of),
  version: of.version,
  posted_at: of.postedAt,
  received_at: of.receivedAt,
  data: JSON.stringify(of),
});

const parsed = (row: { data: string } | undefined): Comment | undefined =>
  row && comment.parse(JSON.parse(row.data));

/** Compare-and-set on the version, then the former text moves to the versions. */
const saveVersion = async ({ db }: Scope, next: Comment): Promise<boolean> => {
  const version = next.version - 1;
  const former = await db
    .selectFrom('comments')
    .select('data')
    .where('id', '=', next.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (former === undefined) return false;
  const { numUpdatedRows } = await db
    .updateTable('comments')
    .set(columnsOf(next))
    .where('id', '=', next.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const kept = { comment_id: next.id, version, data: former.data };
  await db.insertInto('comment_versions').values(kept).execute();
  return true;
};

const authorHistory = async (
  { db }: Scope,
  of: Parameters<Comments['authorHistory']>[0],
  before: number,
): ReturnType<Comments['authorHistory']> => {
  const found = await db
    .selectFrom('comments')
    .leftJoin('reviews', (on) =>
      on.onRef('reviews.comment_id', '=', 'comments.id').on('reviews.state', 'in', ['posted', 'corrected']),
    )
    .select(({ fn }) => [
      fn.countAll<number>().as('comments'),
      fn.count<number>('reviews.id').as('replies'),
      fn.max('comments.posted_at').as('lastAt'),
    ])
    .where('comments.source', '=', of.source)
    .where('comments.author_key', '=', authorKey(of))
    .where('comments.received_at', '<', before)
    .executeTakeFirstOrThrow();
  const { comments, replies, lastAt } = found;
  return comments === 0 ? { comments, replies } : { comments, replies, lastAt };
};

/** Comments: the current version in one row, former ones beside it. */
export const comments = (scope: Scope): Comments => {
  const { db } = scope;
  const all = () => db.selectFrom('comments').select('data');
  return {
    byId: async (id) => parsed(await all().where('id', '=', id).executeTakeFirst()),
    async byExternalId(source, externalId) {
      const ofSource = all().where('source', '=', source);
      return parsed(await ofSource.where('external_id', '=', toKey(externalId)).executeTakeFirst());
    },
    async insert(of) {
      const insert = db.insertInto('comments').values(columnsOf(of));
      const once = insert.onConflict((on) => on.columns(['source', 'external_id']).doNothing());
      return (await once.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
    },
    saveVersion: (next) => saveVersion(scope, next),
    async earlierBy(of, limit) {
      const rows = await all()
        .where('source', '=', of.source)
        .where('author_key', '=', authorKey(of))
        .where('received_at', '<=', of.receivedAt)
        .where('id', '<>', of.id)
        .orderBy('received_at', 'desc')
        .limit(limit)
        .execute();
      return rows.flatMap((row) => parsed(row) ?? []);
    },
    async lately(source, since, limit) {
      const posted = all().where('source', '=', source).where('posted_at', '>', since);
      return (await posted.orderBy('posted_at', 'desc').limit(limit).execute()).flatMap(
        (row) => parsed(row) ?? [],
      );
    },
    authorHistory: (of, before) => authorHistory(scope, of, before),
  };
};
