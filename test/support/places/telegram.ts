/*
 * A strict stand-in of ours for the Telegram Bot API, made from core.telegram.org/bots/api (getUpdates, setWebhook, getWebhookInfo, getMe, getChat,
 * getChatMember, sendMessage, Update, Message, making-requests), core.telegram.org/bots/faq (20 messages a minute to a group), and what
 * github.com/tdlib/{td,telegram-bot-api} do to a text and say in errors. Not the real thing.
 */
import { z } from 'zod';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import { measure } from '../../../src/core/text/measure.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createPeople } from './people.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';
import { createTelegramModeration } from './telegram-moderation.ts';

interface Person {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
}
export interface TelegramRow {
  id: number;
  chat: { id: number; type: string; title: string; username?: string };
  from: Person;
  senderChat?: { id: number; type: string; title: string; username?: string };
  text: string;
  /** Of a picture, instead of text. */
  caption?: string;
  at: number;
  replyTo?: number | undefined;
  automaticForward?: boolean;
  topic?: string;
}
export interface FakeTelegramOptions {
  /** What happens is sent, not asked for. */
  webhook?: boolean;
  /** The bot is handed only what is meant for it. */
  privacy?: boolean;
  status?: 'member' | 'administrator' | 'restricted' | 'left';
  perMinute?: number;
  /** What the bot may do there as an administrator. */
  rights?: { can_delete_messages: boolean; can_restrict_members: boolean };
  passing?: (request: Passing) => void;
}
export interface FakeTelegram extends Place {
  line: FaultProxy;
  rows: TelegramRow[];
  /** Somebody says something; everybody who may hear it is told. */
  insert(row: Partial<TelegramRow>): TelegramRow;
  /** Something happened of which only this is told. */
  tell(update: object): void;
  setWebhook(url: string): void;
}

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
const SECRET = 'stand-in-secret-of-no-webhook';
const BOT: Person = { id: 110_201_543, is_bot: true, first_name: 'Maison', username: 'maison_bot' };
export const GROUP = {
  id: -1_001_234_567_890,
  type: 'supergroup',
  title: 'Maison Noisette, le groupe',
  username: 'maison_groupe',
};
export const TEAM_MEMBER = 4_711;

const refuse = (code: number, description: string): Said => ({
  status: code,
  json: { ok: false, error_code: code, description },
});
const done = (result: unknown): Said => ({ status: 200, json: { ok: true, result } });
const updatesQuery = z.strictObject({
  offset: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  timeout: z.coerce.number().int().min(0).default(0),
  allowed_updates: z.literal('["message","edited_message"]'),
});
const newMessage = z.strictObject({
  chat_id: z.string(),
  text: z.string(),
  reply_parameters: z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.literal(false) }),
  link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
});
/** tdlib, clean_input_string. */
const cleaned = (text: string): string =>
  text
    .replaceAll(/\r|[\u2028-\u202E]|\u0333|\u033F|\u030A/g, '')
    .replaceAll(/[\p{Cc}--\n]/gv, ' ')
    .trim();

