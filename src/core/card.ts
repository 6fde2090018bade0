import type { Comment } from './comment.ts';
import type { LeaveReason, RedraftWay } from './review/draft.ts';
import type { Review } from './review/review.ts';
import type { UiLanguage } from './language.ts';
import type { Mod } from './review/mod.ts';
import type { Limit } from './text/limit.ts';
import type { Correction } from './triage/correction.ts';

/** What can be pressed on a card. The desk words them from the catalogue section `card`. */
export type CardAction =
  | 'approve' | 'edit' | 'redraft' | 'leave' | 'assign' | 'snooze' | 'escalate' | 'history' | 'thank' | 'withdraw' | 'reopen'
  | 'posted_by_hand' | 'take_back' | 'copy' | 'it_is_there' | 'post_again' | 'try_again' | 'show_all'
  | 'correct_reply' | 'agree' | 'retract'; // prettier-ignore

/** What is known of somebody who wrote before, in one line. */
export interface AuthorHistory {
  comments: number;
  replies: number;
  /** Of the earlier comments; absent for a first one. */
  lastAt?: number;
}

/** Which texts are to be shown in `readIn` beside themselves, and whether there is a model that could do it. */
export interface Foreign {
  readIn: UiLanguage;
  comment: boolean;
  draft: boolean;
  translates: boolean;
}

/**
 * A review as the team sees it, platform-neutral. Each desk renders it in its own idiom and in `language`; nothing on
 * it is decided by a desk.
 */
export interface Card {
  reviewId: string;
  number: number;
  /** The review's version it was drawn from: a desk never replaces a newer drawing by an older one. */
  version: number;
  language: UiLanguage;
  timezone: string;
  comment: Comment;
  review: Review;
  history: AuthorHistory;
  /** What the comment's place takes and does. */
  place: {
    /** How long a reply may be. */
    limits: readonly Limit[];
    /** What it does with comments and their authors, and which of it needs two people. */
    moderate: readonly Mod[];
    secondPersonFor: readonly Mod[];
  };
  /** What of it makes sense now. */
  moderate: Mod[];
  /** How many approvals the current draft has, and needs. */
  approvals: { given: number; needed: number };
  /** In the order to show; those under `more` fold into one menu. */
  actions: { main: CardAction[]; more: CardAction[] };
  redraftWays: RedraftWay[];
  /** Those of them that are refused for this comment. */
  notHere: RedraftWay[];
  leaveReasons: LeaveReason[];
  /** What else triage could have said; empty where nothing can be corrected any more. */
  corrections: Correction[];
  /** Set where the team does not read the language of the comment or of the draft. */
  foreign?: Foreign;
  /** Everything is held by the kill switch. */
  paused: boolean;
  /** What to mind before approving, as keys of the catalogue section `card`: a proposal to escalate, needed people, time. */
  needs: ('escalate' | 'second_person' | 'cool_off' | 'overrule' | 'blocked')[];
}
