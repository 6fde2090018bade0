import { z } from 'zod';
import { refusals } from './components.ts';
import { createJson, inChannel, isThread } from './json.ts';
import { no, refused, wrongField } from './refusals.ts';
import type { Asked, Said } from './refusals.ts';
import type { CommandStore } from './commands.ts';
import type { Interactions } from './interactions.ts';
import type { FakeChannel, FakeMessage, State } from './state.ts';
import { kinds } from './state.ts';

const buttonRow = z.strictObject({
  type: z.literal(1),
  components: z
    .array(
      z.strictObject({
        type: z.literal(2),
        style: z.int().min(1).max(4),
        label: z.string().min(1).max(80),
        custom_id: z.string().min(1).max(100),
      }),
    )
    .min(1)
    .max(5),
});
const COMPONENTS_V2 = 1 << 15;
/** docs: resources/application#application-object-application-flags: the limited ones. */
const flagsOf = ({ contentIntent, membersIntent }: State): number =>
  (contentIntent ? 1 << 19 : 0) | (membersIntent ? 1 << 15 : 0);

/** Strict: whatever the docs do not name is refused (resources/message#create-message). */
const newMessage = z.strictObject({
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  nonce: z.string().max(25).optional(),
  enforce_nonce: z.boolean().optional(),
  flags: z.int().optional(),
  allowed_mentions: z.strictObject({
    parse: z.array(z.never()),
    users: z.array(z.string()).max(100).optional(),
    roles: z.array(z.string()).max(100).optional(),
    replied_user: z.literal(false).optional(),
  }),
  message_reference: z.strictObject({ message_id: z.string(), fail_if_not_exists: z.boolean() }).optional(),
});
type NewMessage = z.infer<typeof newMessage>;
const newThread = z.strictObject({
  name: z.string().min(1).max(100),
  auto_archive_duration: z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]),
});

/** What is wrong with what a message would show. */
const wrongContent = ({ content = '', components = [], flags = 0 }: NewMessage): Said | undefined => {
  if ((flags & COMPONENTS_V2) !== 0) {
    const found = content === '' ? refusals(components) : ['content beside components'];
    return found.length === 0 ? undefined : wrongField('components', found.join('; '));
  }
  // Beside words only rows of buttons may stand.
  if (!z.array(buttonRow).max(5).safeParse(components).success) return no.form;
  if (content.trim() === '') return no.empty;
  return length(content) > most ? wrongField('content', 'BASE_TYPE_MAX_LENGTH') : undefined;
};

const bits = { view: 1n << 10n, send: 1n << 11n, history: 1n << 16n, sendInThreads: 1n << 38n };

/** Code points, as Discord counts. */
const length = (text: string): number => Array.from(text).length;
const most = 2_000;

