import type { IncomingComment, SourceEvent } from '../../core/comment.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { optional, plainText } from '../plain-text.ts';
import { DEFAULT, FORWARD, REPLY } from './shapes.ts';
import type { Message, User } from './shapes.ts';
import { shown } from '../../core/text/discord.ts';
import { readable } from './text.ts';
import type { Names } from './text.ts';

/** Where messages stand: a channel, or a thread in one. */
export interface Spot {
  id: string;
  name: string;
  /** The first message of a forum's post has the post's own id, and everything in it answers that message. */
  isPost: boolean;
}

/** Everything about a server that gives a message its meaning. */
export interface Server {
  source: string;
  guildId: string;
  /** The bot itself. */
  me: string;
  /** Whether this person answers for the brand. */
  isTeam: (userId: string) => boolean;
  channels: ReadonlyMap<string, string>;
  roles: ReadonlyMap<string, string>;
}

export const linkTo = (guildId: string, channelId: string, messageId?: string): string =>
  ['https://discord.com/channels', guildId, channelId, messageId].filter(Boolean).join('/');

/** One line of plain text. */
const oneLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim();
export const nameOf = ({ global_name, username }: User): string => oneLine(global_name ?? username);

const namesIn = ({ channels, roles }: Server, { mentions }: Pick<Message, 'mentions'>): Names => ({
  users: new Map(mentions.map((user) => [user.id, nameOf(user)])),
  channels,
  roles,
});

type Said = Pick<
  Message,
  'content' | 'mentions' | 'attachments' | 'sticker_items' | 'message_snapshots' | 'author'
>;

/** What somebody said as Discord hands it over: their words, what they forwarded, and names of what they sent along. */
export const rawTextOf = (said: Said): string => {
  const files = [
    ...said.attachments.map(({ filename }) => filename),
    ...said.sticker_items.map(({ name }) => name),
  ].map((name) => `[${oneLine(name)}]`);
  const forwarded = said.message_snapshots.map(({ message }) => message.content);
  return [said.content, ...forwarded, files.join(' ')].filter((part) => part !== '').join('\n');
};

/** The same as people see it. */
export const textOf = (said: Said, server: Server): string => {
  const text = readable(rawTextOf(said), namesIn(server, said));
  return said.author.id === server.me ? shown(text) : text;
};

/** Written by a person: no bot, no webhook, no notice of Discord's own. */
export const isByPerson = ({ author, webhook_id, type }: Message): boolean =>
  author.bot !== true && webhook_id === undefined && (type === DEFAULT || type === REPLY);

/** The message it answers, by its own word or by standing in a forum's post. */
export const answeredId = ({ id, message_reference: named }: Message, spot: Spot): string | undefined => {
  if (named !== undefined && named.type !== FORWARD) return named.message_id;
  return spot.isPost && id !== spot.id ? spot.id : undefined;
};

const excerptLength = 500;
const parentOf = (message: Message, spot: Spot, server: Server): IncomingComment['parent'] => {
  const externalId = answeredId(message, spot);
  if (externalId === undefined) return undefined;
  const answered = message.referenced_message;
  if (!answered) return { externalId };
  return {
    externalId,
    author: { id: answered.author.id, name: nameOf(answered.author) },
    text: excerpt(textOf(answered, server), excerptLength),
  };
};

/** What a message is to us: news, or the brand's own answer. The brand's other remarks, and bots, are neither. */
export const eventOf = (message: Message, spot: Spot, server: Server): SourceEvent | undefined => {
  const { source, guildId, me, isTeam } = server;
  const { id: externalId, author, timestamp: at } = message;
  const url = linkTo(guildId, spot.id, externalId);
  const text = textOf(message, server);
  if (author.id === me || (isTeam(author.id) && isByPerson(message))) {
    const parentExternalId = answeredId(message, spot);
    if (parentExternalId === undefined) return undefined;
    return { kind: 'own_reply', source, parentExternalId, externalId, text, url, at };
  }
  if (!isByPerson(message) || text === '') return undefined;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId,
      author: { id: author.id, name: nameOf(author) },
      text,
      url,
      place: { id: spot.id, title: spot.name, url: linkTo(guildId, spot.id) },
      ...optional('parent', parentOf(message, spot, server)),
      postedAt: at,
    },
  };
};
