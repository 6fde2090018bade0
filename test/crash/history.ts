import type { ModerationHistory } from './moderation/history.ts';

/**
 * What happened, as the stand-ins have it: the places what was said in public, the chat what stands and who pressed what
 * on it. The bot's database gives only how each review ended and its audit. Times are epoch milliseconds.
 */
export interface History {
  /** Where each comment has a card. */
  desks: readonly string[];
  comments: Said[];
  replies: PublicReply[];
  cards: StandingCard[];
  presses: Press[];
  /** What the bot said to one person alone, or tried to. */
  told: { user: string; channel: string; at: number; text: string }[];
  final: Final;
  /** Where a server was moderated. */
  moderation?: ModerationHistory;
}

/** A comment that its place was told is taken, or that stands where the bot polls. */
export interface Said {
  place: string;
  id: string;
  /** A word of its own, by which its card is recognised. */
  word: string;
  /** How many people have to approve a reply: two where it is about danger. */
  approvals: 1 | 2;
}

/** Everything that ever stood under a comment in the brand's name. */
export interface PublicReply {
  place: string;
  id: string;
  parentId: string;
  text: string;
  /** The id it was sent with, where the place keeps that. */
  deliveryId?: string;
}

/** A card's message that was not deleted, as it reads at the end. */
export interface StandingCard {
  desk: string;
  channel: string;
  ts: string;
  reviewId: string;
  words: string;
  /** What can be pressed on it. */
  offers: string[];
}

export type Does =
  | 'approve'
  | 'edit'
  | 'redraft'
  | 'leave'
  | 'withdraw'
  | 'posted_by_hand'
  | 'it_is_there'
  | 'post_again'
  | 'try_again';

/** Somebody decided, with this text before them. */
export interface Press {
  at: number;
  user: string;
  does: Does;
  channel: string;
  reviewId: string;
  revision: number;
  text: string;
  /** The chat was told that it is taken. */
  acknowledged: boolean;
}

/** How the bot's own books end. */
export interface Final {
  reviews: FinalReview[];
  audit: AuditRow[];
  cards: { reviewId: string; desk: string; messageId?: string; upToDate: boolean }[];
  /** Work that is due and neither done nor given up, and what was given up. */
  jobs: { waiting: number; gaveUp: number };
}
export interface FinalReview {
  id: string;
  place: string;
  commentId: string;
  state: string;
  version: number;
  deliveryId?: string;
}
/** In the order written. */
export interface AuditRow {
  reviewId: string;
  action: string;
  user?: string;
  revision?: number;
  deliveryId?: string;
  at: number;
}
