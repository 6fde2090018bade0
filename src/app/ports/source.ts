import type { SourceEvent } from '../../core/comment.ts';
import type { AmendedAs } from '../../core/review/amendment.ts';
import type { Mod } from '../../core/review/mod.ts';
import type { Connector } from './connect.ts';
import type { ModeratedPlace, Outcome } from './moderation.ts';
import type { LengthUnit } from '../../core/guard/finding.ts';
import type { Spending } from '../../core/status.ts';

/** What a place can do, so that nobody asks it for what it cannot. */
export interface Capabilities {
  receive: ('webhook' | 'poll' | 'stream' | 'manual')[];
  reply: 'api' | 'handoff' | 'none';
  /** A reply of ours that stands can be changed, and removed: `edit` and `remove` are there. */
  edit: boolean;
  remove: boolean;
  /**
   * 1: a reply to a reply stands beside it. 0: the place does not tell what answers what. `one`: each comment has room for
   * one answer, and nobody answers that.
   */
  threadDepth: 0 | 1 | 'any' | 'one';
  /** How the place itself keeps a repeated post from standing twice, and for how long. */
  idempotency: { kind: 'key' | 'clientId' | 'upsert'; ttlMs: number } | 'none';
  /** How well `findOwnReply` sees: by an id of ours, by listing and comparing, or not at all. */
  lookup: 'byId' | 'list' | 'none';
  /** How the place tells of edits and deletions: by an event, by our comparing what we poll, or never. */
  edits: 'event' | 'diff' | 'none';
  deletes: 'event' | 'diff' | 'none';
  /** The place tells of a thing once, and shows nobody what was said: nothing is re-read, nothing older is found. */
  tells?: 'once';
  text: {
    limits: { unit: LengthUnit; max: number }[];
    markup: 'plain' | 'markdown' | 'html';
    /** What the place would cut out of a text; one with any of it is refused. */
    cuts?: RegExp;
  };
  /** What it can be asked to do with a comment or its author; absent where that is nothing. */
  moderate?: readonly Mod[];
  /** How long after a post a listing may still miss it. */
  visibilityLagMs: number;
}

/** The comment to be answered, by its ids at the place. */
export interface ParentRef {
  externalId: string;
  placeId?: string;
  url?: string;
}

/** What a place is asked to do with one comment, or with its author. */
export interface ModerationOfComment {
  mod: Mod;
  comment: ParentRef & { authorId?: string };
}

export interface Posted {
  externalId?: string;
  url?: string;
  at: number;
}

/** What re-reading the comment just before posting found. */
export type Ground =
  | { ground: 'same' }
  | { ground: 'edited'; text: string }
  | { ground: 'gone' }
  | { ground: 'answered'; text: string; url?: string; at: number }
  /** Closed for replies, or this comment can only be answered by hand. */
  | { ground: 'closed' }
  | { ground: 'by_hand'; url?: string; why?: string }
  /** The place does not let us in (a revoked password): a person has to act. */
  | { ground: 'refused'; detail: string }
  /** The place did not answer; try again later. Nothing was posted. */
  | { ground: 'unreachable'; detail: string; retryAt?: number };

/**
 * What became of one attempt to post. Only `not_sent` certainly did not happen and may be tried again; `ambiguous` and
 * `duplicate` must be looked up with `findOwnReply` first.
 */
export type ReplyOutcome =
  | { outcome: 'posted'; posted: Posted }
  | { outcome: 'not_sent'; detail: string; retryAt?: number }
  | {
      outcome: 'refused';
      code: 'no_permission' | 'too_long' | 'parent_gone' | 'replies_closed' | 'place_refused';
      detail: string;
    }
  | { outcome: 'by_hand'; url?: string; why?: string }
  | { outcome: 'duplicate' }
  | { outcome: 'ambiguous'; detail: string };

/** A reply of ours that stands at a place, as we last knew it. */
export interface StandingReply {
  externalId: string;
  text: string;
  /** What it answers. */
  parent: ParentRef;
}

/**
 * What became of one attempt to change or remove a reply. All but `away` is certain. `changed`: it says something that is
 * neither the old text nor the new one, and was left alone; `gone`: there is nothing left to change.
 */
export type Amended =
  | { outcome: 'done'; posted?: AmendedAs }
  | { outcome: 'gone' }
  | { outcome: 'changed'; text: string }
  | {
      outcome: 'refused';
      code: 'no_permission' | 'too_long' | 'too_old' | 'place_refused';
      detail: string;
    }
  /** Nobody knows: ask again, it is looked at first. */
  | { outcome: 'away'; detail: string; retryAt?: number };

