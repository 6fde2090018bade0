import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Build } from './build.ts';
import type { Engine } from '../schema.ts';

const comments = async ({ db, int, table }: Build): Promise<void> => {
  await table('comments')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('external_id', 'text', (c) => c.notNull())
    .addColumn('author_key', 'text', (c) => c.notNull())
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('posted_at', int, (c) => c.notNull())
    .addColumn('received_at', int, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addUniqueConstraint('comments_once', ['source', 'external_id'])
    .execute();
  const byAuthor = db.schema.createIndex('comments_by_author').on('comments');
  await byAuthor.columns(['source', 'author_key', 'received_at']).execute();
  await table('comment_versions')
    .addColumn('comment_id', 'text', (c) => c.notNull().references('comments.id'))
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('comment_versions_key', ['comment_id', 'version'])
    .execute();
};

const reviews = async ({ db, engine, int, table }: Build): Promise<void> => {
  await table('reviews')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', int, (c) => c.notNull().unique())
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('comment_id', 'text', (c) => c.notNull().unique().references('comments.id'))
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('route', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('severity_rank', int, (c) => c.notNull())
    .addColumn('assignee', 'text')
    .addColumn('snoozed_until', int)
    .addColumn('decided_at', int, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('updated_at', int, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
  const toList = db.schema.createIndex('reviews_to_list').on('reviews');
  await toList.columns(['state', 'severity_rank desc', 'created_at', 'id']).execute();
  // A PostgreSQL sequence does not make the intake of one process wait for another's transaction.
  if (engine === 'postgres') {
    await sql`create sequence review_numbers`.execute(db);
    return;
  }
  await sql`create table review_numbers (last integer not null) strict`.execute(db);
  await sql`insert into review_numbers values (0)`.execute(db);
};

/** Refuses every change of the audit from inside the database, whoever asks. */
const appendOnly = async ({ db, engine }: Build): Promise<void> => {
  if (engine === 'sqlite') {
    for (const change of ['update', 'delete'])
      await sql`create trigger ${sql.id(`audit_no_${change}`)} before ${sql.raw(change)} on audit
        begin select raise(abort, 'the audit is append-only'); end`.execute(db);
    return;
  }
  await sql`create function audit_append_only() returns trigger language plpgsql
    as $$ begin raise exception 'the audit is append-only'; end $$`.execute(db);
  await sql`create trigger audit_append_only before update or delete on audit
    for each row execute function audit_append_only()`.execute(db);
};

const audit = async (build: Build): Promise<void> => {
  const { db, int, counted } = build;
  await counted('audit')
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('review_id', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addColumn('at', int, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('audit_of_review').on('audit').columns(['review_id', 'seq']).execute();
  await appendOnly(build);
};

const jobs = async ({ db, int, counted }: Build): Promise<void> => {
  await counted('jobs')
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('lane', 'text')
    .addColumn('key', 'text', (c) => c.unique())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('run_at', int, (c) => c.notNull())
    .addColumn('due_at', int, (c) => c.notNull())
    .addColumn('priority', int, (c) => c.notNull())
    .addColumn('attempts', int, (c) => c.notNull())
    .addColumn('lease', 'text')
    .addColumn('error', 'text')
    .addColumn('ended_at', int)
    .execute();
  await sql`create index jobs_to_claim on jobs (priority desc, run_at, seq) where state = 'open'`.execute(db);
  await sql`create index jobs_in_lane on jobs (lane, run_at, seq) where state = 'open'`.execute(db);
  await sql`create index jobs_done on jobs (ended_at) where state = 'done'`.execute(db);
  await sql`create index jobs_gave_up on jobs (ended_at) where state = 'gave_up'`.execute(db);
};

const cards = async ({ db, int, table }: Build): Promise<void> => {
  await table('cards')
    .addColumn('review_id', 'text', (c) => c.notNull().references('reviews.id'))
    .addColumn('desk', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('message_id', 'text')
    .addColumn('shown', int, (c) => c.notNull())
    .addColumn('wanted', int, (c) => c.notNull())
    .addColumn('due_at', int, (c) => c.notNull())
    .addColumn('attempts', int, (c) => c.notNull())
    .addColumn('lease', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('cards_key', ['review_id', 'desk', 'channel'])
    .execute();
  await sql`create index cards_out_of_date on cards (desk, channel, due_at) where shown < wanted`.execute(db);
  const byMessage = db.schema.createIndex('cards_by_message').on('cards');
  await byMessage.columns(['desk', 'channel', 'message_id']).execute();
};

const small = async ({ db, int, table }: Build): Promise<void> => {
  await table('sources')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
  await table('settings')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await table('cache')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expires_at', int)
    .execute();
  await db.schema.createIndex('cache_expired').on('cache').column('expires_at').execute();
};

/** The tables of the first release. */
export const firstTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const build = buildOn(db, engine);
  for (const make of [comments, reviews, audit, jobs, cards, small]) await make(build);
};
