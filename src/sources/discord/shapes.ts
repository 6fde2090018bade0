import { z } from 'zod';
import { snowflake } from './snowflake.ts';

const moment = z.string().transform((written) => Date.parse(written));

const user = z.object({
  id: snowflake,
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});
export type User = z.output<typeof user>;

/** Ordinary messages; all other types are notices of Discord's own (docs: resources/message#message-object-message-types). */
export const DEFAULT = 0;
export const REPLY = 19;
/** `message_reference.type` of a message that was forwarded rather than answered. */
export const FORWARD = 1;

const base = z.object({
  id: snowflake,
  channel_id: snowflake,
  type: z.int(),
  author: user,
  content: z.string(),
  mentions: z.array(user).default([]),
  timestamp: moment,
  edited_timestamp: moment.nullish(),
  webhook_id: z.string().optional(),
  attachments: z.array(z.object({ filename: z.string() })).default([]),
  sticker_items: z.array(z.object({ name: z.string() })).default([]),
  embeds: z.array(z.unknown()).default([]),
  poll: z.unknown().optional(),
  message_reference: z.object({ type: z.int().default(0), message_id: snowflake.optional() }).optional(),
  message_snapshots: z
    .array(z.object({ message: z.object({ content: z.string().default('') }) }))
    .default([]),
});
/** A message as the REST API gives it (docs: resources/message#message-object). */
export const message = base.extend({ referenced_message: base.nullish() });
export type Message = z.output<typeof message>;

/** docs: resources/channel#channel-object-channel-types */
export const channelType = { text: 0, voice: 2, announcement: 5, stage: 13, forum: 15, media: 16 } as const;

type Typed = { type: number };
/** Holds posts, each a thread, and no messages of its own. */
export const isForum = ({ type }: Typed): boolean => type === channelType.forum || type === channelType.media;
export const holdsMessages = ({ type }: Typed): boolean =>
  type === channelType.text ||
  type === channelType.announcement ||
  type === channelType.voice ||
  type === channelType.stage;

const overwrite = z.object({ id: snowflake, allow: z.string(), deny: z.string() });
/** A channel or a thread; a thread's `parent_id` is the channel or forum it is in, a channel's its category. */
export const channel = z.object({
  id: snowflake,
  type: z.int(),
  name: z.string().nullish(),
  parent_id: snowflake.nullish(),
  last_message_id: snowflake.nullish(),
  permission_overwrites: z.array(overwrite).default([]),
  thread_metadata: z.object({ archive_timestamp: moment, locked: z.boolean().default(false) }).optional(),
  rate_limit_per_user: z.int().default(0),
});
export type Channel = z.output<typeof channel>;

export const threads = z.object({ threads: z.array(channel), has_more: z.boolean().default(false) });
export type Threads = z.output<typeof threads>;

export const role = z.object({
  id: snowflake,
  name: z.string(),
  permissions: z.string(),
  position: z.int().default(0),
});
export type Role = z.output<typeof role>;

export const guild = z.object({
  id: snowflake,
  name: z.string(),
  owner_id: snowflake,
  roles: z.array(role),
  incidents_data: z.object({ invites_disabled_until: moment.nullish() }).nullish(),
});
export type Guild = z.output<typeof guild>;

export const member = z.object({
  nick: z.string().nullish(),
  roles: z.array(snowflake),
  joined_at: moment.nullish(),
  communication_disabled_until: moment.nullish(),
});
export type Member = z.output<typeof member>;
