import type { types } from '@slack/bolt';

/** What Slack said no to, in its own word (`channel_not_found`, `hash_conflict`); `retryAt` after a rate limit, epoch ms. */
export interface SlackNo {
  ok: false;
  error: string;
  retryAt?: number;
}
export type SlackAnswer<T = object> = ({ ok: true } & T) | SlackNo;

/** What a message consists of; `text` is the escaped fallback for notifications and screen readers. */
export interface SlackContent {
  text: string;
  blocks: types.KnownBlock[];
}

/**
 * The few calls the Slack desk makes. One attempt each, with a deadline and no retry; it resolves also when Slack
 * refuses or cannot be reached (`error: 'unreachable'`), and never throws. Links are never unfolded.
 */
export interface SlackWeb {
  /** chat.postMessage with `unfurl_links` and `unfurl_media` false. */
  postMessage(
    message: SlackContent & { channel: string; threadTs?: string; metadata?: types.MessageMetadata },
  ): Promise<SlackAnswer<{ ts: string }>>;
  /** chat.update; metadata must be sent again or it is lost. */
  updateMessage(
    message: SlackContent & { channel: string; ts: string; metadata?: types.MessageMetadata },
  ): Promise<SlackAnswer<{ ts: string }>>;
  /** chat.postEphemeral: only `user` sees it. */
  postEphemeral(
    message: SlackContent & { channel: string; user: string; threadTs?: string },
  ): Promise<SlackAnswer>;
  /** POST to a response_url; the answer is ephemeral. `replace` changes the ephemeral message that was pressed. */
  respond(responseUrl: string, answer: SlackContent & { replace?: boolean }): Promise<SlackAnswer>;
  /** views.open, or views.push where `push` is set (a modal opened from a modal). The trigger lives for 3 seconds. */
  openView(order: {
    triggerId: string;
    view: types.ModalView;
    push?: boolean;
  }): Promise<SlackAnswer<{ viewId: string; hash: string }>>;
  /** views.update; with `hash` it is refused (`hash_conflict`) when the view has changed since. */
  updateView(order: {
    viewId: string;
    hash?: string;
    view: types.ModalView;
  }): Promise<SlackAnswer<{ viewId: string; hash: string }>>;
  /** views.publish. */
  publishHome(user: string, view: types.HomeView): Promise<SlackAnswer>;
  /** The one message with this ts, read again: conversations.replies in a thread, else conversations.history. */
  readMessage(at: {
    channel: string;
    ts: string;
    threadTs?: string;
  }): Promise<SlackAnswer<{ message: { text: string; user?: string } | undefined }>>;
  /** The bot's own messages since `oldest` (epoch ms), newest first, with metadata: conversations.history. */
  readHistory(at: { channel: string; oldest: number; cursor?: string }): Promise<
    SlackAnswer<{
      messages: { ts: string; metadata?: { event_type: string; event_payload: Record<string, unknown> } }[];
      nextCursor?: string;
    }>
  >;
  /** chat.getPermalink; undefined when Slack gives none. */
  permalink(channel: string, ts: string): Promise<string | undefined>;
}
