import { excerpt } from '../../core/text/excerpt.ts';
import type { Author, SourceEvent } from '../../core/comment.ts';
import { optional } from '../plain-text.ts';
import type { Chat, Message, Said, Update } from './shapes.ts';

const TITLE = 80;
const EXCERPT = 500;

/** Which chats are read, and who answers for the brand there: ids, or @names. */
export interface Circle {
  source: string;
  chats: ReadonlySet<string>;
  team: ReadonlySet<string>;
}

/** Ids of messages are only unique in their chat. */
export const externalId = ({ chat, message_id }: Pick<Said, 'chat' | 'message_id'>): string =>
  `${chat.id}:${message_id}`;
export const placeOf = (id: string): { chatId: string; messageId: number } | undefined => {
  const [, chatId, messageId] = /^(-?\d+):(\d+)$/.exec(id) ?? [];
  return chatId === undefined ? undefined : { chatId, messageId: Number(messageId) };
};

const names = ({ id, username }: { id: number; username?: string | undefined }): string[] =>
  username === undefined ? [String(id)] : [String(id), `@${username.toLowerCase()}`];
const isAmong = (
  one: { id: number; username?: string | undefined } | undefined,
  list: ReadonlySet<string>,
): boolean => one !== undefined && names(one).some((name) => list.has(name));

/** Supergroups have links, whole groups of the old kind have none. */
export const linkTo = ({ id, username }: Chat, messageId?: number): string | undefined => {
  const path = username ?? (String(id).startsWith('-100') ? `c/${String(id).slice(4)}` : undefined);
  if (path === undefined || (username === undefined && messageId === undefined)) return undefined;
  return `https://t.me/${path}${messageId === undefined ? '' : `/${messageId}`}`;
};

const authorOf = ({ from, sender_chat: as }: Said): Author => {
  if (as) return { id: String(as.id), name: as.title ?? '', ...optional('url', linkTo(as)) };
  if (!from) return { name: '' };
  const { id, first_name, last_name, username } = from;
  const name = [first_name, last_name].filter((part) => part !== undefined).join(' ');
  const url = username === undefined ? undefined : `https://t.me/${username}`;
  return { id: String(id), name, ...optional('url', url) };
};
const wordsOf = ({ text, caption }: Said): string | undefined => text ?? caption;

/** Administrators without a name write as the group itself. */
const isOwn = ({ from, sender_chat: as, chat, is_automatic_forward: post }: Said, team: Circle['team']) =>
  post === true || as?.id === chat.id || isAmong(as ?? from, team);

/** What it answers, unless that only says where it stands: a post of the channel, or the beginning of a topic. */
const parentOf = ({ reply_to_message: to }: Message): Said | undefined =>
  to?.is_automatic_forward === true || to?.forum_topic_created ? undefined : to;

const placeFor = ({ chat, reply_to_message: to }: Message) => {
  const post = to?.is_automatic_forward === true ? to : undefined;
  const title =
    post === undefined
      ? (to?.forum_topic_created?.name ?? chat.title ?? '')
      : excerpt(wordsOf(post) ?? '', TITLE);
  const url = linkTo(chat, post?.message_id);
  return { id: String(chat.id), title: title === '' ? (chat.title ?? '') : title, ...optional('url', url) };
};

const commentOf = (source: string, message: Message, text: string): SourceEvent => {
  const parent = parentOf(message);
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: externalId(message),
      author: authorOf(message),
      text,
      ...optional('url', linkTo(message.chat, message.message_id)),
      place: placeFor(message),
      ...(parent && {
        parent: {
          externalId: externalId(parent),
          author: { name: authorOf(parent).name },
          text: excerpt(wordsOf(parent) ?? '', EXCERPT),
        },
      }),
      postedAt: message.date,
    },
  };
};

/** What an update is to us; undefined for what is said elsewhere, by bots, or without a word. */
export const eventOf = (
  { source, chats, team }: Circle,
  { message: first, edited_message: edited }: Update,
): SourceEvent | undefined => {
  const message = edited ?? first;
  const text = message && wordsOf(message);
  if (!message || text === undefined || !isAmong(message.chat, chats)) return undefined;
  if (isOwn(message, team)) {
    const parent = parentOf(message);
    if (!parent || isOwn(parent, team)) return undefined;
    return {
      kind: 'own_reply',
      source,
      parentExternalId: externalId(parent),
      externalId: externalId(message),
      text,
      ...optional('url', linkTo(message.chat, message.message_id)),
      at: message.date,
    };
  }
  if (message.sender_chat === undefined && message.from?.is_bot !== false) return undefined;
  const event = commentOf(source, message, text);
  // An edit may come before what it edits, where two webhooks are under way at once.
  return event.kind === 'comment' && !edited ? { ...event, original: true } : event;
};
