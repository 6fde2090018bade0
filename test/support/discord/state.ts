import { snowflakeAt } from '../../../src/sources/discord/snowflake.ts';

/** A person or a bot, as the stand-in keeps them. */
export interface FakeUser {
  id: string;
  username: string;
  global_name: string | null;
  bot: boolean;
  roles: string[];
}
export interface FakeChannel {
  id: string;
  type: number;
  name: string;
  parent_id: string | null;
  permission_overwrites: { id: string; type: number; allow: string; deny: string }[];
  /** Only threads have it. */
  archivedAt: number | undefined;
  locked: boolean;
  /** Turns everybody away, whatever its permissions say. */
  hidden?: boolean;
}
export interface FakeMessage {
  id: string;
  channel_id: string;
  author: FakeUser;
  content: string;
  at: number;
  editedAt: number | undefined;
  answers: string | undefined;
  /** What the sender gave to know it again; told to nobody but them. */
  nonce: string | undefined;
  flags: number;
  mentions: string[];
  webhook: boolean;
  components: unknown[];
}

export const kinds = { text: 0, publicThread: 11, forum: 15 } as const;

/** Everything a server of the stand-in consists of, and what can happen in it. */
export interface State {
  guildId: string;
  bot: FakeUser;
  users: Map<string, FakeUser>;
  channels: Map<string, FakeChannel>;
  /** In the order in which they were said; deleted ones are gone. */
  messages: FakeMessage[];
  /** Permissions of everybody on the server, as Discord writes them. */
  everyone: bigint;
  /** The privileged intent, as the developer portal has it. */
  contentIntent: boolean;
  /** The one for members, likewise. */
  membersIntent: boolean;
  /** Sessions Discord still lets the bot begin today. */
  sessionsLeft: number;
  nextId(): string;
  user(name: string, roles?: string[]): FakeUser;
  channel(name: string, type?: number, parent?: string, id?: string): FakeChannel;
  say(message: {
    channel: string;
    author: FakeUser;
    content: string;
    answers?: string;
    nonce?: string;
    flags?: number;
    mentions?: string[];
    webhook?: boolean;
    id?: string;
    components?: unknown[];
  }): FakeMessage;
  edit(id: string, content: string): void;
  remove(id: string): void;
  find(id: string): FakeMessage | undefined;
  /** Has the gateway tell of something. */
  tell(name: string, data: object): void;
  /** Told of everything the gateway would tell. */
  onEvent(hear: (name: string, data: object) => void): void;
}

const required = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
};

export const createState = (): State => {
  let last = 0n;
  const nextId = (): string => {
    const now = BigInt(snowflakeAt(Date.now()));
    last = now > last ? now : last + 1n;
    return String(last);
  };
  const hearers: ((name: string, data: object) => void)[] = [];
  const tell = (name: string, data: object): void => {
    for (const hear of hearers) hear(name, data);
  };
  const users = new Map<string, FakeUser>();
  const channels = new Map<string, FakeChannel>();
  const messages: FakeMessage[] = [];
  const person = (username: string, bot: boolean, roles: string[]): FakeUser => {
    const made = { id: nextId(), username, global_name: bot ? null : username, bot, roles };
    users.set(made.id, made);
    return made;
  };
  const guildId = nextId();
  const find: State['find'] = (id) => messages.find((one) => one.id === id);
  const where = (channelId: string): object => ({ guild_id: guildId, channel_id: channelId });

  return {
    guildId,
    bot: person('aplomb', true, []),
    users,
    channels,
    messages,
    everyone: (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
    contentIntent: true,
    membersIntent: true,
    sessionsLeft: 1_000,
    nextId,
    user: (name, roles = []) => person(name, false, roles),
    channel(name, type = kinds.text, parent, id = nextId()) {
      const made: FakeChannel = {
        id,
        type,
        name,
        parent_id: parent ?? null,
        permission_overwrites: [],
        archivedAt: undefined,
        locked: false,
      };
      channels.set(id, made);
      if (type === kinds.publicThread)
        tell('THREAD_CREATE', { guild_id: guildId, id, parent_id: parent, type, name });
      return made;
    },
    say({
      channel,
      author,
      content,
      answers,
      nonce,
      flags = 0,
      mentions = [],
      webhook = false,
      id,
      components = [],
    }) {
      const made: FakeMessage = {
        id: id ?? nextId(),
        channel_id: required(channels.get(channel), `channel ${channel}`).id,
        author,
        content,
        at: Date.now(),
        editedAt: undefined,
        answers,
        nonce,
        flags,
        mentions,
        webhook,
        components,
      };
      messages.push(made);
      const thread = channels.get(channel);
      if (thread) thread.archivedAt = undefined;
      tell('MESSAGE_CREATE', {
        ...where(channel),
        id: made.id,
        mentions: mentions.map((user) => ({ id: user })),
      });
      return made;
    },
    edit(id, content) {
      const message = required(find(id), `message ${id}`);
      message.content = content;
      // Discord's clock and ours are not the same one: an edit is never at the moment of the message.
      message.editedAt = Math.max(Date.now(), message.at + 1, (message.editedAt ?? 0) + 1);
      tell('MESSAGE_UPDATE', { ...where(message.channel_id), id });
    },
    remove(id) {
      const message = required(find(id), `message ${id}`);
      messages.splice(messages.indexOf(message), 1);
      tell('MESSAGE_DELETE', { ...where(message.channel_id), id });
    },
    find,
    tell,
    onEvent: (hear) => void hearers.push(hear),
  };
};
