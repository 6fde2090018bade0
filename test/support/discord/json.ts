import type { FakeChannel, FakeMessage, FakeUser, State } from './state.ts';
import { kinds } from './state.ts';

export const isThread = ({ type }: FakeChannel): boolean => type === kinds.publicThread;
export const inChannel = ({ messages }: State, id: string): FakeMessage[] =>
  messages.filter((one) => one.channel_id === id);

/** Everything as Discord writes it, by REST and gateway alike. */
export const createJson = (state: State) => {
  const { bot, guildId } = state;
  const userJson = ({ id, username, global_name, bot: isBot }: FakeUser) => ({
    id,
    username,
    global_name,
    discriminator: '0',
    avatar: null,
    ...(isBot && { bot: true }),
  });
  const isVisible = (message: FakeMessage): boolean =>
    state.contentIntent || message.author === bot || message.mentions.includes(bot.id);

  const messageJson = (message: FakeMessage, withAnswered = true): object => {
    const answered = message.answers === undefined ? undefined : state.find(message.answers);
    return {
      id: message.id,
      channel_id: message.channel_id,
      type: message.answers === undefined ? 0 : 19,
      author: userJson(message.author),
      content: isVisible(message) ? message.content : '',
      mentions: message.mentions.flatMap((id) => {
        const user = state.users.get(id);
        return user ? [userJson(user)] : [];
      }),
      mention_roles: [],
      mention_everyone: false,
      tts: false,
      pinned: false,
      timestamp: new Date(message.at).toISOString(),
      edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
      attachments: [],
      embeds: [],
      flags: message.flags,
      components: message.components,
      ...(message.webhook && { webhook_id: guildId }),
      ...(message.answers !== undefined && {
        message_reference: {
          type: 0,
          message_id: message.answers,
          channel_id: message.channel_id,
          guild_id: guildId,
        },
        ...(withAnswered && { referenced_message: answered ? messageJson(answered, false) : null }),
      }),
    };
  };

  const channelJson = (channel: FakeChannel): object => ({
    id: channel.id,
    type: channel.type,
    guild_id: guildId,
    name: channel.name,
    parent_id: channel.parent_id,
    permission_overwrites: channel.permission_overwrites,
    // Discord goes on naming a message that was deleted.
    last_message_id: inChannel(state, channel.id).at(-1)?.id ?? null,
    ...(isThread(channel) && {
      thread_metadata: {
        archived: channel.archivedAt !== undefined,
        archive_timestamp: new Date(channel.archivedAt ?? Date.now()).toISOString(),
        locked: channel.locked,
      },
    }),
  });

  const roles = () => [{ id: guildId, name: '@everyone', permissions: String(state.everyone), position: 0 }];
  const guildJson = () => ({ id: guildId, name: 'Maison Noisette', owner_id: '1', roles: roles() });
  const memberJson = (user: FakeUser) => ({ user: userJson(user), nick: null, roles: user.roles });

  /** What the gateway tells of a server at the start of a session. */
  const wholeGuildJson = (): object => {
    const all = [...state.channels.values()];
    return {
      ...guildJson(),
      joined_at: new Date().toISOString(),
      large: false,
      unavailable: false,
      member_count: state.users.size,
      members: [memberJson(bot)],
      channels: all.filter((one) => !isThread(one)).map(channelJson),
      threads: all.filter((one) => isThread(one) && one.archivedAt === undefined).map(channelJson),
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    };
  };

  /** What the gateway tells of an event; the state names only what it is about. */
  const eventJson = (name: string, data: object): object => {
    if ((name !== 'MESSAGE_CREATE' && name !== 'MESSAGE_UPDATE') || !('id' in data)) return data;
    const message = state.find(String(data.id));
    if (!message) return data;
    const { user: _user, ...member } = memberJson(message.author);
    return { ...messageJson(message), ...data, member };
  };

  return { userJson, messageJson, channelJson, guildJson, memberJson, wholeGuildJson, eventJson };
};
