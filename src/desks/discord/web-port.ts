import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** Why Discord did not do it. */
export interface DiscordNo {
  ok: false;
  /** Discord's own code where it gave one, else what happened on the way: `rate_limited`, `unreachable`, `server_error`. */
  error: string;
  retryAt?: number;
}
export type DiscordAnswer<Value> = { ok: true; value: Value } | DiscordNo;

/** A message of the bot's, as far as the desk needs it. */
export interface StandingMessage {
  id: string;
  authorId: string;
  /** Ids of its outermost components, by which a card is found again. */
  componentIds: number[];
}

export interface Posted {
  /** At most 25 characters; the same within a few minutes is the same message. */
  nonce: string;
  channel: string;
  /** The message it stands below as an answer. */
  answers?: string;
}

/** What the desk asks of Discord. Each is one attempt. */
export interface DiscordWeb {
  postComponents(at: Posted, components: APIMessageTopLevelComponent[]): Promise<DiscordAnswer<string>>;
  editComponents(
    at: { channel: string; messageId: string },
    components: APIMessageTopLevelComponent[],
  ): Promise<DiscordAnswer<string>>;
  /** Words in a channel or thread; they call these people and roles, and nobody else. */
  postWords(
    at: Posted,
    words: string,
    calls: { users: string[]; roles: string[] },
  ): Promise<DiscordAnswer<string>>;
  /** One message as it stands now; undefined when it is gone. Its words are empty without the privileged intent. */
  readWords(at: {
    channel: string;
    messageId: string;
  }): Promise<DiscordAnswer<{ text: string; by: string } | undefined>>;
  /** Newest first; `before` reads on from there. */
  readHistory(at: { channel: string; before?: string }): Promise<DiscordAnswer<StandingMessage[]>>;
  /** Opens the thread of a message; one that is open already is as good. */
  openThread(at: { channel: string; messageId: string }, name: string): Promise<DiscordAnswer<string>>;
  /** Ids of the roles somebody has on a server now; whoever is not on it has none. */
  memberRoles(at: { server: string; user: string }): Promise<DiscordAnswer<string[]>>;
  /** The bot's own id. */
  me(): Promise<DiscordAnswer<string>>;
}