/** What the REST API answers, by the state alone; times, limits and the line are somebody else's. */
export const createRest = (
  state: State,
  {
    token,
    gateway,
    knowsNonces,
    interactions,
    commands,
  }: {
    token: string;
    gateway: () => string;
    knowsNonces: boolean;
    interactions: Interactions;
    commands: CommandStore;
  },
) => {
  const { bot, guildId } = state;
  const { userJson, messageJson, channelJson, guildJson, memberJson } = createJson(state);

  const may = (channel: FakeChannel, bit: bigint): boolean => {
    const parent = state.channels.get(channel.parent_id ?? '');
    const { permission_overwrites: overwrites } = isThread(channel) && parent ? parent : channel;
    const has = overwrites.reduce(
      (sum, { allow, deny }) => (sum & ~BigInt(deny)) | BigInt(allow),
      state.everyone,
    );
    return (has & bit) !== 0n;
  };

  const list = (channel: FakeChannel, query: URLSearchParams): Said => {
    const parsed = z
      .strictObject({
        before: z.string().regex(/^\d+$/).optional(),
        after: z.string().regex(/^\d+$/).optional(),
        limit: z.coerce.number().int().min(1).max(100),
      })
      .safeParse(Object.fromEntries(query));
    if (!parsed.success) return no.form;
    if (channel.hidden || !may(channel, bits.view)) return no.access;
    // Without the right to read history Discord gives nothing, and says nothing.
    if (!may(channel, bits.history)) return { status: 200, json: [] };
    const { after, before, limit } = parsed.data;
    const all = inChannel(state, channel.id)
      .filter(({ id }) => before === undefined || BigInt(id) < BigInt(before))
      .toSorted((a, b) => (BigInt(a.id) > BigInt(b.id) ? 1 : -1));
    const found =
      after === undefined
        ? all.slice(-limit)
        : all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
    return { status: 200, json: found.toReversed().map((message) => messageJson(message)) };
  };

  const post = (channel: FakeChannel, body: string): Said => {
    const parsed = newMessage.safeParse(JSON.parse(body));
    if (!parsed.success) return no.form;
    const {
      content = '',
      components,
      nonce,
      enforce_nonce,
      flags,
      message_reference: reference,
    } = parsed.data;
    if (channel.type === kinds.forum) return no.voice;
    if (!may(channel, bits.view)) return no.access;
    if (!may(channel, isThread(channel) ? bits.sendInThreads : bits.send)) return no.permission;
    if (channel.locked) return no.archived;
    const before = state.messages.find((one) => one.author === bot && one.nonce === nonce);
    if (knowsNonces && enforce_nonce && nonce !== undefined && before)
      return { status: 200, json: messageJson(before) };
    const wrong = wrongContent(parsed.data);
    if (wrong) return wrong;
    const named = reference && state.find(reference.message_id);
    const answered = named?.channel_id === channel.id ? named : undefined;
    // Otherwise it would stand there as a message that answers nobody.
    if (reference?.fail_if_not_exists && !answered)
      return wrongField('message_reference', 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE');
    const made = state.say({
      channel: channel.id,
      author: bot,
      // Discord cuts white space around a message.
      content: content.trim(),
      ...(answered && { answers: answered.id }),
      ...(components && { components }),
      ...(nonce !== undefined && { nonce }),
      ...(flags !== undefined && { flags }),
    });
    return { status: 200, json: { ...messageJson(made), nonce } };
  };

  const edit = (message: FakeMessage, body: string): Said => {
    if (message.author !== bot) return refused(403, 50_005, 'Cannot edit a message authored by another user');
    const parsed = newMessage.safeParse(JSON.parse(body));
    if (!parsed.success) return no.form;
    const wrong = wrongContent(parsed.data);
    if (wrong) return wrong;
    message.components = parsed.data.components ?? [];
    state.edit(message.id, parsed.data.content ?? '');
    return { status: 200, json: messageJson(message) };
  };

  const openThread = (channel: FakeChannel, message: FakeMessage, body: string): Said => {
    const parsed = newThread.safeParse(JSON.parse(body));
    if (!parsed.success) return no.form;
    if (state.channels.has(message.id))
      return refused(400, 160_004, 'A thread has already been created for this message');
    const made = state.channel(parsed.data.name, kinds.publicThread, channel.id, message.id);
    return { status: 201, json: channelJson(made) };
  };

  const inside = (path: string[], { method, url, body }: Asked): Said => {
    const channel = state.channels.get(path[0] ?? '');
    if (!channel) return no.channel;
    const [, what, id, more] = path;
    if (what === 'messages' && id === undefined)
      return method === 'POST' ? post(channel, body) : list(channel, url.searchParams);
    if (what === 'messages' && id !== undefined) {
      if (!may(channel, bits.view) || !may(channel, bits.history)) return no.access;
      const message = state.find(id);
      if (message?.channel_id !== channel.id) return no.message;
      if (method === 'PATCH') return edit(message, body);
      if (method === 'DELETE') {
        if (message.author !== bot) return no.permission;
        state.remove(message.id);
        return { status: 204 };
      }
      if (method === 'POST' && more === 'threads') return openThread(channel, message, body);
      return { status: 200, json: messageJson(message) };
    }
    if (what === 'threads' && id === 'archived' && more === 'public') {
      const before = Date.parse(url.searchParams.get('before') ?? '');
      const closed = [...state.channels.values()]
        .filter((one) => one.parent_id === channel.id && (one.archivedAt ?? Infinity) < before)
        .toSorted((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0));
      return { status: 200, json: { threads: closed.map(channelJson), members: [], has_more: false } };
    }
    return no.route;
  };

  const server = (path: string[]): Said => {
    if (path[0] !== guildId) return no.guild;
    const [, what, id] = path;
    const all = [...state.channels.values()];
    if (what === undefined) return { status: 200, json: guildJson() };
    if (what === 'channels')
      return { status: 200, json: all.filter((one) => !isThread(one)).map(channelJson) };
    if (what === 'threads' && id === 'active') {
      const active = all.filter((one) => isThread(one) && one.archivedAt === undefined);
      return { status: 200, json: { threads: active.map(channelJson), members: [] } };
    }
    const user = what === 'members' ? state.users.get(id ?? '') : undefined;
    if (what === 'members') return user ? { status: 200, json: memberJson(user) } : no.member;
    return no.route;
  };

  return (asked: Asked): Said => {
    const [api, version, first, ...path] = asked.url.pathname
      .split('/')
      .filter(Boolean)
      .map(decodeURIComponent);
    if (api !== 'api' || version !== 'v10') return no.route;
    // These carry a token of their own in their address, and want no other.
    const answered = interactions.rest([first ?? '', ...path], asked);
    if (answered) return answered;
    if (asked.authorization !== `Bot ${token}`) return no.unauthorized;
    if (asked.userAgent?.startsWith('DiscordBot (') !== true)
      return { status: 403, json: { code: 40_333, message: 'user agent' } };
    const ofCommands = commands.rest([first ?? '', ...path], asked);
    if (ofCommands) return ofCommands;
    if (first === 'users' && path[0] === '@me') return { status: 200, json: userJson(bot) };
    if (first === 'applications' && path[0] === '@me')
      return { status: 200, json: { id: bot.id, name: 'Aplomb', flags: flagsOf(state) } };
    if (first === 'gateway' && path[0] === 'bot')
      return {
        status: 200,
        json: {
          url: gateway(),
          shards: 1,
          session_start_limit: {
            total: 1_000,
            remaining: state.sessionsLeft,
            reset_after: 86_400_000,
            max_concurrency: 1,
          },
        },
      };
    if (first === 'guilds') return server(path);
    if (first === 'channels') return inside(path, asked);
    return no.route;
  };
};