export const startFakeTelegram = async (options: FakeTelegramOptions = {}): Promise<FakeTelegram> => {
  const { webhook = false, privacy = false, status = 'member', perMinute = Infinity, passing } = options;
  const { rights = { can_delete_messages: true, can_restrict_members: true } } = options;
  const rows: TelegramRow[] = [];
  let queue: { update_id: number }[] = [];
  let outbox: RawRequest[] = [];
  const posted: number[] = [];
  const waiting = new Set<() => void>();
  let [lastId, lastUpdate] = [100, 870_000];
  let hook = webhook ? 'https://bot.example/webhooks/blog' : '';
  let revoked = false;

  const people = createPeople(1_000);
  const moderation = createTelegramModeration({
    groupId: GROUP.id,
    botId: BOT.id,
    rows,
    rights: () => rights,
    refuse,
    done,
  });
  const find = (id: number | undefined): TelegramRow | undefined => rows.find((row) => row.id === id);
  const plain = (row: TelegramRow): object => ({
    message_id: row.id,
    date: Math.floor(row.at / 1000),
    chat: row.chat,
    from: row.from,
    ...(row.senderChat && { sender_chat: row.senderChat }),
    ...(row.automaticForward === true && { is_automatic_forward: true }),
    ...(row.topic !== undefined && { forum_topic_created: { name: row.topic, icon_color: 1 } }),
    ...(row.caption === undefined
      ? row.topic === undefined && { text: row.text }
      : { caption: row.caption, photo: [{ file_id: 'a', width: 90, height: 90 }] }),
  });
  const view = (row: TelegramRow): object => {
    const to = find(row.replyTo);
    return { ...plain(row), ...(to && { reply_to_message: plain(to) }) };
  };
  const sign = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path: '/webhooks/blog',
    query: new URLSearchParams(),
    headers: { 'x-telegram-bot-api-secret-token': SECRET, 'content-type': 'application/json' },
    body,
  });
  const tell = (update: object): void => {
    lastUpdate += 1;
    const whole = { update_id: lastUpdate, ...update };
    if (webhook) outbox.push(sign(Buffer.from(JSON.stringify(whole))));
    else queue.push(whole);
    for (const wake of waiting) wake();
  };
  const add = (row: Partial<TelegramRow>): TelegramRow => {
    lastId += 1;
    const made: TelegramRow = {
      id: lastId,
      chat: GROUP,
      from: { id: 99, is_bot: false, first_name: 'Marie' },
      text: 'x',
      at: Date.now(),
      ...row,
    };
    rows.push(made);
    return made;
  };
  const insert = (row: Partial<TelegramRow>): TelegramRow => {
    const made = add(row);
    const meant = find(made.replyTo)?.from.id === BOT.id || made.text.includes(`@${BOT.username}`);
    if (!privacy || meant) tell({ message: view(made) });
    return made;
  };

  const updates = async (url: URL): Promise<Said> => {
    if (hook !== '')
      return refuse(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook");
    const parsed = updatesQuery.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) return refuse(400, 'Bad Request: invalid parameters');
    const { offset, limit, timeout } = parsed.data;
    // "An update is considered confirmed as soon as getUpdates is called with an offset higher than its update_id."
    if (offset !== undefined) queue = queue.filter(({ update_id }) => update_id >= offset);
    if (queue.length === 0 && timeout > 0)
      await new Promise<void>((resolve) => {
        const end = (): void => {
          waiting.delete(end);
          resolve();
        };
        waiting.add(end);
        setTimeout(end, timeout * 1000).unref();
      });
    return done(queue.slice(0, limit));
  };
  const send = ({ body }: Asked): Said => {
    const parsed = newMessage.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse(400, "Bad Request: can't parse request");
    const { chat_id, text: given, reply_parameters } = parsed.data;
    if (chat_id !== String(GROUP.id)) return refuse(400, 'Bad Request: chat not found');
    if (status === 'restricted')
      return refuse(400, 'Bad Request: not enough rights to send text messages to the chat');
    const text = cleaned(given);
    if (text === '') return refuse(400, 'Bad Request: message text is empty');
    if (measure(text, 'codepoint') > 4_096) return refuse(400, 'Bad Request: message is too long');
    if (!find(reply_parameters.message_id))
      return refuse(400, 'Bad Request: message to be replied not found');
    const since = Date.now() - 60_000;
    if (posted.filter((at) => at > since).length >= perMinute)
      return {
        status: 429,
        json: {
          ok: false,
          error_code: 429,
          description: 'Too Many Requests: retry after 30',
          parameters: { retry_after: 30 },
        },
        headers: { 'retry-after': '30' },
      };
    posted.push(Date.now());
    // No bot hears of itself.
    return done(view(add({ from: BOT, text, replyTo: reply_parameters.message_id })));
  };
  const changed = z.strictObject({
    chat_id: z.literal(String(GROUP.id)),
    message_id: z.int(),
    text: z.string(),
    link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
  });
  const change = ({ body }: Asked): Said => {
    const parsed = changed.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse(400, "Bad Request: can't parse request");
    const row = find(parsed.data.message_id);
    if (!row) return refuse(400, 'Bad Request: message to edit not found');
    if (row.from.id !== BOT.id) return refuse(400, "Bad Request: message can't be edited");
    const text = cleaned(parsed.data.text);
    if (measure(text, 'codepoint') > 4_096) return refuse(400, 'Bad Request: message is too long');
    if (text === row.text) return refuse(400, 'Bad Request: message is not modified: specified new…');
    row.text = text;
    return done(view(row));
  };
  const serve = (asked: Asked): Said | Promise<Said> => {
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(asked.url.pathname) ?? [];
    if (decodeURIComponent(token ?? '') !== TOKEN || revoked) return refuse(401, 'Unauthorized');
    const query = Object.fromEntries(asked.url.searchParams);
    const isHere = query['chat_id'] === String(GROUP.id) || query['chat_id'] === `@${GROUP.username}`;
    if (method === 'getMe') return done({ ...BOT, can_read_all_group_messages: !privacy });
    if (method === 'getUpdates') return updates(asked.url);
    if (method === 'getWebhookInfo')
      return done({ url: hook, has_custom_certificate: false, pending_update_count: 0 });
    if (method === 'getChat') return isHere ? done(GROUP) : refuse(400, 'Bad Request: chat not found');
    if (method === 'getChatMember') {
      if (!isHere) return refuse(400, 'Bad Request: chat not found');
      if (query['user_id'] !== String(BOT.id)) return done(moderation.memberOf(Number(query['user_id'])));
      return done({
        status,
        user: BOT,
        ...rights,
        ...(status === 'restricted' && { can_send_messages: false }),
      });
    }
    if (method === 'editMessageText' && asked.method === 'POST') return change(asked);
    const moderated = method === undefined ? undefined : moderation.serve(method, asked);
    if (moderated) return moderated;
    return method === 'sendMessage' && asked.method === 'POST' ? send(asked) : refuse(404, 'Not Found');
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  const rowOf = (id: string): TelegramRow => {
    const row = find(Number(id.split(':')[1]));
    if (!row) throw new Error(`no message ${id}`);
    return row;
  };
  const idOf = (row: TelegramRow): string => `${row.chat.id}:${row.id}`;
  const replyTo = (parentId: string | undefined): { replyTo?: number } =>
    parentId === undefined ? {} : { replyTo: rowOf(parentId).id };
  const config = {
    kind: 'telegram',
    token: TOKEN,
    chats: [String(GROUP.id)],
    teamMembers: [String(TEAM_MEMBER)],
    waitSeconds: 0,
    apiUrl: line.url,
    ...(webhook && { webhookSecret: SECRET }),
  };
  return {
    label: 'fake Telegram of ours',
    config,
    deadlineMs: 1_000,
    removeMethod: 'POST',
    line,
    rows,
    insert,
    tell,
    setWebhook: (url) => {
      hook = url;
    },
    revoke: () => {
      revoked = true;
    },
    ...(webhook && {
      deliveries: () => {
        const sent = outbox;
        outbox = [];
        return sent;
      },
      signing: {
        sign,
        overBody: false as const,
        otherConfig: { ...config, webhookSecret: 'stand-in-secret-of-another' },
      },
    }),
    addComment: ({ author, text, parentId }) => {
      const from = { id: people(author), is_bot: false, first_name: author };
      return Promise.resolve(idOf(insert({ from, text, ...replyTo(parentId) })));
    },
    edit: (id, text) => {
      const row = rowOf(id);
      row.text = text;
      tell({ edited_message: { ...view(row), edit_date: Math.floor(Date.now() / 1000) } });
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void rows.splice(rows.indexOf(rowOf(id)), 1)),
    standing: (id) => moderation.standing(Number(id.split(':')[1])),
    answerNatively: (parentId, text) => {
      const from = { id: TEAM_MEMBER, is_bot: false, first_name: 'Ana' };
      return Promise.resolve(idOf(insert({ from, text, ...replyTo(parentId) })));
    },
    answers: (parentId) => {
      const parent = Number(parentId.split(':')[1]);
      const own = rows.filter(({ replyTo: to, from }) => to === parent && from.id === BOT.id);
      return Promise.resolve(own.map((row) => ({ id: idOf(row), text: row.text })));
    },
    close: server.close,
  };
};
