import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Build } from './build.ts';
import type { Engine } from '../schema.ts';

/** FTS5 keeps no copy of the terms; triggers tell it what came and went. */
const searchable = async ({ db, engine }: Build): Promise<void> => {
  if (engine === 'postgres') {
    await sql`create index knowledge_search on knowledge using gin (to_tsvector('simple', terms))`.execute(
      db,
    );
    return;
  }
  await sql`create virtual table knowledge_search using fts5(terms, content = 'knowledge', content_rowid = 'seq')`.execute(
    db,
  );
  await sql`create trigger knowledge_came after insert on knowledge begin
    insert into knowledge_search (rowid, terms) values (new.seq, new.terms); end`.execute(db);
  await sql`create trigger knowledge_went after delete on knowledge begin
    insert into knowledge_search (knowledge_search, rowid, terms) values ('delete', old.seq, old.terms); end`.execute(
    db,
  );
};

/** What drafts may state: passages of the team's pages and replies it approved, found by their terms. */
export const knowledgeTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const build = buildOn(db, engine);
  const { int, counted } = build;
  await counted('knowledge')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('stamp', 'text', (c) => c.notNull())
    .addColumn('place', int, (c) => c.notNull())
    .addColumn('terms', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addUniqueConstraint('knowledge_once', ['kind', 'origin', 'place'])
    .execute();
  await searchable(build);
};
