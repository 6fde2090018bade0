import { z } from 'zod';
import type { SlackWeb } from '../web-port.ts';
import type { Call, Refused } from './web-call.ts';

const metadata = z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) });
const message = z.looseObject({
  ts: z.string(),
  text: z.string().default(''),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  metadata: metadata.optional().catch(undefined),
});
const next = z.looseObject({ next_cursor: z.string().optional() }).optional();
const page = z.looseObject({ messages: z.array(message), response_metadata: next });
const channel = z.looseObject({
  id: z.string(),
  name: z.string().default(''),
  is_archived: z.boolean().default(false),
  is_member: z.boolean().default(false),
});
const identity = z.looseObject({
  team_id: z.string(),
  user_id: z.string(),
  user: z.string().default(''),
  bot_id: z.string().optional(),
  team: z.string().default(''),
  url: z.string().default(''),
  response_metadata: z.looseObject({ scopes: z.array(z.string()).optional() }).optional(),
});
const profile = z.looseObject({ display_name: z.string().default(''), real_name: z.string().default('') });
const user = z.looseObject({
  id: z.string(),
  name: z.string().default(''),
  locale: z.string().optional(),
  tz: z.string().optional(),
  profile: profile.optional(),
});
const group = z.looseObject({
  id: z.string(),
  handle: z.string().default(''),
  date_delete: z.number().default(0),
});

export type SlackChannel = z.infer<typeof channel>;
export type SlackUser = z.infer<typeof user>;
export type Identity = z.infer<typeof identity>;
export type Read<T> = ({ ok: true } & T) | Refused;

/** What is read of a workspace. One request per call, also where there are more pages. */
export interface SlackReads extends Pick<SlackWeb, 'readMessage' | 'readHistory'> {
  /** Whose token this is; with the scopes it has, where Slack tells. */
  authTest(): Promise<Read<{ identity: Identity; scopes: string[] | undefined }>>;
  conversationInfo(channel: string): Promise<Read<{ channel: SlackChannel }>>;
  /** One page of the channels the bot can see, archived ones too. */
  conversationList(cursor?: string): Promise<Read<{ channels: SlackChannel[]; nextCursor?: string }>>;
  userInfo(user: string): Promise<Read<{ user: SlackUser }>>;
  groups(): Promise<Read<{ groups: { id: string; handle: string; disabled: boolean }[] }>>;
  groupMembers(group: string): Promise<Read<{ users: string[] }>>;
}

const cursorOf = (of: z.infer<typeof next>): { nextCursor?: string } =>
  of?.next_cursor === undefined || of.next_cursor === '' ? {} : { nextCursor: of.next_cursor };
/** Slack's timestamps are seconds with a fraction. */
const slackTime = (ms: number): string => (ms / 1_000).toFixed(6);

const messageReads = (
  call: Call,
  own: () => Promise<Read<{ identity: Identity }>>,
): Pick<SlackReads, 'readMessage' | 'readHistory'> => ({
  readMessage: async ({ channel, ts, threadTs }) => {
    const span = { channel, oldest: ts, latest: ts, inclusive: true };
    // A thread's listing always begins with its root, so one more than the message asked for.
    const found =
      threadTs === undefined
        ? await call('conversations.history', { ...span, limit: 1 }, page)
        : await call('conversations.replies', { ...span, ts: threadTs, limit: 2 }, page);
    if (!found.ok) return found;
    const hit = found.data.messages.find((one) => one.ts === ts);
    if (hit === undefined) return { ok: true, message: undefined };
    return { ok: true, message: { text: hit.text, ...(hit.user === undefined ? {} : { user: hit.user }) } };
  },
  readHistory: async ({ channel, oldest, cursor }) => {
    const me = await own();
    if (!me.ok) return me;
    const args = {
      channel,
      oldest: slackTime(oldest),
      inclusive: true,
      include_all_metadata: true,
      limit: 200,
      cursor,
    };
    const found = await call('conversations.history', args, page);
    if (!found.ok) return found;
    const { bot_id: bot, user_id: user } = me.identity;
    const mine = found.data.messages.filter(
      (one) => (bot !== undefined && one.bot_id === bot) || one.user === user,
    );
    return {
      ok: true,
      messages: mine.map((one) => ({
        ts: one.ts,
        ...(one.metadata === undefined ? {} : { metadata: one.metadata }),
      })),
      ...cursorOf(found.data.response_metadata),
    };
  },
});

export const createReads = (call: Call): SlackReads => {
  const authTest: SlackReads['authTest'] = async () => {
    const found = await call('auth.test', {}, identity);
    if (!found.ok) return found;
    return { ok: true, identity: found.data, scopes: found.data.response_metadata?.scopes };
  };
  let known: Identity | undefined;
  const own = async (): Promise<Read<{ identity: Identity }>> => {
    if (known !== undefined) return { ok: true, identity: known };
    const found = await authTest();
    if (found.ok) known = found.identity;
    return found;
  };
  return {
    authTest,
    ...messageReads(call, own),
    conversationInfo: async (id) => {
      const found = await call('conversations.info', { channel: id }, z.looseObject({ channel }));
      return found.ok ? { ok: true, channel: found.data.channel } : found;
    },
    conversationList: async (cursor) => {
      const args = { types: 'public_channel,private_channel', limit: 999, cursor };
      const schema = z.looseObject({ channels: z.array(channel), response_metadata: next });
      const found = await call('conversations.list', args, schema);
      if (!found.ok) return found;
      return { ok: true, channels: found.data.channels, ...cursorOf(found.data.response_metadata) };
    },
    userInfo: async (id) => {
      const found = await call('users.info', { user: id, include_locale: true }, z.looseObject({ user }));
      return found.ok ? { ok: true, user: found.data.user } : found;
    },
    groups: async () => {
      const schema = z.looseObject({ usergroups: z.array(group) });
      const found = await call('usergroups.list', { include_disabled: true }, schema);
      if (!found.ok) return found;
      const all = found.data.usergroups;
      return {
        ok: true,
        groups: all.map(({ id, handle, date_delete }) => ({ id, handle, disabled: date_delete > 0 })),
      };
    },
    groupMembers: async (usergroup) => {
      const schema = z.looseObject({ users: z.array(z.string()) });
      const found = await call('usergroups.users.list', { usergroup }, schema);
      return found.ok ? { ok: true, users: found.data.users } : found;
    },
  };
};
