import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import { source as sentences } from '../core/catalogue/source.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { errorOf, valueOf, wordProblem } from './json-api.ts';
import type { Problem } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createWpApi } from './wordpress-api.ts';
import type { WpApi } from './wordpress-api.ts';
import { createWpAmending, wordpressLimits } from './wordpress-amending.ts';
import { createWpModerating, wordpressMods } from './wordpress-moderating.ts';
import { afterRecent, afterScan, readCursor, recentQuery, scanQuery } from './wordpress-poll.ts';
import { createWpReplies } from './wordpress-replies.ts';

const config = z
  .strictObject({
    kind: z.literal('wordpress').describe('A WordPress site, through its REST API.'),
    url: z.url({ protocol: /^https?$/ }).describe("The address of the site's front page."),
    user: z.string().min(1).optional().describe('The user to reply as; best with the role Editor.'),
    applicationPassword: z
      .string()
      .min(1)
      .optional()
      .describe('Made at /wp-admin/profile.php. Without it replies are posted by hand.'),
    ownUserIds: z
      .array(z.number().int().positive())
      .default([])
      .describe('Further WordPress users who answer for the brand: their comments are answers, not news.'),
    pollEverySeconds: z.number().int().min(5).max(86_400).default(60).describe('How often to look for news.'),
    allowPrivateNetwork: z
      .boolean()
      .default(false)
      .describe('Allow the site to be on this machine or in a private network, and without HTTPS.'),
  })
  .refine(({ user, applicationPassword }) => (user === undefined) === (applicationPassword === undefined), {
    path: ['applicationPassword'],
    error: 'user_and_password' satisfies ConfigRule,
  })
  .refine(
    ({ url, user, allowPrivateNetwork }) =>
      user === undefined || allowPrivateNetwork || url.startsWith('https:'),
    { path: ['url'], error: 'https_only' satisfies ConfigRule },
  );

const capabilities = (replies: boolean): Capabilities => ({
  receive: ['poll'],
  reply: replies ? 'api' : 'handoff',
  edit: replies,
  remove: replies,
  threadDepth: 'any',
  // 409 for the same text by the same author under the same parent, but only while it stands: no key, no promise.
  idempotency: 'none',
  lookup: replies ? 'list' : 'none',
  edits: 'diff',
  deletes: 'diff',
  ...(replies && { moderate: wordpressMods }),
  text: { limits: [...wordpressLimits], markup: 'html' },
  // A request whose answer was lost may still be running: PHP's usual limit is 30 s.
  visibilityLagMs: replies ? 45_000 : 0,
});

interface Site {
  name: string;
  api: WpApi;
  ownUserIds: readonly number[];
  context: SourceContext;
}

/** One page of news; at the end of them, one look at the newest comments for what changed behind our back. */
const poller =
  (site: Site): NonNullable<Source['poll']> =>
  async ({ cursor: given, since, until, limit }, signal) => {
    const { api, name, ownUserIds, context } = site;
    const { language } = context;
    const me = await api.me(signal);
    const user = valueOf(language, me);
    const common = { context: user?.moderates === true ? 'edit' : 'view', _embed: 'up,in-reply-to' };
    const ownIds = new Set([...ownUserIds, ...(user === undefined ? [] : [user.id])]);
    const reader = { source: name, ownIds, since };

    const cursor = readCursor(given, since);
    const scan = await api.comments({ ...common, ...scanQuery(cursor, { until, limit }) }, signal);
    if (scan.kind !== 'json') throw errorOf(language, scan);
    const [totalPages, total] = ['x-wp-totalpages', 'x-wp-total'].map((header) =>
      Number(scan.headers.get(header) ?? 0),
    );
    const size = { totalPages: totalPages ?? 0, total: total ?? 0 };
    const page = afterScan(cursor, scan.value, size, reader, { until, limit });
    // What changed behind our back is the business of the poll for news, not of a backfill.
    if (page.more || until !== undefined) return page;

    const recent = await api.comments({ ...common, ...recentQuery }, signal);
    const changed = afterRecent(page.cursor, valueOf(language, recent), reader, context.world.now());
    return { events: [...page.events, ...changed.events], cursor: changed.cursor, more: false };
  };

const checker =
  (site: Site, url: URL, user: string | undefined): Source['check'] =>
  async (signal) => {
    const { api, name, context } = site;
    const { language } = context;
    const values = { source: name, host: url.host, user: user ?? '' };
    const admin = `${url.href.replace(/\/+$/, '')}/wp-admin`;
    const userRefused = (problem: Problem): SourceCheck => {
      const detail = wordProblem(language, problem);
      const says = 'wordpress_user_refused';
      return { ok: false, says, values: { ...values, detail, page: `${admin}/profile.php` }, fix: says };
    };
    const readable = await api.comments({ per_page: '1' }, signal);
    if (readable.kind !== 'json') {
      // Anybody may read comments: a 401 is about the password that was sent along.
      if (user !== undefined && readable.kind === 'refusal' && readable.status === 401)
        return [userRefused(readable)];
      const detail = wordProblem(language, readable);
      return [
        { ok: false, says: 'wordpress_unreadable', values: { ...values, detail }, fix: 'wordpress_url' },
      ];
    }
    const reads: SourceCheck = { ok: true, says: 'wordpress_reads', values };
    if (user === undefined) return [reads, { ok: true, says: 'wordpress_no_user', values }];
    const me = await api.me(signal);
    if (me.kind !== 'json') return [reads, userRefused(me)];
    const works: SourceCheck = { ok: true, says: 'wordpress_user', values };
    if (me.value?.moderates === true) return [reads, works];
    const says = 'wordpress_not_moderator';
    return [reads, works, { ok: true, says, values: { ...values, page: `${admin}/users.php` }, fix: says }];
  };

/** A WordPress site. Needs nothing installed there: the REST API and an application password of core WordPress. */
export const wordpress = defineSource({
  kind: 'wordpress',
  config,
  create: (settings, context) => {
    const { user, applicationPassword, ownUserIds, allowPrivateNetwork, pollEverySeconds } = settings;
    const { name, language } = context;
    const url = new URL(settings.url);
    const login =
      user === undefined || applicationPassword === undefined
        ? undefined
        : { user, password: applicationPassword };
    const api = createWpApi({
      site: url,
      login,
      http: createHttpClient({ ...context, allowPrivateNetwork }),
    });
    const replies = createWpReplies({ api, ownUserIds, context });
    const why = sentences[language].byHand.no_user();
    const byHand: Pick<Source, 'reply' | 'findOwnReply'> = {
      reply: ({ parent }) =>
        Promise.resolve({ outcome: 'by_hand', why, ...(parent.url !== undefined && { url: parent.url }) }),
      findOwnReply: () => Promise.resolve({ state: 'unknown' }),
    };
    const site = { name, api, ownUserIds, context };
    return {
      name,
      kind: 'wordpress',
      capabilities: capabilities(login !== undefined),
      pollEveryMs: pollEverySeconds * 1000,
      poll: poller(site),
      check: checker(site, url, user),
      ...replies,
      ...(login && createWpModerating(api, context)),
      ...(login && createWpAmending(api, context)),
      ...(login === undefined && byHand),
    };
  },
});
