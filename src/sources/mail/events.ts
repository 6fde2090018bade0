import { createHash } from 'node:crypto';
import { source as sentences } from '../../core/catalogue/source.ts';
import type { IncomingComment, SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { optional, plainText } from '../plain-text.ts';
import { readLetter } from './letter.ts';
import type { Letter } from './letter.ts';
import type { Delivered } from './mailbox.ts';
import { isMachines } from './machine.ts';
import { networkOf } from './networks.ts';
import { notifies, readNotification } from './notification.ts';
import { isProven } from './proof.ts';

export interface Reader {
  source: string;
  language: UiLanguage;
  /** Name of the team's own receiving server, whose findings are believed. */
  authserv: string | undefined;
  /** How the brand is called where it speaks itself. */
  ownNames: ReadonlySet<string>;
}

const shortOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 32);
/** The same mail has the same id whichever way, and however often, it is delivered, also in a mailbox that was built anew. */
const idOf = (letter: Letter | undefined, { source, at }: Delivered): string =>
  letter?.messageId === undefined ? `content:${at}-${shortOf(source)}` : `mail:${shortOf(letter.messageId)}`;

const megabytes = (size: number): number => Math.max(1, Math.round(size / 1_000_000));

/** What the card says beside the words, because their author did not. */
const notesOn = (
  { language, authserv }: Reader,
  delivered: Delivered,
  letter: Letter,
  { proven, borrowed }: { proven: boolean; borrowed?: string | undefined },
): string[] => {
  const words = sentences[language].mail;
  const { attachments, from } = letter;
  return [
    ...(borrowed === undefined ? [] : [words.borrowed({ name: borrowed })]),
    ...(proven ? [] : [words.notProven({ address: from.address, set: authserv === undefined ? '' : 'yes' })]),
    ...(delivered.cut || letter.cut ? [words.cut({ megabytes: megabytes(delivered.size) })] : []),
    ...(attachments.length === 0 ? [] : [words.attachments({ names: attachments.slice(0, 10).join(', ') })]),
  ].map((note) => plainText(note));
};

/** A mail that cannot be read is no reason to lose it: somebody is told to look. */
const unreadable = (reader: Reader, delivered: Delivered, letter: Letter | undefined): IncomingComment => {
  const words = sentences[reader.language].mail;
  const from = letter?.from.address ?? '';
  const title = (letter && networkOf(from)?.name) ?? words.mailbox();
  return {
    source: reader.source,
    externalId: idOf(letter, delivered),
    author: { name: letter?.from.name || from || words.nobody() },
    text: letter ? words.unreadable({ subject: letter.subject }) : words.broken(),
    place: { title },
    ...(letter && {
      notes: notesOn(reader, delivered, letter, { proven: isProven(letter, reader.authserv) }),
    }),
    postedAt: delivered.at,
  };
};

/** What one mail says; undefined for what nobody wrote. Never throws: what is in a mail is a stranger's. */
export const eventOf = async (reader: Reader, delivered: Delivered): Promise<SourceEvent | undefined> => {
  const letter = await readLetter(delivered.source);
  const network = letter && networkOf(letter.from.address);
  if (letter && isMachines(letter, notifies(letter, network))) return undefined;
  const proven = letter !== undefined && isProven(letter, reader.authserv);
  const told = letter && readNotification(letter, network, proven);
  // Nobody can forge an edit of what is there already, by sending its id again.
  if (!letter || !told)
    return { kind: 'comment', comment: unreadable(reader, delivered, letter), original: true };
  const { source } = reader;
  const externalId = idOf(letter, delivered);
  const isOurs = reader.ownNames.has(told.author);
  const { text, url } = told;
  if (isOurs && proven)
    return { kind: 'own_reply', source, externalId, text, ...optional('url', url), at: delivered.at };
  // Where nobody checks, each mail that tells of a reply of ours would be a card.
  if (isOurs && reader.authserv === undefined) return undefined;
  const borrowed = isOurs ? told.author : undefined;
  const notes = notesOn(reader, delivered, letter, { proven, borrowed });
  const comment: IncomingComment = {
    source,
    externalId,
    author: { name: told.author },
    text: told.text,
    ...optional('url', told.url),
    place: { title: network?.name ?? (letter.subject || sentences[reader.language].mail.mailbox()) },
    ...(notes.length > 0 && { notes }),
    postedAt: delivered.at,
  };
  return { kind: 'comment', comment, original: true };
};
