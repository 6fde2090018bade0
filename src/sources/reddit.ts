import { z } from 'zod';
import type { Connector } from '../app/ports/connect.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import { fixedAccess, given, problemLine } from './json-api.ts';
import type { Access } from './json-api.ts';
import { basicOf, missingScopes } from './oauth.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import type { RefreshedAccess } from './oauth-refresh.ts';
import { createRedditAmending } from './reddit/amending.ts';
import { createRedditApi, PER_PAGE } from './reddit/api.ts';
import type { RedditApi } from './reddit/api.ts';
import { redditConnector, scopes } from './reddit/connect.ts';
import { createRedditModerating, redditMods } from './reddit/moderating.ts';
import { createRead } from './reddit/read.ts';
import { createReplies } from './reddit/replies.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const API = 'https://oauth.reddit.com';
const TOKENS = 'https://www.reddit.com/api/v1/access_token';
const CONSENT = 'https://www.reddit.com/api/v1/authorize';

const config = z.strictObject({
  kind: z.literal('reddit').describe('A Reddit account: what answers it or calls it, and whole communities.'),
  username: z
    .string()
    .regex(/^[\w-]{3,20}$/)
    .describe('Name of the account that answers, without u/.'),
  clientId: z.string().min(1).describe('Of your Reddit app, as env:REDDIT_CLIENT_ID.'),
  clientSecret: z.string().min(1).describe('Its secret, as env:REDDIT_CLIENT_SECRET.'),
  refreshToken: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Given by the account, permanent, as env:REDDIT_REFRESH_TOKEN. Left out where it is connected with /aplomb connect.',
    ),
  subreddits: z
    .array(z.string().regex(/^\w{2,50}$/))
    .max(50)
    .default([])
    .describe('Communities whose comments are all read, such as your own, without r/.'),
  pollEverySeconds: z.number().int().min(10).max(86_400).default(60).describe('How often to look for news.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address than Reddit's, for tests."),
  tokenUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address for tokens than Reddit's, for tests."),
  consentUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another page of consent than Reddit's, for tests."),
});
type Settings = z.output<typeof config>;

// What reddit.com takes, counted as Markdown; the API's pages name no figure.
const text: Capabilities['text'] = { limits: [{ unit: 'utf16', max: 10_000 }], markup: 'markdown' };

/** Reddit turns away whoever does not say what it is and whose (github.com/reddit-archive/reddit/wiki/API). */
const named = (access: Access, agent: Record<string, string>): Access => ({
  ...access,
  headers: async (signal) => {
    const allowed = await access.headers(signal);
    return allowed.kind === 'json' ? given({ ...allowed.value, ...agent }) : allowed;
  },
});

/** What a token made before corrections or moderation were there, or made by hand, may not do. `*` grants everything. */
const lacking = (scope: string | undefined, values: { source: string }): SourceCheck[] => {
  const missing = scope === '*' ? [] : missingScopes(scopes, scope);
  const moderation = missing.filter((one) => one.startsWith('mod'));
  const fix = 'reddit_refused';
  return [
    ...(missing.includes('edit') ? [{ ok: true, says: 'reddit_no_edit', values, fix }] : []),
    ...(moderation.length > 0
      ? [{ ok: true, says: 'reddit_no_mod', values: { ...values, scopes: moderation.join(', ') }, fix }]
      : []),
  ];
};

const checker =
  (
    api: RedditApi,
    scope: RefreshedAccess['scope'] | undefined,
    { username, subreddits }: { username: string; subreddits: string[] },
    { name, language }: SourceContext,
  ): Source['check'] =>
  async (signal) => {
    const values = { source: name, account: username };
    const me = await api.me(signal);
    if (me.kind !== 'json') return [problemLine('reddit_refused', me, values, language)];
    if (me.value.name.toLowerCase() !== username.toLowerCase())
      return [
        {
          ok: false,
          says: 'reddit_other',
          values: { ...values, other: me.value.name },
          fix: 'reddit_refused',
        },
      ];
    const first = { limit: 1 };
    const reads = [api.inbox(first, signal), api.own(signal)];
    if (subreddits.length > 0) reads.push(api.watched(subreddits, first, signal));
    const [problem] = (await Promise.all(reads)).flatMap((read) => (read.kind === 'json' ? [] : [read]));
    return problem
      ? [problemLine('reddit_refused', problem, values, language)]
      : [{ ok: true, says: 'reddit_account', values }, ...lacking(scope?.(), values)];
  };

/** What lets us in: the token of the settings, or a consent. */
const letIn = (
  settings: Settings,
  {
    http,
    agent,
    now,
    apiOf,
  }: Pick<Parameters<typeof createRedditApi>[0], 'http' | 'now'> & {
    agent: Record<string, string>;
    apiOf: (access: Access) => RedditApi;
  },
  context: SourceContext,
): { access: Access; scope?: RefreshedAccess['scope']; connector?: Connector } => {
  const {
    username,
    clientId,
    clientSecret,
    refreshToken,
    tokenUrl = TOKENS,
    consentUrl = CONSENT,
  } = settings;
  const client = { id: clientId, secret: clientSecret };
  if (refreshToken !== undefined) {
    const headers = { ...basicOf(client), ...agent };
    const form = refreshForm({ ...settings, refreshToken });
    const access = refreshedAccess({ http, url: new URL(tokenUrl), form, headers, now });
    return { access, scope: () => access.scope() };
  }
  const connector = redditConnector({ http, language: context.language, now }, client, {
    account: username.toLowerCase(),
    agent,
    consentUrl,
    tokenUrl,
    apiOf: (token) => apiOf(fixedAccess({ authorization: `Bearer ${token}` })),
  });
  return { access: connectedAccess(connector, context, 'Reddit'), connector };
};

/** Reddit, through an app of the brand's own account. */
export const reddit = defineSource({
  kind: 'reddit',
  config,
  create: (settings, context) => {
    const { username, subreddits, apiUrl } = settings;
    const { name, world } = context;
    const now = (): number => world.now();
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const agent = { 'user-agent': `server:aplomb:v1 (by /u/${username})` };
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const account = username.toLowerCase();
    const apiOf = (access: Access): RedditApi =>
      createRedditApi({ root, http, access: named(access, agent), account: username, now });
    const { access, scope, connector } = letIn(settings, { http, agent, now, apiOf }, context);
    const api = apiOf(access);
    return {
      name,
      kind: 'reddit',
      connector,
      capabilities: {
        receive: ['poll'],
        reply: 'api',
        edit: true,
        remove: true,
        threadDepth: 'any',
        idempotency: 'none',
        lookup: 'list',
        edits: 'diff',
        deletes: 'diff',
        moderate: redditMods,
        text,
        visibilityLagMs: 60_000,
      },
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, account, subreddits, context }),
        now,
      }),
      ...createReplies(api, account, text.limits, context),
      ...createRedditModerating(api, context),
      ...createRedditAmending(api, text.limits, context),
      check: checker(api, scope, settings, context),
    };
  },
});
