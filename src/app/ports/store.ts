import type { ConnectionTables } from './connection-store.ts';
import type { ModerationTables } from './moderation-store.ts';
import type { Comment, IncomingComment } from '../../core/comment.ts';
import type { Actor, DeskName, Teammate } from '../../core/actor.ts';
import type { Review, ReviewState } from '../../core/review/review.ts';
import type { StoreDetail } from '../../core/catalogue/store.ts';
import type { AuthorHistory } from '../../core/card.ts';
import type { Habit, HabitState } from '../../core/house/rule.ts';
import type { Fared, Fate } from '../../core/review/fate.ts';
import type { Kept, Snippet } from '../../core/knowledge/snippet.ts';

/** Work that must happen although the process dies. `event`: something a desk handed over, durable before its ack. */
export const jobKinds = [
  'draft',
  'read',
  'deliver',
  'wake',
  'tell',
  'moderate',
  'amend',
  'connection',
  'event',
] as const;
export type JobKind = (typeof jobKinds)[number];

/**
 * A job to be queued. Equal `key`s are one job, also for 26 hours after it is done (Slack may redeliver for 25); a done
 * job's payload is emptied.
 */
export interface NewJob {
  id: string;
  kind: JobKind;
  /** Jobs with the same lane run one after another, in order of `runAt`. Usually the review id. */
  lane?: string;
  key?: string;
  payload: unknown;
  runAt: number;
  /** Higher first among those due. */
  priority: number;
}
export interface Job extends NewJob {
  attempts: number;
  /** Unique per claim, never per process: completion is fenced by it. */
  lease: string;
}
export interface GaveUp {
  id: string;
  kind: JobKind;
  /** The review that its payload names, if it names one. */
  reviewId?: string;
  lane?: string;
  attempts: number;
  error: string;
  at: number;
}

export interface AuditEntry {
  id: string;
  /** The review, or the case or incident of moderation, that it is about. */
  reviewId: string;
  actor: Actor;
  action: string;
  /** Ids, numbers and reasons; texts are in the review, so that erasing them there erases them. */
  data: Record<string, unknown>;
  at: number;
}

/** Where a review's card stands in a desk's channel, and whether it is up to date. */
export interface CardPlace {
  reviewId: string;
  desk: DeskName;
  channel: string;
  /** The desk's id of the message, once it stands. */
  messageId?: string;
  /** Version of the review last drawn there; 0 before the first time. */
  shown: number;
  /** Turns since it was last drawn, this one included: more than 1 without a `messageId` means look before posting. */
  attempts: number;
  lastError?: string;
}
/** A place whose card is out of date, held under a lease while it is drawn. */
export interface CardTurn extends CardPlace {
  lease: string;
}

export interface ReviewFilter {
  states?: readonly ReviewState[];
  /** Besides those states: also whose posted reply is to be corrected or taken back. */
  amending?: true;
  source?: string;
  minSeverityRank?: number;
  assignee?: Teammate;
  /** Waits since this moment, or longer. */
  before?: number;
  /** Hide what is snoozed beyond this moment. */
  awakeAt?: number;
  limit: number;
}

/** `since` to the moment of connecting, taken in small portions. */
export interface Backfill {
  state: 'running' | 'stopped' | 'done';
  since: number;
  cursor: unknown;
  taken: number;
  remaining?: number | undefined;
}

export interface SourceState {
  name: string;
  connectedAt: number;
  cursor: unknown;
  /** Older comments the team asked for, read beside what is new, with a cursor of their own. */
  backfill?: Backfill;
  lastOkAt?: number | undefined;
  lastError?: { at: number; detail: string } | undefined;
}

