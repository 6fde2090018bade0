import { z } from 'zod';
import { SlackError } from '../error.ts';
import { compact, type Json } from '../json.ts';
import { onTheWire } from '../messages.ts';
import { count, flag, method, need, required, words, type Call } from '../method.ts';
import { scopeFor } from '../scopes.ts';
import { directChannel, liveMessage, repliesOf, type Channel, type StoredMessage } from '../workspace.ts';
import { channelOf, readable } from './access.ts';

/** https://docs.slack.dev/reference/objects/conversation-object */
const shown = (call: Call, channel: Channel): Json => {
  const isMember = channel.members.has(call.kernel.workspace.botUser);
  if (channel.kind === 'im')
    return {
      id: channel.id,
      is_im: true,
      is_archived: false,
      user: [...channel.members].find((each) => each.startsWith('U')),
    };
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_archived: channel.archived,
    is_general: channel.name === 'general',
    is_member: isMember,
    created: channel.created,
    topic: { value: channel.topic.en, creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
};

const info = method({
  tier: 3,
  args: z.object({
    channel: required,
    include_num_members: flag.optional(),
    include_locale: flag.optional(),
  }),
  run: (args, call) => ({ channel: shown(call, readable(call, args.channel, 'read')) }),
});

const kinds = { public_channel: 'public', private_channel: 'private', im: 'im' } as const;

/** https://docs.slack.dev/reference/methods/conversations.list */
const list = method({
  tier: 2,
  args: z.object({
    types: words.default(['public_channel']), limit: count.default(100), cursor: z.string().optional(), exclude_archived: flag.default(false),
  }), // prettier-ignore
  run: (args, call) => {
    const wanted = new Set<string>(
      Object.entries(kinds).flatMap(([name, kind]) => (args.types.includes(name) ? [kind] : [])),
    );
    for (const kind of Object.values(kinds)) if (wanted.has(kind)) need(scopeFor({ kind }, 'read'), call);
    const bot = call.kernel.workspace.botUser;
    const all = [...call.kernel.workspace.channels.values()].filter(
      (each) =>
        wanted.has(each.kind) &&
        (each.kind === 'public' || each.members.has(bot)) &&
        !(args.exclude_archived && each.archived),
    );
    const page = pageOf(all, args.cursor, args.limit);
    return {
      channels: page.items.map((each) => shown(call, each)),
      response_metadata: { next_cursor: page.next },
    };
  },
});

/** One page of a list; the cursor is the place it goes on at. */
export const pageOf = <T>(
  all: T[],
  cursor: string | undefined,
  limit: number,
): { items: T[]; next: string } => {
  const from = cursor ? Number.parseInt(Buffer.from(cursor, 'base64').toString(), 10) : 0;
  if (Number.isNaN(from)) throw new SlackError('invalid_cursor');
  const to = from + Math.min(Math.max(limit, 1), 999);
  return {
    items: all.slice(from, to),
    next: to < all.length ? Buffer.from(String(to)).toString('base64') : '',
  };
};

const join = method({
  tier: 3,
  scope: 'channels:join',
  args: z.object({ channel: required }),
  run: (args, call) => {
    const channel = channelOf(call, args.channel);
    if (channel.kind !== 'public') throw new SlackError('method_not_supported_for_channel_type');
    if (channel.archived) throw new SlackError('is_archived');
    const already = channel.members.has(call.kernel.workspace.botUser);
    channel.members.add(call.kernel.workspace.botUser);
    return { channel: shown(call, channel), ...(already ? { warning: 'already_in_channel' } : {}) };
  },
});

const window = {
  channel: required, limit: count.default(100), cursor: z.string().optional(), oldest: z.string().default('0'),
  latest: z.string().optional(), inclusive: flag.default(false), include_all_metadata: flag.default(false),
}; // prettier-ignore
interface Window {
  oldest: string;
  latest?: string | undefined;
  inclusive: boolean;
}
const inside = ({ ts }: StoredMessage, { oldest, latest, inclusive }: Window): boolean => {
  const [at, from, to] = [Number(ts), Number(oldest), latest === undefined ? Infinity : Number(latest)];
  return (at > from || (inclusive && at === from)) && (at < to || (inclusive && at === to));
};

/** https://docs.slack.dev/reference/methods/conversations.history: newest first, without replies and ephemeral messages. */
const history = method({
  tier: 3,
  args: z.object(window),
  run: (args, call) => {
    const channel = readable(call, args.channel, 'history');
    const all = call.kernel.workspace.messages
      .filter((each) => each.channel === channel.id && !each.deleted && each.ephemeralFor === undefined)
      .filter((each) => each.threadTs === undefined && inside(each, args))
      .toReversed();
    return answer(call, pageOf(all, args.cursor, args.limit), args.include_all_metadata);
  },
});

/** https://docs.slack.dev/reference/methods/conversations.replies: the parent first, then its replies, oldest first. */
const replies = method({
  tier: 3,
  args: z.object({ ...window, ts: required }),
  run: (args, call) => {
    const channel = readable(call, args.channel, 'history');
    const found = liveMessage(call.kernel.workspace, channel.id, args.ts);
    if (!found || found.ephemeralFor !== undefined) throw new SlackError('thread_not_found');
    const all = found.threadTs === undefined ? repliesOf(call.kernel.workspace, found) : [];
    const thread = [found, ...all.filter((each) => inside(each, args))];
    return answer(call, pageOf(thread, args.cursor, args.limit), args.include_all_metadata);
  },
});

const answer = (call: Call, page: { items: StoredMessage[]; next: string }, withMetadata: boolean): Json =>
  compact({
    messages: page.items.map((each) => onTheWire(call.kernel, each, withMetadata)),
    has_more: page.next !== '',
    response_metadata: page.next === '' ? undefined : { next_cursor: page.next },
  });

/** https://docs.slack.dev/reference/methods/conversations.open, for one person. */
const open = method({
  tier: 3,
  scope: 'im:write',
  args: z.object({ users: words, return_im: flag.default(false) }),
  run: (args, call) => {
    const [user, ...others] = args.users;
    if (user === undefined) throw new SlackError('users_list_not_supplied');
    if (others.length > 0) throw new SlackError('method_not_supported_for_channel_type');
    if (!call.kernel.workspace.users.has(user)) throw new SlackError('user_not_found');
    const channel = directChannel(call.kernel.workspace, user);
    return { channel: args.return_im ? shown(call, channel) : { id: channel.id } };
  },
});

export const conversationMethods = {
  'conversations.info': info,
  'conversations.list': list,
  'conversations.join': join,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.open': open,
};
