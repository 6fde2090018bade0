import { z } from 'zod';
import { htmlToText } from '../../../src/sources/html-text.ts';
import { createConsent } from './consent.ts';
import type { Consent } from './consent.ts';
import type { Said } from './server.ts';

/** disqus.com/api/docs/errors */
const statuses: Record<number, number> = { 4: 401, 5: 403, 8: 404, 15: 500, 16: 408, 20: 503, 21: 503 };
export const error = (code: number, response: string): Said => ({
  status: statuses[code] ?? 400,
  json: { code, response },
});
export const answer = (response: unknown, more: object = {}): Said => ({
  status: 200,
  json: { code: 0, response, ...more },
});

/** The one site there is. */
export const site = {
  forum: 'maison-noisette',
  brand: { id: '900', username: 'maison_noisette', name: 'Maison Noisette' },
  thread: {
    id: '77',
    link: 'https://blog.example/gamme/',
    title: 'Notre gamme &amp; vous',
    clean_title: 'Notre gamme & vous',
  },
};
export const noPost = (argument: string, id: string): Said =>
  error(2, `Invalid argument, '${argument}': Unable to find post '${id}'`);
export type DisqusState = 'approved' | 'unapproved' | 'spam' | 'deleted';
export interface DisqusRow {
  id: string;
  parent: string | undefined;
  /** Guests have no id. */
  author: { id?: string; username?: string; name: string };
  /** As it was typed. */
  raw: string;
  state: DisqusState;
  at: number;
  listedFrom: number;
}

/** A page of what is sorted, newest first: a cursor is a moment in microseconds, and how many of that moment were given (docs/cursors). */
export const pageOf = (sorted: readonly DisqusRow[], cursor: string | undefined, limit: number) => {
  const [moment = Infinity, skip = 0] = cursor?.split(':').map(Number) ?? [];
  const from = sorted.filter(({ at }) => at * 1000 > moment).length + skip;
  const page = sorted.slice(from, from + limit);
  const last = page.at(-1);
  const passed = sorted.slice(0, from + page.length).filter(({ at }) => at === last?.at).length;
  const next = last ? `${last.at * 1000}:${passed}:0` : '0:0:0';
  return {
    page,
    cursor: { hasNext: from + page.length < sorted.length, next, hasPrev: from > 0, prev: null, total: null },
  };
};

/** What each call takes (disqus.com/api/docs/posts/list and its neighbours); anything else is refused, though Disqus lets it pass. */
const many = z.array(z.string());
const one = z.tuple([z.string().min(1)]).transform(([value]) => value);
export const calls = {
  'posts/list': z.strictObject({
    forum: one,
    thread: one.optional(),
    include: many
      .default(['approved'])
      .pipe(z.array(z.enum(['approved', 'unapproved', 'spam', 'deleted', 'flagged']))),
    related: z.tuple([z.literal('thread')]),
    order: z.tuple([z.literal('desc')]),
    limit: one.transform(Number).pipe(z.number().int().min(1).max(100)),
    cursor: one.pipe(z.string().regex(/^\d+:\d+:0$/)).optional(),
  }),
  'posts/details': z.strictObject({ post: one, related: z.tuple([z.literal('thread')]) }),
  'users/details': z.strictObject({}),
  'forums/listModerators': z.strictObject({ forum: one }),
  'blacklists/list': z.strictObject({
    forum: one,
    type: z.tuple([z.literal('user')]),
    query: one,
    limit: one,
  }),
};
export const writes = {
  'posts/create': z.strictObject({ message: one, parent: one, thread: one }),
  'posts/update': z.strictObject({ post: one, message: one }),
  'posts/remove': z.strictObject({ post: one }),
  'posts/restore': z.strictObject({ post: one }),
  'posts/spam': z.strictObject({ post: one }),
  'posts/approve': z.strictObject({ post: one }),
  'blacklists/add': z.strictObject({ forum: one, user: one }),
  'blacklists/remove': z.strictObject({ forum: one, user: one }),
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** What somebody typed so that readers see just this. */
export const typed = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** What a browser reads as a tag; it is cut out unless it is one of the few that are allowed. Whoever sends one is no client of ours. */
export const refuseMarkup = (raw: string): void => {
  const [tag] = /<[a-z/!?][^>]*>/i.exec(raw) ?? [];
  if (tag !== undefined) throw new Error(`would be taken for markup: ${tag}`);
  const [call] = /@[\w-]+:disqus/i.exec(raw) ?? [];
  if (call !== undefined) throw new Error(`would call somebody: ${call}`);
};
/** As the page shows it: paragraphs, and links that are shortened and lead over Disqus. */
export const rendered = (raw: string): string =>
  htmlToText(raw, 'written')
    .split('\n\n')
    .map((part) => escaped(part).replaceAll('\n', '<br>'))
    .map((part) =>
      part.replaceAll(
        /https?:\/\/\S+/g,
        (link) => `<a href="https://disq.us/url?url=x">${link.slice(0, 30)}…</a>`,
      ),
    )
    .map((part) => `<p>${part}</p>`)
    .join('');

export const application = {
  apiKey: 'stand-in-public-key-of-no-application',
  apiSecret: 'stand-in-secret-of-no-application',
};
/** disqus.com/api/docs/auth: thirty days, a refresh token, scopes divided by commas. */
export const disqusConsent = (redirectUri: string | undefined): Consent =>
  createConsent({
    clientId: application.apiKey,
    secret: application.apiSecret,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: ['read', 'write', 'admin'],
    challenge: false,
    accessSeconds: 2_592_000,
    repeats: true,
    divider: ',',
  });

/** Arguments of a call, without what lets in; each may come several times. */
export const argumentsOf = (given: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set(given.keys())]
      .filter((name) => name !== 'api_secret' && name !== 'access_token')
      .map((name) => [name, given.getAll(name)]),
  );
