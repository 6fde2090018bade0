import { z } from 'zod';
import type { Connector } from '../app/ports/connect.ts';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { connectedAccess } from './connected.ts';
import type { ConnectedAccess } from './connected.ts';
import { createDisqusAmending } from './disqus/amending.ts';
import { createDisqusApi, PER_PAGE } from './disqus/api.ts';
import type { DisqusApi } from './disqus/api.ts';
import { disqusConnector } from './disqus/connect.ts';
import { createDisqusModerating, disqusMods } from './disqus/moderating.ts';
import { createOwn } from './disqus/own.ts';
import { createToldQuota } from './disqus/quota.ts';
import { createRead } from './disqus/read.ts';
import { createReplies } from './disqus/replies.ts';
import { createHttpClient } from './http-client.ts';
import { fixedAccess, problemLine } from './json-api.ts';
import type { Access } from './json-api.ts';
import { sparing } from './metered.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const API = 'https://disqus.com/api/3.0';
const CONSENT = 'https://disqus.com/api/oauth/2.0/authorize/';
const TOKENS = 'https://disqus.com/api/oauth/2.0/access_token/';

const config = z.strictObject({
  kind: z.literal('disqus').describe('A site or blog whose comments are kept by Disqus.'),
  forum: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,99}$/)
    .describe('Shortname of the site at Disqus.'),
  apiKey: z.string().min(1).describe('Public key of your application there, as env:DISQUS_API_KEY.'),
  apiSecret: z.string().min(1).describe('Its secret key, as env:DISQUS_API_SECRET.'),
  accessToken: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Of a moderator of the site, as env:DISQUS_ACCESS_TOKEN. Left out where they connect it with /aplomb connect.',
    ),
  ownUserIds: z
    .array(z.string().regex(/^\d+$/))
    .max(50)
    .default([])
    .describe('Ids of further accounts that answer for the brand: theirs are answers, not news.'),
  pollEverySeconds: z
    .number()
    .int()
    .min(5)
    .max(86_400)
    .default(60)
    .describe('How often to look for news; each look costs at least one request of the hour.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address than Disqus's, for tests."),
  tokenUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address for tokens than Disqus's, for tests."),
  consentUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another page of consent than Disqus's, for tests."),
});
type Settings = z.output<typeof config>;

const capabilities: Capabilities = {
  receive: ['poll'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 'any',
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  moderate: disqusMods,
  // Its documentation names no most.
  text: { limits: [], markup: 'html' },
  visibilityLagMs: 60_000,
};

const checker =
  (api: DisqusApi, { forum }: Settings, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, forum };
    const me = await api.me(signal);
    if (me.kind !== 'json') return [problemLine('disqus_refused', me, values, language)];
    const [read, found] = await Promise.all([
      api.newest({ cursor: undefined, limit: 1 }, signal),
      api.moderators(signal),
    ]);
    if (read.kind !== 'json') return [problemLine('disqus_refused', read, values, language)];
    if (found.kind !== 'json') return [problemLine('disqus_refused', found, values, language)];
    const more = { ...values, account: me.value.username };
    return found.value.includes(me.value.id)
      ? [{ ok: true, says: 'disqus_account', values: more }]
      : [{ ok: false, says: 'disqus_no_moderator', values: more, fix: 'disqus_no_moderator' }];
  };

/** What lets us in: the token of the settings, or a consent. */
const letIn = (
  { accessToken, apiKey, apiSecret, consentUrl = CONSENT, tokenUrl = TOKENS }: Settings,
  wire: Parameters<typeof disqusConnector>[0],
  apiOf: (access: Access) => DisqusApi,
  context: SourceContext,
): { access: Access; connected?: ConnectedAccess; connector?: Connector } => {
  const bearer = (token: string): Access => fixedAccess({ authorization: `Bearer ${token}` });
  if (accessToken !== undefined) return { access: bearer(accessToken) };
  const client = { id: apiKey, secret: apiSecret };
  const connector = disqusConnector(wire, client, {
    consentUrl,
    tokenUrl,
    apiOf: (token) => apiOf(bearer(token)),
  });
  const connected = connectedAccess(connector, context, 'Disqus');
  return { access: connected, connected, connector };
};

/** A site whose comments are kept by Disqus, through an application of the brand's own. Everything is polled. */
export const disqus = defineSource({
  kind: 'disqus',
  config,
  create: (settings, context) => {
    const { forum, apiSecret: secret, apiUrl } = settings;
    const { name, world, language } = context;
    const now = (): number => world.now();
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const quota = createToldQuota(now);
    const apiOf = (access: Access): DisqusApi =>
      createDisqusApi({ root, http, access, secret, forum, quota });
    const { access, connected, connector } = letIn(settings, { http, language, now }, apiOf, context);
    const api = apiOf(access);
    const own = createOwn(api, connected, settings.ownUserIds);
    const read = createTimeline({
      source: name,
      pageSize: PER_PAGE,
      read: createRead({ source: name, api, own, context }),
      now,
    });
    return {
      name,
      kind: 'disqus',
      connector,
      capabilities,
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: sparing(read, quota, { trouble: 'hourly', values: { host: 'Disqus' } }, context),
      spending: () => quota.now(),
      ...createReplies(api, own, context),
      ...createDisqusModerating(api, context),
      ...createDisqusAmending(api, context),
      check: checker(api, settings, context),
    };
  },
});
