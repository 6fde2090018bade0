import type { ColumnType, Generated, Kysely } from 'kysely';

/**
 * The tables as both engines hold them: text ids made by the app, epoch milliseconds in 64 bits, JSON as text, no
 * booleans. What is only read back whole is in `data`; what is looked up has a column.
 */
export interface Database {
  comments: CommentTable;
  comment_versions: { comment_id: string; version: number; data: string };
  reviews: ReviewTable;
  audit: AuditTable;
  jobs: JobTable;
  cards: CardTable;
  processes: ProcessTable;
  knowledge: KnowledgeTable;
  habits: { key: string; state: string; data: string };
  draft_fates: FateTable;
  draft_opinions: OpinionTable;
  moderation_cases: {
    id: string;
    number: number;
    version: number;
    place: string;
    member: string | null;
    data: string;
  };
  moderation_incidents: {
    id: string;
    version: number;
    place: string;
    key: string;
    member: string | null;
    data: string;
  };
  moderation_reports: { incident_id: string; reporter: string; at: number };
  connections: { source: string; version: number; data: string };
  invitations: { key: string; teammate: string; expires_at: number; data: string };
  sources: { name: string; data: string };
  settings: { key: string; value: string };
  cache: { key: string; value: string; expires_at: number | null };
}

interface KnowledgeTable {
  seq: Generated<number>;
  kind: string;
  /** The file, or the review whose reply it is. */
  origin: string;
  /** What the origin was read with: a hash of the file. */
  stamp: string;
  /** Its place in its origin. */
  place: number;
  /** Separated by spaces; full text is made from it. */
  terms: string;
  data: string;
}

interface FateTable {
  review_id: string;
  fingerprint: string;
  /** Thousandths of its words. */
  kept: number;
  /** 1: posted as it stood. */
  whole: number;
  at: number;
}

interface OpinionTable {
  review_id: string;
  revision: number;
  teammate: string;
  fingerprint: string;
  /** 1 or 0. */
  useful: number;
  at: number;
}

interface CommentTable {
  id: string;
  source: string;
  external_id: string;
  /** Who wrote it, as far as the place tells authors apart. */
  author_key: string;
  version: number;
  posted_at: number;
  received_at: number;
  data: string;
}

interface ReviewTable {
  id: string;
  number: number;
  version: number;
  comment_id: string;
  source: string;
  route: string;
  state: string;
  severity_rank: number;
  assignee: string | null;
  snoozed_until: number | null;
  /** Since when its posted reply is to be changed, while that is under way. */
  amending_since: number | null;
  /** When a teammate last decided; 0 before that. */
  decided_at: number;
  created_at: number;
  updated_at: number;
  data: string;
}

interface AuditTable {
  /** The order in which entries were written, whatever the clock did. */
  seq: Generated<number>;
  id: ColumnType<string, string, never>;
  review_id: ColumnType<string, string, never>;
  action: ColumnType<string, string, never>;
  actor: ColumnType<string, string, never>;
  data: ColumnType<string, string, never>;
  at: ColumnType<number, number, never>;
}

export interface JobTable {
  seq: Generated<number>;
  id: string;
  kind: string;
  lane: string | null;
  key: string | null;
  payload: string;
  state: 'open' | 'done' | 'gave_up';
  /** Its place in its lane. */
  run_at: number;
  /** When it can be claimed: `run_at`, the end of a lease, or the next attempt. */
  due_at: number;
  /** When `due_at` was written. */
  set_at: Generated<number>;
  priority: number;
  attempts: number;
  lease: string | null;
  /** The process that last claimed it; see `processes`. */
  holder: string | null;
  error: string | null;
  /** When it was done or gave up. */
  ended_at: number | null;
}

export interface CardTable {
  review_id: string;
  desk: string;
  channel: string;
  message_id: string | null;
  /** Version of the review that is drawn, and the one that should be. */
  shown: number;
  wanted: number;
  due_at: number;
  set_at: Generated<number>;
  attempts: number;
  lease: string | null;
  holder: string | null;
  error: string | null;
}

/** Who works on this database, so that what a dead process held is free at once. */
interface ProcessTable {
  id: string;
  place: string;
  pid: number;
  born: string;
  seen_at: number;
}

export type Engine = 'sqlite' | 'postgres';

/** Where a statement runs, and what is passed in: a transaction, or the database itself. */
export interface Scope {
  db: Kysely<Database>;
  engine: Engine;
  now: () => number;
  id: () => string;
  /** `now` for judging whether a lease is over. */
  steady: () => number;
  /** This process in `processes`; null where nobody could tell whether it lives. */
  holder: string | null;
}
