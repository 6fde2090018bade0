import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { HttpClient, HttpRequest } from '../http-client.ts';
import { readJson } from '../trouble.ts';
import type { HttpAnswer, HttpTrouble } from '../trouble.ts';
import type { Restraint } from './restraint.ts';
import { channel, guild, member, message, role, threads } from './shapes.ts';
import type { Channel, Guild, Member, Message, Role, Threads } from './shapes.ts';
import { snowflake } from './snowflake.ts';

/** The API understood and said no. `code` is Discord's own (docs: topics/opcodes-and-status-codes#json). */
export interface Refusal {
  kind: 'refusal';
  host: string;
  status: number;
  code: number;
  /** The fields it found wrong, such as `MESSAGE_REFERENCE_UNKNOWN_MESSAGE`; never what was in them. */
  wrong: string[];
}
/** Why there is no value. */
export type Problem = Refusal | HttpTrouble;
export type Result<Value> = { kind: 'json'; value: Value } | Problem;

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
  /** One attempt. */
  post(channelId: string, made: NewMessage, signal: AbortSignal): Promise<Result<Message>>;
}

/** docs: resources/message#message-object-message-flags */
const SUPPRESS_EMBEDS = 1 << 2;

const error = z.object({ code: z.int(), errors: z.unknown().optional() });
const leaf = z.object({ _errors: z.array(z.object({ code: z.string() })) });

/** Discord nests what is wrong by field; only the codes are kept. */
const codesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const here = leaf.safeParse(value);
  const found = here.success ? here.data._errors.map(({ code }) => code) : [];
  return [...found, ...Object.values(value).flatMap(codesIn)];
};

const read = <Schema extends z.ZodType>(
  answer: HttpAnswer | HttpTrouble,
  schema: Schema,
): Result<z.output<Schema>> => {
  if (answer.kind === 'trouble') return answer;
  const { host, status } = answer;
  if (status >= 200 && status < 300) return readJson(answer, schema);
  const said = readJson(answer, error);
  // Not Discord's API speaking: a proxy, a wrong address.
  if (said.kind === 'trouble') return { ...said, sent: 'no' };
  return { kind: 'refusal', host, status, code: said.value.code, wrong: codesIn(said.value.errors) };
};

interface Setup {
  /** Ends in a slash. */
  root: URL;
  token: string;
  http: HttpClient;
  restraint: Restraint;
  now: () => number;
}

const shortWaitMs = 5_000;

export const createApi = ({ root, token, http, restraint, now }: Setup): DiscordApi => {
  const headers = {
    accept: 'application/json',
    authorization: `Bot ${token}`,
    // The form is prescribed: docs reference#user-agent.
    'user-agent': 'DiscordBot (https://aplomb.example, 0.1.0)',
  };

  /** A read waits for its turn when that is near; a write is tried again by whoever asked for it, once it is settled. */
  const passes = async (held: HttpTrouble, method: string, signal: AbortSignal): Promise<boolean> => {
    const wait = (held.retryAt ?? Infinity) - now();
    if (method !== 'GET' || wait > shortWaitMs) return false;
    return sleep(wait, true, { signal }).catch(() => false);
  };

  /** `route` is what Discord counts by: the path with its channel or guild, without the ids behind them. */
  const ask = async <Schema extends z.ZodType>(
    route: string,
    request: Omit<HttpRequest, 'url' | 'headers'> & { path: string; query?: Record<string, string> },
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Result<z.output<Schema>>> => {
    const { path, query = {}, method, body } = request;
    const url = new URL(path, root);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const held = restraint.holds(`${method} ${route}`, root.host);
    if (held && !(await passes(held, method, signal))) return held;
    const sent = { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const answer = await http.send(
      { method, url, headers: sent, ...(body !== undefined && { body }) },
      signal,
    );
    restraint.learn(`${method} ${route}`, answer);
    return read(answer, schema);
  };
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
