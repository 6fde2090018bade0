import type { AuditEntry, CardPlace, NewJob, SourceState } from '../../../src/app/ports/store.ts';
import type { Comment } from '../../../src/core/comment.ts';
import type { Connection, Invitation } from '../../../src/core/connection/connection.ts';
import type { Habit } from '../../../src/core/house/rule.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import type { Incident } from '../../../src/core/moderation/incident.ts';
import type { Kept, Snippet } from '../../../src/core/knowledge/snippet.ts';
import type { Fate } from '../../../src/core/review/fate.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { createLocks } from './locks.ts';
import type { Locks } from './locks.ts';
import { createTables } from './tables.ts';

/** A job as it is kept; see `src/store/schema.ts` for what the columns say. */
export interface JobRow extends NewJob {
  seq: number;
  state: 'open' | 'done' | 'gave_up';
  dueAt: number;
  /** When `dueAt` was written, by the clock of whoever wrote it. */
  setAt: number;
  attempts: number;
  lease: string | undefined;
  holder: string | undefined;
  error: string | undefined;
  endedAt: number | undefined;
}
export interface CardRow extends Omit<CardPlace, 'messageId' | 'lastError'> {
  messageId: string | undefined;
  lastError: string | undefined;
  wanted: number;
  dueAt: number;
  setAt: number;
  lease: string | undefined;
  holder: string | undefined;
}
interface ProcessRow {
  id: string;
  place: string;
  pid: number;
  born: string;
  seenAt: number;
}

/** All that is known from one origin. */
export interface KnowledgeRow {
  kind: Snippet['kind'];
  origin: string;
  stamp: string;
  snippets: readonly Kept[];
}

export interface Tables {
  comments: Comment;
  reviews: Review;
  audit: AuditEntry & { seq: number };
  jobs: JobRow;
  cards: CardRow;
  sources: SourceState;
  knowledge: KnowledgeRow;
  habits: Habit;
  fates: Fate & { at: number };
  opinions: { fingerprint: string; useful: boolean; at: number };
  cases: ModerationCase;
  incidents: Incident;
  reports: { reporter: string; at: number };
  connections: Connection;
  invitations: Invitation;
  settings: { value: unknown };
  processes: ProcessRow;
}
export type TableName = keyof Tables;
/** Rows are never changed, only replaced. */
export type Rows = { [K in TableName]: ReadonlyMap<string, Tables[K]> };
/** What one transaction changed; undefined takes a row away. */
export type Changes = { [K in TableName]?: Map<string, Tables[K] | undefined> };

/**
 * How transactions see each other: one after the other, as on SQLite, or as PostgreSQL does by default, where each
 * statement sees what was committed before it and a change waits for the row.
 */
export type Isolation = 'serial' | 'read committed';

/** A database in memory, which several stores ("processes") open. */
export interface Database {
  /** What is committed, as it stands; it changes with the next commit. Whoever goes on reading asks for it by `lend`. */
  readonly rows: Rows;
  /** What is committed at this moment: no commit changes it any more. */
  lend(): Rows;
  /** Commits the changes of these tables. */
  keep(changes: Changes, changed: readonly TableName[]): void;
  /** Counts the commits that changed a table. */
  editionOf(table: TableName): number;
  readonly isolation: Isolation;
  readonly locks: Locks;
  /** Counts insertions and hands out review numbers; gaps are fine. */
  next(): number;
  /** Sees every commit, before it is visible, and whose it is. */
  onCommit: (changes: Changes, before: Rows, by: string | undefined) => void;
}

export const createDatabase = (isolation: Isolation): Database => {
  let last = 0;
  return {
    ...createTables(),
    isolation,
    locks: createLocks(),
    next: () => (last += 1),
    onCommit: () => undefined,
  };
};
