import { sql } from 'kysely';
import type { Tx } from '../app/ports/store.ts';
import { snippet } from '../core/knowledge/snippet.ts';
import type { Kept, Snippet } from '../core/knowledge/snippet.ts';
import type { Scope } from './schema.ts';
import { fromColumn, toColumn } from './text.ts';

type Knowledge = Tx['knowledge'];

const read = (row: { data: string; terms: string }): Kept => ({
  ...snippet.parse(JSON.parse(row.data)),
  terms: row.terms.split(' '),
});

/** Letters and digits only, so that no term can be part of either engine's query language. */
const plain = (terms: readonly string[]): string[] => terms.filter((term) => /^[\p{L}\p{N}]+$/u.test(term));

/** The two engines' full text: those that share a term, the likeliest first. */
const candidates = ({ db, engine }: Scope, terms: readonly string[], limit: number) => {
  if (engine === 'sqlite') {
    const wanted = terms.map((term) => `"${term}"`).join(' OR ');
    return sql<{ data: string; terms: string }>`select k.data, k.terms from knowledge_search as s
      join knowledge as k on k.seq = s.rowid
      where s.terms match ${wanted} order by s.rank, k.seq limit ${limit}`.execute(db);
  }
  const wanted = sql`to_tsquery('simple', ${terms.map((term) => `'${term}'`).join(' | ')})`;
  return sql<{ data: string; terms: string }>`select data, terms from knowledge
    where to_tsvector('simple', terms) @@ ${wanted}
    order by ts_rank(to_tsvector('simple', terms), ${wanted}) desc, seq limit ${limit}`.execute(db);
};

const dataOf = ({ kind, name, url, language, text }: Kept): string => {
  const kept: Snippet = { kind, name, language, text, ...(url !== undefined && { url }) };
  return JSON.stringify(kept);
};

/** Snippets whole in `data`; their terms in a column that full text is made from. */
export const knowledge = (scope: Scope): Knowledge => {
  const { db } = scope;
  return {
    async stamps(kind) {
      const rows = await db
        .selectFrom('knowledge')
        .select(['origin', 'stamp'])
        .distinct()
        .where('kind', '=', kind)
        .execute();
      return new Map(rows.map(({ origin, stamp }) => [fromColumn(origin), stamp]));
    },
    async replace({ kind, origin, stamp }, snippets) {
      const key = toColumn(origin);
      await db.deleteFrom('knowledge').where('kind', '=', kind).where('origin', '=', key).execute();
      for (const [place, each] of snippets.entries()) {
        const row = {
          kind,
          origin: key,
          stamp,
          place,
          terms: plain(each.terms).join(' '),
          data: dataOf(each),
        };
        await db.insertInto('knowledge').values(row).execute();
      }
    },
    async search(terms, limit) {
      const { total } = await db
        .selectFrom('knowledge')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const wanted = plain(terms);
      if (wanted.length === 0 || total === 0) return { found: [], total };
      const { rows } = await candidates(scope, wanted, limit);
      return { found: rows.map(read), total };
    },
  };
};
