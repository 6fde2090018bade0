import { asList, isJson, type Json } from './json.ts';

/**
 * What a real client does with a message: whom it notifies, which pages it fetches for a preview, what it draws as a link.
 * https://docs.slack.dev/messaging/formatting-message-text and https://docs.slack.dev/messaging/unfurling-links-in-messages
 */
export interface Notified {
  /** `@channel`, `@U123`, `@S123`: everybody who would be notified. */
  pings: string[];
  /** Pages a preview would be fetched from. */
  unfurls: string[];
  /** Everything drawn as a link. */
  links: string[];
}
export interface Unfurling {
  links: boolean;
  media: boolean;
  /** Bare `@channel` in `text` counts too. */
  linkNames: boolean;
}

const tokens = /<([^<>]+)>/g;
const bareUrl = /\bhttps?:\/\/[^\s<>|]+/g;
const media = /\.(?:png|jpe?g|gif|webp|svg|mp4|mov|mp3)(?:\?|$)|youtu\.?be|vimeo\.com/i;

const ofToken = (token: string): { ping?: string; link?: string } => {
  const [head = ''] = token.split('|');
  if (/^!(?:channel|here|everyone)$/.test(head)) return { ping: `@${head.slice(1)}` };
  if (head.startsWith('!subteam^')) return { ping: `@${head.slice('!subteam^'.length)}` };
  if (/^@[UW]\w*$/.test(head)) return { ping: head };
  return /^(?:https?:\/\/|mailto:)/i.test(head) ? { link: head } : {};
};

/** What a piece of mrkdwn does; a bare address is a link too, unless `verbatim`. */
const ofMrkdwn = (text: string, verbatim: boolean): Pick<Notified, 'pings' | 'links'> => {
  const found = [...text.matchAll(tokens)].map(([, token = '']) => ofToken(token));
  const bare = verbatim ? [] : [...text.replaceAll(tokens, ' ').matchAll(bareUrl)].map(([url]) => url);
  return {
    pings: found.flatMap((each) => each.ping ?? []),
    links: [...found.flatMap((each) => each.link ?? []), ...bare],
  };
};

const ofElement = (element: Json): Pick<Notified, 'pings' | 'links'> => {
  const one = (field: string): string => String(element[field]);
  switch (element['type']) {
    case 'mrkdwn':
      return ofMrkdwn(one('text'), element['verbatim'] === true);
    case 'markdown':
      return ofMrkdwn(one('text'), false);
    case 'user':
      return { pings: [`@${one('user_id')}`], links: [] };
    case 'usergroup':
      return { pings: [`@${one('usergroup_id')}`], links: [] };
    case 'broadcast':
      return { pings: [`@${one('range')}`], links: [] };
    case 'link':
      return { pings: [], links: [one('url')] };
    default:
      return { pings: [], links: [] };
  }
};

/** Every object inside, itself included. */
const walk = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(walk);
  return isJson(value) ? [value, ...Object.values(value).flatMap(walk)] : [];
};

const bareNames = (text: string): string[] =>
  [...text.matchAll(/@(?:channel|here|everyone)\b/g)].map(([name]) => name);

export const notifiedBy = (text: string, blocks: unknown[], how: Unfurling): Notified => {
  const parts = [ofMrkdwn(text, false), ...walk(asList(blocks)).map(ofElement)];
  const links = [...new Set(parts.flatMap((part) => part.links))];
  const pings = [...parts.flatMap((part) => part.pings), ...(how.linkNames ? bareNames(text) : [])];
  return {
    pings: [...new Set(pings)],
    links,
    unfurls: links.filter(
      (link) => !link.startsWith('mailto:') && (media.test(link) ? how.media : how.links),
    ),
  };
};
