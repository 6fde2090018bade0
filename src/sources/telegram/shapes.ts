import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/** Objects as core.telegram.org/bots/api has them; only what is read here. */
const id = z.int();
const text = z.string().transform(plainText);
const moment = z.int().transform((seconds) => seconds * 1000);

const user = z.object({
  id,
  is_bot: z.boolean(),
  first_name: text,
  last_name: text.optional(),
  username: z.string().optional(),
});
export const me = user.extend({ username: z.string(), can_read_all_group_messages: z.boolean().optional() });
const chat = z.object({
  id,
  type: z.string(),
  title: text.optional(),
  username: z.string().optional(),
});
export type Chat = z.output<typeof chat>;
export const chatInfo = chat;

const said = z.object({
  message_id: id,
  date: moment,
  chat,
  from: user.optional(),
  /** Whose name it carries where that is no person's: a channel's, or the group's own for nameless administrators. */
  sender_chat: chat.optional(),
  text: text.optional(),
  caption: text.optional(),
  /** A post of the linked channel, brought into its discussion group by Telegram. */
  is_automatic_forward: z.boolean().optional(),
  forum_topic_created: z.object({ name: text }).optional(),
});
export type Said = z.output<typeof said>;
const message = said.extend({
  reply_to_message: said.optional(),
  /** The group has another id from now on. */
  migrate_to_chat_id: id.optional(),
});
export type Message = z.output<typeof message>;
export const sent = message;

/** Everything else that Telegram tells of is not asked for. */
export const update = z.object({
  update_id: id,
  message: message.optional(),
  edited_message: message.optional(),
});
export type Update = z.output<typeof update>;
/** What even an update that cannot be read must have, to be gone on from. */
export const numbered = z.looseObject({ update_id: id });

export const member = z.object({
  status: z.string(),
  can_send_messages: z.boolean().optional(),
  /** Of administrators. */
  can_delete_messages: z.boolean().default(false),
  can_restrict_members: z.boolean().default(false),
});
export const webhookInfo = z.object({ url: z.string(), last_error_message: z.string().optional() });

/** What a method gives, out of what every answer is wrapped in. */
export const okay = <Schema extends z.ZodType>(result: Schema) =>
  z
    .object({ ok: z.literal(true), result: z.unknown() })
    .transform((answer) => answer.result)
    .pipe(result);
export const telegramError = z
  .object({ ok: z.literal(false), description: z.string() })
  .transform(({ description }) => description.replace(/^[A-Z][a-z]+(?: [A-Z][a-z]+)?: /, '').slice(0, 120));