/** Everything that can be done inside one transaction. A change that returns false lost its compare-and-set. */
export interface Tx {
  comments: {
    byId(id: string): Promise<Comment | undefined>;
    byExternalId(source: string, externalId: string): Promise<Comment | undefined>;
    /** False when (source, externalId) is already there. */
    insert(comment: Comment): Promise<boolean>;
    /** Keeps the former version; false when `comment.version - 1` is not the stored one. */
    saveVersion(comment: Comment): Promise<boolean>;
    /** Earlier comments of the same author at the same source, newest first. */
    earlierBy(
      of: Pick<Comment, 'id' | 'source' | 'author' | 'receivedAt'>,
      limit: number,
    ): Promise<Comment[]>;
    /** What was posted at a source after that moment, the newest first, at most so many. */
    lately(source: string, since: number, limit: number): Promise<Comment[]>;
    /** Of what was received before that moment; `replies` counts reviews whose reply stands. */
    authorHistory(of: Pick<IncomingComment, 'source' | 'author'>, before: number): Promise<AuthorHistory>;
  };
  reviews: {
    byId(id: string): Promise<Review | undefined>;
    byNumber(number: number): Promise<Review | undefined>;
    byCommentId(commentId: string): Promise<Review | undefined>;
    /** The next short number; gaps are fine, repeats are not. */
    nextNumber(): Promise<number>;
    insert(review: Review): Promise<void>;
    /** Compare-and-set: `review.version` must be the stored one plus 1. */
    save(review: Review): Promise<boolean>;
    /** Most severe first, then oldest. */
    list(filter: ReviewFilter): Promise<Review[]>;
    count(filter: Omit<ReviewFilter, 'limit'>): Promise<number>;
    countByState(): Promise<Partial<Record<ReviewState, number>>>;
  };
  audit: {
    append(entry: AuditEntry): Promise<void>;
    of(reviewId: string): Promise<AuditEntry[]>;
    /** How often each of these was done, over all reviews; what was never done is not there. */
    count(actions: readonly string[]): Promise<Record<string, number>>;
  };
  jobs: {
    /** False when its key (or id) is known already. */
    add(job: NewJob): Promise<boolean>;
    /** The same, claimed at once by whoever adds it (first attempt); undefined when it is known already. */
    addClaimed(job: NewJob, leaseMs: number): Promise<Job | undefined>;
    /** Fenced: false when the lease has passed to another worker. */
    complete(job: Pick<Job, 'id' | 'lease'>): Promise<boolean>;
    /** Puts it off without counting an attempt (paused, rate limit); in its lane it now stands at `until`. */
    postpone(job: Pick<Job, 'id' | 'lease'>, until: number): Promise<boolean>;
    /** Counts the attempt and keeps its place in the lane; `giveUp` moves it where an admin sees it, off the lane. */
    fail(
      job: Pick<Job, 'id' | 'lease'>,
      error: string,
      next: { retryAt: number } | { giveUp: true },
    ): Promise<boolean>;
    /** Only for what gave up. Attempts go on counting, so that "look before posting again" holds. */
    tryAgain(id: string, at: number): Promise<boolean>;
    gaveUp(): Promise<GaveUp[]>;
    /** `waiting`: all that is neither done nor given up; `due`: those nobody has claimed although they could start. */
    counts(now: number): Promise<{ waiting: number; due: number; gaveUp: number; oldestDueAt?: number }>;
  };
  cards: {
    /** Makes sure the review has a card there; an existing one keeps its message. */
    place(at: { reviewId: string; desk: DeskName; channel: string }): Promise<void>;
    of(reviewId: string): Promise<CardPlace[]>;
    /** The review whose card is this message, or whose thread it opens. */
    byMessage(desk: DeskName, channel: string, messageId: string): Promise<string | undefined>;
    /** The message now stands; fenced by the turn's lease. */
    drawn(turn: CardTurn, result: { messageId: string; version: number }): Promise<boolean>;
    failed(turn: CardTurn, error: string, retryAt: number): Promise<boolean>;
    /** The message is gone for good: the next turn posts another one. Fenced. */
    gone(turn: CardTurn, retryAt: number): Promise<boolean>;
    /** A channel goes by another name from now on (its id, once the desk told it): what waits there is due at once. */
    moved(desk: DeskName, from: string, to: string): Promise<void>;
    /**
     * Cards of open reviews are out of date although the reviews did not change: the kill switch was pressed. Those
     * being drawn at this moment too: they may have been read before it.
     */
    redrawOpen(): Promise<void>;
    /** The same for the cards of one review: something on them must be forgotten. */
    redraw(reviewId: string): Promise<void>;
  };
  sources: {
    get(name: string): Promise<SourceState | undefined>;
    /** As `get`; whoever else asks so waits until this transaction ends. */
    getToChange(name: string): Promise<SourceState | undefined>;
    /** False when it is known already: then nothing was written. */
    insert(state: SourceState): Promise<boolean>;
    save(state: SourceState): Promise<void>;
    all(): Promise<SourceState[]>;
  };
  /** Deliveries seen already (webhook ids): true the first time within 26 hours. */
  seen: { first(key: string, now: number): Promise<boolean> };
  /** What drafts may state. A reply's origin is its review; its terms hold words of the comment, so erasing takes them too. */
  knowledge: {
    /** What each origin of this kind was read with. */
    stamps(kind: Snippet['kind']): Promise<Map<string, string>>;
    /** All that is known from an origin from now on; nothing forgets it. */
    replace(
      of: { kind: Snippet['kind']; origin: string; stamp: string },
      snippets: readonly Kept[],
    ): Promise<void>;
    /** Those that share one of the terms, at most `limit`, the likeliest first; and how many snippets there are in all. */
    search(terms: readonly string[], limit: number): Promise<{ found: Kept[]; total: number }>;
  };
  /** Edits made again and again. `get` holds the row until the transaction ends, so that no count is lost. */
  habits: {
    get(key: string): Promise<Habit | undefined>;
    put(habit: Habit): Promise<void>;
    /** In the order of their keys. */
    inState(states: readonly HabitState[]): Promise<Habit[]>;
  };
  /** What became of machines' drafts: figures only, nothing that anybody said. */
  fates: {
    /** The reply to this review stands; said again, the later word counts. */
    posted(reviewId: string, fate: Fate, at: number): Promise<void>;
    /** What a teammate thinks of a draft; the last word of each counts. */
    judged(
      of: { reviewId: string; revision: number; by: Teammate },
      opinion: { fingerprint: string; useful: boolean },
      at: number,
    ): Promise<void>;
    /** By fingerprint, the most posted first. */
    since(at: number): Promise<Fared[]>;
  };
  moderation: ModerationTables;
  connections: ConnectionTables;
  settings: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<void>;
    /** Adds to the whole number kept under this key, 0 before the first time; many at once lose nothing. */
    add(key: string, amount: number): Promise<void>;
  };
}

