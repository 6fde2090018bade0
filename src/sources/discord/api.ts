import { z } from 'zod';
import type { Ask, Result } from './ask.ts';
import { channel, guild, member, message, role, threads } from './shapes.ts';
import type { Channel, Guild, Member, Message, Role, Threads } from './shapes.ts';
import { snowflake } from './snowflake.ts';

export type { Problem, Refusal, Result } from './ask.ts';

/** Who the bot token is. */
export interface Me {
  id: string;
  username: string;
}

/** What the reply is made of; everything that could ping or unfold is switched off by whoever fills it in. */
export interface NewMessage {
  content: string;
  nonce: string;
  parentId: string;
}

export interface DiscordApi {
  /** Asked once, then remembered. */
  me(signal: AbortSignal): Promise<Result<Me>>;
  application(signal: AbortSignal): Promise<Result<{ id: string; flags: number }>>;
  guild(id: string, signal: AbortSignal): Promise<Result<Guild>>;
  roles(guildId: string, signal: AbortSignal): Promise<Result<Role[]>>;
  member(guildId: string, userId: string, signal: AbortSignal): Promise<Result<Member>>;
  channels(guildId: string, signal: AbortSignal): Promise<Result<Channel[]>>;
  activeThreads(guildId: string, signal: AbortSignal): Promise<Result<Threads>>;
  archivedThreads(channelId: string, before: string, signal: AbortSignal): Promise<Result<Threads>>;
  /** Newest first, whichever way they were asked for. `after` gives the hundred that follow it. */
  messages(
    channelId: string,
    query: { after?: string; limit: number },
    signal: AbortSignal,
  ): Promise<Result<Message[]>>;
  message(channelId: string, id: string, signal: AbortSignal): Promise<Result<Message>>;
  /** docs: resources/message#edit-message and #delete-message. */
  change(channelId: string, id: string, content: string, signal: AbortSignal): Promise<Result<Message>>;
  remove(channelId: string, id: string, signal: AbortSignal): Promise<Result<unknown>>;
  /** One attempt. */
  post(channelId: string, made: NewMessage, signal: AbortSignal): Promise<Result<Message>>;
}

/** docs: resources/message#message-object-message-flags */
const SUPPRESS_EMBEDS = 1 << 2;

export const createApi = (ask: Ask): DiscordApi => {
  const get = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    signal: AbortSignal,
    query: Record<string, string> = {},
    route = path,
  ): Promise<Result<z.output<Schema>>> => ask(route, { method: 'GET', path, query }, schema, signal);

  let known: Me | undefined;
  return {
    async me(signal) {
      if (known) return { kind: 'json', value: known };
      const answer = await get('users/@me', z.object({ id: snowflake, username: z.string() }), signal);
      if (answer.kind === 'json') known = answer.value;
      return answer;
    },
    application: (signal) =>
      get('applications/@me', z.object({ id: snowflake, flags: z.int().default(0) }), signal),
    guild: (id, signal) => get(`guilds/${id}`, guild, signal),
    roles: (id, signal) => get(`guilds/${id}/roles`, z.array(role), signal),
    member: (id, user, signal) =>
      get(`guilds/${id}/members/${user}`, member, signal, {}, `guilds/${id}/members`),
    channels: (id, signal) => get(`guilds/${id}/channels`, z.array(channel), signal),
    activeThreads: (id, signal) => get(`guilds/${id}/threads/active`, threads, signal),
    archivedThreads: (id, before, signal) =>
      get(`channels/${id}/threads/archived/public`, threads, signal, { before, limit: '100' }),
    messages: (id, { after, limit }, signal) =>
      get(`channels/${id}/messages`, z.array(message), signal, {
        limit: String(limit),
        ...(after !== undefined && { after }),
      }),
    message: (id, messageId, signal) =>
      get(
        `channels/${id}/messages/${encodeURIComponent(messageId)}`,
        message,
        signal,
        {},
        `channels/${id}/messages/one`,
      ),
    change: (id, messageId, content, signal) =>
      ask(
        `channels/${id}/messages/one`,
        {
          method: 'PATCH',
          path: `channels/${id}/messages/${encodeURIComponent(messageId)}`,
          body: JSON.stringify({
            content,
            flags: SUPPRESS_EMBEDS,
            allowed_mentions: { parse: [], replied_user: false },
          }),
        },
        message,
        signal,
      ),
    remove: (id, messageId, signal) =>
      ask(
        `channels/${id}/messages/one`,
        { method: 'DELETE', path: `channels/${id}/messages/${encodeURIComponent(messageId)}` },
        z.unknown(),
        signal,
      ),
    post: (id, { content, nonce, parentId }, signal) =>
      ask(
        `channels/${id}/messages`,
        {
          method: 'POST',
          path: `channels/${id}/messages`,
          body: JSON.stringify({
            content,
            nonce,
            enforce_nonce: true,
            flags: SUPPRESS_EMBEDS,
            allowed_mentions: { parse: [], replied_user: false },
            message_reference: { message_id: parentId, fail_if_not_exists: true },
          }),
        },
        message,
        signal,
      ),
  };
};
