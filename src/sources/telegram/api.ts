import { z } from 'zod';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, fixedAccess, given, refusalOf } from '../json-api.ts';
import type { Problem, Query, Result } from '../json-api.ts';
import type { HttpAnswer } from '../trouble.ts';
import { chatInfo, me, member, numbered, okay, sent, telegramError, webhookInfo } from './shapes.ts';
import type { Chat, Message } from './shapes.ts';

/** The most updates at once (core.telegram.org/bots/api#getupdates). */
export const PER_PAGE = 100;

export interface TelegramApi {
  /** The bot itself; asked once, then remembered, unless it is wanted anew. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<z.output<typeof me>>>;
  /** Updates from `offset` on; those before it are forgotten there. Waits up to `timeout` seconds for one. */
  updates(
    from: { offset: number | undefined; timeout: number },
    signal: AbortSignal,
  ): Promise<Result<z.output<typeof numbered>[]>>;
  chat(chatId: string, signal: AbortSignal): Promise<Result<Chat>>;
  /** What the bot itself is in a chat. */
  membership(chatId: string, signal: AbortSignal): Promise<Result<z.output<typeof member>>>;
  memberOf(chatId: string, userId: string, signal: AbortSignal): Promise<Result<z.output<typeof member>>>;
  webhook(signal: AbortSignal): Promise<Result<z.output<typeof webhookInfo>>>;
  change(chatId: string, messageId: number, text: string, signal: AbortSignal): Promise<Result<Message>>;
  answer(chatId: string, messageId: number, text: string, signal: AbortSignal): Promise<Result<Message>>;
  /** Only within 48 hours. */
  remove(chatId: string, messageId: number, signal: AbortSignal): Promise<Result<undefined>>;
  ban(chatId: string, userId: string, banned: boolean, signal: AbortSignal): Promise<Result<undefined>>;
  banChannel(
    chatId: string,
    channelId: string,
    banned: boolean,
    signal: AbortSignal,
  ): Promise<Result<undefined>>;
  letWrite(chatId: string, userId: string, may: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

/** core.telegram.org/bots/api#chatpermissions, as far as they are about writing; "Pass True for all permissions to lift restrictions". */
const writing = [
  'messages',
  'audios',
  'documents',
  'photos',
  'videos',
  'video_notes',
  'voice_notes',
  'polls',
  'other_messages',
].map((kind) => `can_send_${kind}`);
const lifted = ['can_add_web_page_previews', 'can_invite_users'];

interface Setup {
  /** Without the token. */
  root: string;
  token: string;
  http: HttpClient;
}

/** The token stands in every address, and so in the one it redirects to. */
const discreet = <Value>(result: Result<Value>, token: string): Result<Value> =>
  result.kind === 'trouble' && result.trouble === 'redirect'
    ? { ...result, values: { ...result.values, to: String(result.values['to']).replaceAll(token, '…') } }
    : result;

export const createTelegramApi = ({ root, token, http }: Setup): TelegramApi => {
  const refuse = (answer: HttpAnswer): Problem => refusalOf(answer, telegramError);
  const api = createJsonApi({ root: new URL(`${root}/bot${token}/`), http, access: fixedAccess({}), refuse });
  const get = async <Schema extends z.ZodType>(
    method: string,
    query: Query,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Result<z.output<Schema>>> => discreet(await api.get(method, query, okay(schema), signal), token);

  const tell = async (method: string, json: object, signal: AbortSignal): Promise<Result<undefined>> =>
    discreet(await api.tell('POST', method, { json }, signal), token);

  let known: z.output<typeof me> | undefined;
  const self: TelegramApi['me'] = async (signal, anew = false) => {
    if (known && !anew) return given(known);
    const found = await get('getMe', {}, me, signal);
    if (found.kind === 'json') known = found.value;
    return found;
  };
  const write = async (method: string, json: object, signal: AbortSignal): Promise<Result<Message>> =>
    discreet(await api.post(method, { json }, okay(sent), signal), token);
  const quiet = { link_preview_options: { is_disabled: true } };
  return {
    me: self,
    updates: ({ offset, timeout }, signal) => {
      const allowed = JSON.stringify(['message', 'edited_message']);
      const query = { offset, timeout, limit: PER_PAGE, allowed_updates: allowed };
      return get('getUpdates', query, z.array(numbered), signal);
    },
    chat: (chat_id, signal) => get('getChat', { chat_id }, chatInfo, signal),
    membership: async (chat_id, signal) => {
      const bot = await self(signal);
      if (bot.kind !== 'json') return bot;
      return get('getChatMember', { chat_id, user_id: bot.value.id }, member, signal);
    },
    memberOf: (chat_id, user_id, signal) => get('getChatMember', { chat_id, user_id }, member, signal),
    webhook: (signal) => get('getWebhookInfo', {}, webhookInfo, signal),
    change: (chat_id, message_id, text, signal) =>
      write('editMessageText', { chat_id, message_id, text, ...quiet }, signal),
    answer: (chat_id, message_id, text, signal) => {
      // Where the comment is gone nothing is to stand, least of all as if it answered nobody.
      const reply_parameters = { message_id, allow_sending_without_reply: false };
      return write('sendMessage', { chat_id, text, reply_parameters, ...quiet }, signal);
    },
    remove: (chat_id, message_id, signal) => tell('deleteMessage', { chat_id, message_id }, signal),
    ban: (chat_id, user, banned, signal) =>
      banned
        ? tell('banChatMember', { chat_id, user_id: Number(user) }, signal)
        : tell('unbanChatMember', { chat_id, user_id: Number(user), only_if_banned: true }, signal),
    banChannel: (chat_id, channel, banned, signal) =>
      tell(
        banned ? 'banChatSenderChat' : 'unbanChatSenderChat',
        { chat_id, sender_chat_id: Number(channel) },
        signal,
      ),
    letWrite: (chat_id, user, may, signal) => {
      const names = may ? [...writing, ...lifted] : writing;
      const permissions = Object.fromEntries(names.map((name) => [name, may]));
      return tell('restrictChatMember', { chat_id, user_id: Number(user), permissions }, signal);
    },
  };
};
