import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { decodeEntities } from '../html-entities.ts';
import { htmlToText } from '../html-text.ts';
import { beginning } from '../../core/card/text.ts';
import { plainText } from '../plain-text.ts';

/** A mail as far as it is read: what was written, never what is attached. */
export interface Letter {
  /** By which it is known again, however often it is delivered; undefined where it has none. */
  messageId: string | undefined;
  from: { name: string; address: string };
  subject: string;
  /** As a reader sees it, from the plain part or else from the HTML. */
  text: string;
  links: { url: string; words: string }[];
  /** Values by lower-case name, the topmost first. */
  headers: readonly { key: string; value: string }[];
  /** Names only; nothing of it is opened. */
  attachments: string[];
  /** It said more than is kept of it. */
  cut: boolean;
}

/** Of a mail's parts inside parts; a real one has three or four. */
const deepest = 20;
const mostLinks = 200;
/** More than any place takes as a comment, in UTF-16 units. */
const longestText = 100_000;
const longestLine = 300;

/** A tag longer than this is none; so that hostile markup costs no more than its length. */
const longestTag = 2_048;
const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** Every link of the HTML with the words people press. */
const linksIn = (html: string): Letter['links'] => {
  const found: Letter['links'] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<a '); at !== -1 && found.length < mostLinks;) {
    const close = lower.indexOf('>', at);
    if (close === -1) break;
    const [, double, single] = close - at > longestTag ? [] : (href.exec(html.slice(at, close)) ?? []);
    const end = lower.slice(close, close + longestTag).indexOf('</a');
    const words = end === -1 ? '' : htmlToText(html.slice(close + 1, close + end), 'displayed');
    const url = double ?? single;
    if (url !== undefined) found.push({ url: decodeEntities(url), words });
    at = lower.indexOf('<a ', close);
  }
  return found;
};
const bare = /https?:\/\/[^\s<>"]{1,2000}/g;
const linksInText = (text: string): Letter['links'] =>
  text
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(bare)].map((match) => ({ url: match[0], words: line.slice(0, match.index).trim() })),
    )
    .slice(0, mostLinks);

const oneLine = (text: string): string =>
  plainText(text.replaceAll(/\s+/g, ' ').trim()).slice(0, longestLine);

const senderOf = ({ from }: Email): Letter['from'] => {
  const mailbox = from && ('group' in from && from.group ? from.group[0] : from);
  const [name, address] = [mailbox?.name ?? '', mailbox?.address ?? ''].map((one) => oneLine(one));
  return { name: name ?? '', address: (address ?? '').toLowerCase() };
};

/** Reads a mail, whole or its beginning; undefined for what is none (parts in parts without an end, headers without one). */
export const readLetter = async (source: Uint8Array): Promise<Letter | undefined> => {
  let mail: Email;
  try {
    mail = await PostalMime.parse(source, { maxNestingDepth: deepest, maxRfc822NestingDepth: 0 });
  } catch {
    return undefined;
  }
  const html = mail.html ?? '';
  const plain = (mail.text ?? '').replaceAll('\r\n', '\n').trim();
  const whole = plainText(plain === '' ? htmlToText(html, 'displayed') : plain);
  const text = beginning(whole, longestText);
  const links = linksIn(html);
  return {
    messageId: mail.messageId?.trim() || undefined,
    from: senderOf(mail),
    subject: oneLine(mail.subject ?? ''),
    text,
    links: [...links, ...linksInText(text)],
    headers: mail.headers,
    attachments: mail.attachments
      .filter(({ related, disposition }) => !related || disposition === 'attachment')
      .map(({ filename, mimeType }) => plainText(filename ?? mimeType).slice(0, 100)),
    cut: text.length < whole.length,
  };
};

/** The topmost value of a header. */
export const headerOf = ({ headers }: Pick<Letter, 'headers'>, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;