export type Lookup = { state: 'found'; posted: Posted } | { state: 'absent' } | { state: 'unknown' };

/** One page of a poll. `cursor` is opaque JSON of the source's own; it is saved after the events are on disk. */
export interface Page {
  events: SourceEvent[];
  cursor: unknown;
  more: boolean;
  /** Roughly how many are still to come, where the place says so; shown while a backfill runs. */
  remaining?: number;
}

/** An HTTP request as it came in, before anything was parsed: signatures are over the raw bytes. */
export interface RawRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: Uint8Array;
}
export type WebhookAnswer =
  /** Handshakes and refusals: answer this, nothing to keep. */
  | { answer: 'respond'; status: number; body?: string; contentType?: string }
  /** Genuine: keep the events durably, then answer 2xx. */
  | { answer: 'accept'; deliveryId: string; events: SourceEvent[] };

/** What `check` tells about one source; `ok: false` with `required` stops a start. */
export interface SourceCheck {
  ok: boolean;
  /** Key of the catalogue section `check`, with its values. */
  says: string;
  values?: Record<string, string | number>;
  fix?: string;
}

/**
 * A place where comments come from and replies go back to. Implementations make one HTTP attempt per call, with a
 * deadline, and never retry a write by themselves.
 */
export interface Source {
  /** The team's name for it in aplomb.yaml. */
  readonly name: string;
  readonly kind: string;
  readonly capabilities: Capabilities;
  /** Milliseconds between polls; only where `receive` has `poll`. */
  readonly pollEveryMs?: number;
  /**
   * Reads on from `cursor`. Without one it starts at `since` (epoch ms; the moment of connecting, or what the team asked
   * for). A backfill gives `until`, the moment of connecting, and a `limit`: at most so many comments on one page.
   */
  poll?(
    from: { cursor: unknown; since: number; until?: number; limit?: number },
    signal: AbortSignal,
  ): Promise<Page>;
  /**
   * Rings whenever something happened at the place, until `stop`; only where `receive` has `stream`, or a `webhook` that
   * tells no more than that. A ring carries nothing:
   * the next poll reads what happened, so that a ring that is lost, or comes twice, loses and doubles nothing.
   */
  listen?(ring: () => void, stop: AbortSignal): void;
  webhook?(request: RawRequest, now: number): WebhookAnswer;
  /**
   * Re-reads the comment: still there, unchanged, unanswered, answerable? In this order: an answer that the team knows of
   * must not hide that the comment says something else now.
   */
  reread(parent: ParentRef & { contentText: string; since: number }, signal: AbortSignal): Promise<Ground>;
  /** One attempt. `deliveryId` is the idempotency key; the text is posted exactly as given or not at all. */
  reply(
    order: { deliveryId: string; parent: ParentRef; text: string; frozenAt: number },
    signal: AbortSignal,
  ): Promise<ReplyOutcome>;
  findOwnReply(
    order: { deliveryId: string; parent: ParentRef; text: string; since: number },
    signal: AbortSignal,
  ): Promise<Lookup>;
  /**
   * Changes the text of a reply of ours, or removes it; there where `capabilities` say so. Looks first how it stands, where
   * anybody can look, and makes one attempt, so that the same order again changes nothing.
   */
  edit?(order: { reply: StandingReply; text: string }, signal: AbortSignal): Promise<Amended>;
  remove?(order: { reply: StandingReply }, signal: AbortSignal): Promise<Amended>;
  /**
   * Does one of `capabilities.moderate`; there where that is not empty. Looks first how it stands and makes one attempt, so that the
   * same order again changes nothing. Codes of what it refuses: `no_permission`, `gone`, `no_author`, `not_ours`, `not_here`,
   * `place_refused`.
   */
  moderate?(order: ModerationOfComment, signal: AbortSignal): Promise<Outcome<object>>;
  /** Where the place's own community is moderated; absent where it cannot be, or the team has not asked for it. */
  readonly moderation?: ModeratedPlace;
  /** Only where a teammate lets us in by a consent of their own, and no token in the settings does. */
  readonly connector?: Connector | undefined;
  check(signal: AbortSignal): Promise<SourceCheck[]>;
  /** Only where a place grants so much a day and no more; what this process knows of. */
  spending?(): Spending;
}
