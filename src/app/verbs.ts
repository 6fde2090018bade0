import type { Arrived, Disconnected, Invited } from './connections/outcome.ts';
import type { DeskName, Role, Teammate } from '../core/actor.ts';
import type { History } from '../core/answer/history.ts';
import type { ListLine } from '../core/answer/listing.ts';
import type { Card } from '../core/card.ts';
import type { Brought } from '../core/form/bring.ts';
import type { Habit } from '../core/house/rule.ts';
import type { Finding } from '../core/guard/finding.ts';
import type { Decision } from '../core/review/event.ts';
import type { Mod } from '../core/review/mod.ts';
import type { Refusal } from '../core/review/refusal.ts';
import type { Review, ReviewState } from '../core/review/review.ts';
import type { Status } from '../core/status.ts';
import type { Severity } from '../core/triage/triage.ts';

/** A review by its id (buttons) or its short number (commands). */
export type Which = { reviewId: string } | { number: number };

/** A message at a desk. */
export interface MessageAt {
  /** Where it may stand. */
  channels: readonly string[];
  id: string;
  /** When it was posted, by the desk's clock; epoch ms. */
  postedAt: number;
}

export type Decided =
  /** `ask`: an edit was made so often that the team should say whether it is a rule. */
  { ok: true; review: Review; card: Card; ask?: Habit } | { ok: false; refusal: Refusal; card?: Card };

/** The card with the versions to choose from, which may be none. */
export type Varied = { ok: true; card: Card } | { ok: false; refusal: Refusal };

export interface ListFilter {
  mine?: boolean;
  severity?: Severity;
  source?: string;
  /** Only those that have waited at least this long, in milliseconds. */
  waitingMs?: number;
  states?: readonly ReviewState[];
  includeSnoozed?: boolean;
}

export type Resumed =
  | { resumed: true; released: number; returned: number }
  /** Still paused: this many approved replies waited, and somebody has to say what becomes of them. */
  | { resumed: false; waiting: number }
  | { resumed: false; refusal: Refusal };

/** What a desk can ask of the app. A listener acknowledges, parses, calls one of these and renders the answer. */
export interface Verbs {
  /**
   * `press` names the one thing somebody did. Carried out once, it changes nothing a second time (handed over again after
   * a crash) and is answered as done.
   */
  decide(which: Which, decision: Decision, by: Teammate, press?: string): Promise<Decided>;
  /** What the guard says to a text before it is proposed; nothing is changed. */
  preview(
    which: Which,
    text: string,
    by: Teammate,
  ): Promise<{ ok: true; findings: Finding[]; card: Card } | { ok: false; refusal: Refusal }>;
  /** A writer's own words in the language of the reply; nothing is changed. */
  translate(
    which: Which,
    text: string,
    by: Teammate,
  ): Promise<{ ok: true; text: string } | { ok: false; refusal: Refusal }>;
  /** How many comments of the same author at the same place wait besides this one. */
  others(which: Which, by: Teammate): Promise<{ ok: true; others: number } | { ok: false; refusal: Refusal }>;
  /** The same act on each of them that came before `until`, as far as it can be; each is a decision of its own. */
  moderateOthers(
    which: Which,
    mod: Mod,
    by: Teammate,
    on: { press: string; until: number },
  ): Promise<{ done: number; left: number }>;
  /** Has several versions of the draft written; one of them becomes the draft by the decision `use`. */
  variants(which: Which, by: Teammate): Promise<Varied>;
  /** What a teammate thinks of a draft that a machine wrote: counted by its prompts, and nothing else is changed. */
  judgeDraft(
    which: Which,
    opinion: { revision: number; useful: boolean },
    by: Teammate,
  ): Promise<{ ok: true } | { ok: false; refusal: Refusal }>;
  look(which: Which, by: Teammate): Promise<{ ok: true; card: Card } | { ok: false; refusal: Refusal }>;
  list(filter: ListFilter, by: Teammate): Promise<{ lines: ListLine[]; total: number }>;
  history(
    which: Which,
    by: Teammate,
  ): Promise<{ ok: true; history: History } | { ok: false; refusal: Refusal }>;
  bring(
    comment: Brought,
    by: Teammate,
  ): Promise<{ ok: true; number: number; already: boolean } | { ok: false; refusal: Refusal }>;
  /** The number under which a message of one of our places is a review already; undefined where it is none. */
  broughtAs(externalId: string, by: Teammate): Promise<number | undefined>;
  pause(by: Teammate): Promise<{ ok: true } | { ok: false; refusal: Refusal }>;
  /** `ask` resumes at once when nothing waited. */
  resume(what: 'ask' | 'release' | 'return', by: Teammate): Promise<Resumed>;
  status(by: Teammate): Promise<{ ok: true; status: Status } | { ok: false; refusal: Refusal }>;
  /** Starts again what gave up. */
  retryJob(id: string, by: Teammate): Promise<{ ok: boolean; refusal?: Refusal }>;
  backfill(
    source: string,
    what: 'stop' | 'resume',
    by: Teammate,
  ): Promise<{ ok: boolean; refusal?: Refusal }>;
  /** Draws the cards of a review anew, in their slots: a menu on one keeps a choice that came to nothing. */
  redraw(reviewId: string): Promise<void>;
  /** Whose card this message is, for talk in its thread. A message that was only just posted (epoch ms) is waited for: see there. */
  reviewOfMessage(
    desk: DeskName,
    message: MessageAt,
  ): Promise<{ reviewId: string; channel: string } | undefined>;
  /** The rules the team learned from its own edits, and those it has not answered yet; `may`: this person may settle them. */
  houseRules(
    by: Teammate,
  ): Promise<{ ok: true; habits: Habit[]; may: boolean } | { ok: false; refusal: Refusal }>;
  /** Makes a habit a rule, declines it, or drops the rule it was. */
  settleHabit(
    key: string,
    accept: boolean,
    by: Teammate,
  ): Promise<{ ok: true; habit: Habit | undefined } | { ok: false; refusal: Refusal }>;
  /** Prepares a place's page of consent for this admin alone. */
  connect(source: string, by: Teammate): Promise<Invited>;
  /** What came back from there, where no browser could bring it; good once, and for who asked. */
  pasteConsent(pasted: string, by: Teammate): Promise<Arrived>;
  /** Which of the accounts that a consent is for. */
  chooseAccount(ticket: string, nth: number, by: Teammate): Promise<Arrived>;
  disconnect(source: string, by: Teammate): Promise<Disconnected>;
  /** The highest role this person has on any route: what an App Home or a help page offers. */
  roleOf(by: Teammate): Promise<Role | undefined>;
}

/**
 * Keeps what a desk handed over before it is acknowledged. `keep` answers `seen` for a redelivery (25 hours); the
 * caller processes what it kept and says `done`; what it never finished is handed to the replayer after a crash.
 */
export interface Inbox {
  keep(key: string, payload: unknown): Promise<{ kept: { id: string; lease: string } } | { seen: true }>;
  done(kept: { id: string; lease: string }): Promise<void>;
  failed(kept: { id: string; lease: string }, error: string): Promise<void>;
}
