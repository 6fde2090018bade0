import { webLink } from '../plain-text.ts';
import type { Letter } from './letter.ts';
import { isUnder } from './networks.ts';
import type { Network } from './networks.ts';
import { actorIn, footer, opens, settings } from './phrases.ts';

/** What a mail tells: who said what, and where it stands. */
export interface Told {
  author: string;
  text: string;
  url?: string | undefined;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
const isSetting = (url: string, words: string): boolean =>
  settings.test(words) || (URL.canParse(url) && settings.test(new URL(url).pathname));

/** The first link that leads to the comment. Elsewhere than at the network's own addresses nothing is offered. */
export const linkTo = ({ links }: Letter, hosts: readonly string[] | undefined): string | undefined => {
  const able = links
    .flatMap(({ url, words }) => {
      const safe = webLink(url);
      return safe === undefined || isSetting(safe, words) ? [] : [{ url: safe, words }];
    })
    .filter(({ url }) => hosts === undefined || isUnder(hostOf(url), hosts));
  return (able.find(({ words }) => opens.test(words)) ?? able[0])?.url;
};

/** Quotation marks around the whole are the sender's. */
const unquoted = (text: string): string => {
  const inner = /^["“„]([^"“”„]*)["”“]$/u.exec(text) ?? /^«\s?([^«»]*?)\s?»$/u.exec(text);
  return inner?.[1]?.trim() ?? text;
};

const address = /https?:\/\/\S+$/i;
/** Tells of a line whether it is a button, or leads to the comment or to settings, and so is none of what was said. */
const leadsAway = (letter: Letter): ((line: string, next: string) => boolean) => {
  const main = linkTo(letter, undefined);
  const buttons = new Set(
    letter.links.flatMap(({ words, url }) =>
      words !== '' && (opens.test(words) || isSetting(url, words)) ? [words] : [],
    ),
  );
  const away = (line: string): boolean => {
    const [url] = address.exec(line) ?? [];
    if (url === undefined) return buttons.has(line);
    const words = line.slice(0, -url.length).trim();
    return webLink(url) === main || isSetting(url, words);
  };
  return (line, next) => away(line) || (opens.test(line) && next.startsWith('http') && away(next));
};

/** What stands between the sentence that tells of it and the way to it, or the small print. */
const saidAfter = (letter: Letter, all: readonly string[], from: number): string => {
  const lines = all.slice(from);
  const away = leadsAway(letter);
  const end = lines.findIndex(
    (line, at) => footer.test(line.trim()) || away(line.trim(), lines[at + 1]?.trim() ?? ''),
  );
  const said = lines.slice(0, end === -1 ? undefined : end);
  return unquoted(said.join('\n').trim());
};

const trimmed = (line: string): string => line.replace(/\s*[:.!…]\s*$/u, '').trim();

/** A notification in a sentence: "Marie L. commented on your post", then her words. */
const inSentence = (letter: Letter): Pick<Told, 'author' | 'text'> | undefined => {
  const lines = letter.text.split('\n');
  const at = lines.findIndex((line) => actorIn(trimmed(line)) !== undefined);
  const author =
    (at === -1 ? undefined : actorIn(trimmed(lines[at] ?? ''))) ?? actorIn(trimmed(letter.subject));
  if (author === undefined) return undefined;
  const said = saidAfter(letter, lines, at + 1);
  return said === '' ? undefined : { author, text: said };
};

const authorLabel = /^(?:author|auteur|autor|name|nom|from|de|von)\s?:\s*(.{1,120})$/i;
const textLabel = /^(?:comment|commentaire|kommentar|message|nachricht|text|texte)\s?:\s*(.*)$/i;

/** A notification in fields, as WordPress and many forums write it: "Author: …", "Comment:", then the words. */
const inFields = (letter: Letter): Pick<Told, 'author' | 'text'> | undefined => {
  const lines = letter.text.split('\n');
  const author = lines.map((line) => authorLabel.exec(line.trim())?.[1]).find((one) => one !== undefined);
  const at = lines.findIndex((line) => textLabel.test(line.trim()));
  if (author === undefined || at === -1) return undefined;
  const first = textLabel.exec(lines[at]?.trim() ?? '')?.[1] ?? '';
  const said = saidAfter(letter, [first, ...lines.slice(at + 1)], 0);
  // "Marie L. (IP address: …, host)": what is in brackets is not for a card.
  return said === '' ? undefined : { author: author.replace(/\s*\([^)]*\)\s*$/, ''), text: said };
};

/** Answers carry what they answer below. */
const answered =
  /^(?:>|on .{1,200} wrote:$|le .{1,200} a écrit\s?:$|am .{1,200} schrieb.{0,200}:$|-{3,} ?(?:original|message))/i;

/** A mail that a person wrote: the words above what they answer and above their signature. */
const byPerson = ({ from, text }: Letter): Pick<Told, 'author' | 'text'> | undefined => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line === '-- ' || line === '--' || answered.test(line));
  const said = lines.slice(0, end === -1 ? undefined : end).join('\n').trim();
  return said === '' ? undefined : { author: from.name || from.address, text: said };
}; // prettier-ignore

/** Whether it tells that somebody said something, however that is laid out. */
export const notifies = (letter: Letter, network: Network | undefined): boolean =>
  network !== undefined || inFields(letter) !== undefined || inSentence(letter) !== undefined;

/** Author, words and link; undefined for a mail of a network's that tells of nothing that is known here. */
export const readNotification = (
  letter: Letter,
  network: Network | undefined,
  proven: boolean,
): Told | undefined => {
  const found = inFields(letter) ?? inSentence(letter) ?? (network ? undefined : byPerson(letter));
  if (!found) return undefined;
  // A stranger's link under a name that may be false leads to nowhere good.
  return { ...found, url: network || proven ? linkTo(letter, network?.hosts) : undefined };
};
