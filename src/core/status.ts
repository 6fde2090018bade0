import type { Teammate } from './actor.ts';
import type { Capabilities } from './capabilities.ts';
import type { Connection } from './connection/connection.ts';
import type { modal } from './catalogue/modal.ts';
import type { StoreDetail } from './catalogue/store.ts';
import type { Fared } from './review/fate.ts';
import type { ReviewState } from './review/review.ts';
import type { Correctable } from './triage/correction.ts';

/** What the model may take: for one draft, and what is left of the day (UTC). */
export interface ModelLimits {
  timeMs: number;
  tokens: { left: number; of: number };
  /** In units of an ISO 4217 currency. */
  money?: { left: number; of: number; currency: string };
}

export interface DrafterStatus {
  model?: string;
  state: 'offline' | 'ok' | 'down' | 'budget_spent';
  since?: number;
  detail?: string;
  today: { drafts: number };
  /** Absent where no model is configured. */
  limits?: ModelLimits;
  /** What its server was found to offer; absent before that is known. */
  found?: Capabilities;
}

/** What was used of what a place grants for a day or an hour, in the place's own units, or of what the team lets it cost. */
export interface Spending {
  /** ISO 4217, where these are amounts of money. */
  currency?: string;
  /** A day, unless it is said. */
  per?: 'hour';
  used: number;
  of: number;
  /** Epoch ms when the count begins anew. */
  resetAt: number;
}

/** How a source is doing, as far as people are told. */
export interface SourceStatus {
  name: string;
  lastOkAt?: number | undefined;
  lastError?: { at: number; detail: string } | undefined;
  backfill?: { state: 'running' | 'stopped' | 'done'; taken: number; remaining?: number | undefined };
  /** Only where a place grants so much a day and no more. */
  spending?: Spending;
  /** Only where a teammate's consent lets us in; null while nobody has given it. */
  connection?: Pick<Connection, 'by' | 'at' | 'account' | 'state' | 'endsAt'> | null;
}

/** Work that gave up, with the short number of the comment it was for, where it was for one. */
export interface GivenUp {
  id: string;
  kind: keyof (typeof modal)['en']['status']['work'];
  error: string;
  at: number;
  number?: number;
}

/** How the bot is doing. */
export interface Status {
  paused?: { by?: Teammate; at: number };
  byState: Partial<Record<ReviewState, number>>;
  oldestOpenAt?: number;
  /** Posted replies that are to be corrected or taken back, and since when the first of them waits. */
  amending?: { count: number; since: number };
  drafter: DrafterStatus;
  sources: SourceStatus[];
  jobs: { waiting: number; due: number; gaveUp: number; oldestDueAt?: number };
  gaveUp: GivenUp[];
  /** Whether the reader may start again what gave up. */
  mayRetry: boolean;
  /** How often people corrected each verdict of triage. */
  corrected: Partial<Record<Correctable, number>>;
  /** How drafts fared in the last 30 days, by the prompts they were written with, the most posted first. */
  fared: Fared[];
  store: { ok: boolean; engine: 'sqlite' | 'postgres'; detail: StoreDetail; where: string };
}