export interface StoreChecked {
  ok: boolean;
  engine: 'sqlite' | 'postgres';
  /** `storeSays` words it. */
  detail: StoreDetail;
  /** Names the database to people, without a password. */
  where: string;
}

/** What was wrong at the database, by its short name: `failed` is a defect of who asked. Undefined for every other error. */
export const storeTrouble = (error: unknown): string | undefined =>
  error instanceof Error && error.name === 'StoreError' && 'trouble' in error
    ? String(error.trouble)
    : undefined;

/** The database itself failed: full, read-only, away. That passes with its cause, and is no defect of who asked. */
export const isStoreTrouble = (error: unknown): boolean => {
  const trouble = storeTrouble(error);
  return trouble !== undefined && trouble !== 'failed';
};

export interface Store {
  /**
   * Runs `work` in one transaction that begins immediate; what it throws rolls everything back. `work` asks nothing but
   * the `tx`: on SQLite every other write waits for it. A transaction or a read inside a transaction is refused.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent moment without holding a write lock; a change in here throws. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Claims the most urgent due job whose lane is free, for `leaseMs`. Two claims never return the same job. */
  claimJob(now: number, leaseMs: number, kinds: readonly JobKind[]): Promise<Job | undefined>;
  /**
   * The out-of-date card of this channel that most needs eyes: severity first, then where a person has to say what stands
   * in public, then what was decided, then the rest; each time the one that has waited longest.
   */
  claimCard(desk: DeskName, channel: string, now: number, leaseMs: number): Promise<CardTurn | undefined>;
  /** Channels of this desk with a card that is out of date and due. */
  channelsWaiting(desk: DeskName, now: number): Promise<string[]>;
  /**
   * Frees what processes held that certainly died: ended on this machine, since its last boot. Attempts stay, so that
   * whoever claims it next looks before it posts again. What is not certain waits for its lease. How much was freed.
   */
  freeOfTheDead(now: number): Promise<number>;
  /**
   * Brings forward what was put off by a clock that has been put back since: at a start, and whenever that happens. How
   * much was brought forward.
   */
  clockWentBack(now: number): Promise<number>;
  /** Forgets done jobs older than 26 hours and what expired in the cache; how many rows went. Call it now and then. */
  prune(now: number): Promise<number>;
  /** Writes once; what failed in the last ten seconds counts too. Never throws. */
  check(): Promise<StoreChecked>;
  close(): Promise<void>;
}
