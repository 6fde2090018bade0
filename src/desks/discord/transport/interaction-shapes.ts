import { z } from 'zod';

/** docs: interactions/receiving-and-responding#interaction-object; what else is in one is left aside. */
const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({
  id: snowflake,
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().default(false),
});
const member = z.object({
  nick: z.string().nullish(),
  roles: z.array(snowflake).default([]),
  permissions: z.string().regex(/^\d+$/).default('0'),
});
const message = z.object({
  id: snowflake,
  channel_id: snowflake,
  author: user,
  content: z.string().default(''),
  timestamp: z.string(),
  flags: z.int().default(0),
  attachments: z.array(z.object({ filename: z.string() })).default([]),
});
const pressedOn = z.object({ id: snowflake, flags: z.int().default(0) });
const resolved = z
  .object({
    users: z.record(z.string(), user).default({}),
    members: z.record(z.string(), member).default({}),
    messages: z.record(z.string(), message).default({}),
  })
  .default({ users: {}, members: {}, messages: {} });

const value = z.union([z.string(), z.number(), z.boolean()]);
const flat = z.object({ name: z.string(), value, focused: z.boolean().default(false) });
const sub = z.object({ name: z.string(), type: z.literal(1), options: z.array(flat).default([]) });
const typed = z.object({
  name: z.string(),
  type: z.literal(1),
  options: z.array(z.union([sub, flat])).default([]),
  resolved,
});
const menu = z.object({
  name: z.string(),
  type: z.union([z.literal(2), z.literal(3)]),
  target_id: snowflake,
  resolved,
});

const field = z.object({
  custom_id: z.string(),
  value: z.union([z.string(), z.boolean()]).nullish(),
  values: z.array(z.string()).optional(),
});
const part = z.union([
  z.object({ type: z.literal(18), component: field }),
  z.object({ type: z.literal(1), components: z.array(field) }),
  z.object({ type: z.int().refine((type) => type !== 18 && type !== 1) }),
]);

const common = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  guild_id: snowflake.optional(),
  channel_id: snowflake,
  member: member.extend({ user }).optional(),
  user: user.optional(),
  locale: z.string().default('en-US'),
});
/** Every kind of interaction the desk takes. */
export const knownInteraction = z.discriminatedUnion('type', [
  common.extend({ type: z.literal(2), data: z.union([typed, menu]) }),
  common.extend({
    type: z.literal(3),
    message: pressedOn,
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]), resolved }),
  }),
  common.extend({ type: z.literal(4), data: typed }),
  common.extend({
    type: z.literal(5),
    message: pressedOn.optional(),
    data: z.object({ custom_id: z.string(), components: z.array(part), resolved }),
  }),
]);

export type User = z.output<typeof user>;
export type Message = z.output<typeof message>;
export type PressedOn = z.output<typeof pressedOn>;
export type Resolved = z.output<typeof resolved>;
export type Typed = z.output<typeof typed>;
export type Menu = z.output<typeof menu>;
export type Part = z.output<typeof part>;
export type Known = z.output<typeof knownInteraction>;
