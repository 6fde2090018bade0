import { z } from 'zod';
import type { Connector } from '../app/ports/connect.ts';
import type { Capabilities, Source } from '../app/ports/source.ts';
import type { ConfigRule } from '../core/catalogue/config.ts';
import { createBell } from './body-signature.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import { fixedAccess, problemLine } from './json-api.ts';
import { metered } from './metered.ts';
import type { Client } from './oauth.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';
import { createXAmending } from './x/amending.ts';
import { createXApi, PER_PAGE } from './x/api.ts';
import type { XApi } from './x/api.ts';
import { xConnector } from './x/connect.ts';
import { createXModerating, xMods } from './x/moderating.ts';
import { createPurse } from './x/purse.ts';
import { createRead } from './x/read.ts';
import { createReplies } from './x/replies.ts';
import { signing } from './x/sign.ts';
import type { Keys } from './x/sign.ts';
import { xWebhook } from './x/webhook.ts';

const API = 'https://api.x.com';
const CONSENT = 'https://x.com/i/oauth2/authorize';

type Given = Partial<Record<keyof Keys | 'clientId' | 'clientSecret', string | undefined>>;

/** All four keys of OAuth 1.0a, or none. */
const keysOf = ({ consumerKey, consumerSecret, accessToken, accessSecret }: Given): Keys | undefined =>
  consumerKey !== undefined &&
  consumerSecret !== undefined &&
  accessToken !== undefined &&
  accessSecret !== undefined
    ? { consumerKey, consumerSecret, accessToken, accessSecret }
    : undefined;
const clientOf = ({ clientId, clientSecret }: Given): Client | undefined =>
  clientId !== undefined && clientSecret !== undefined ? { id: clientId, secret: clientSecret } : undefined;

const secret = z.string().min(1).optional();

const config = z
  .strictObject({
    kind: z.literal('x').describe('An account on X: posts that mention it, and what answers it.'),
    consumerKey: secret.describe('API key of your app, as env:X_CONSUMER_KEY: for keys that do not run out.'),
    consumerSecret: secret.describe(
      'API key secret of your app, as env:X_CONSUMER_SECRET: for such keys, and to know webhooks by.',
    ),
    accessToken: secret.describe('Access token of the account, as env:X_ACCESS_TOKEN.'),
    accessSecret: secret.describe('Its secret, as env:X_ACCESS_SECRET.'),
    clientId: secret.describe(
      'OAuth 2.0 client id of your app, as env:X_CLIENT_ID: instead of the four keys, to connect the account with /aplomb connect.',
    ),
    clientSecret: secret.describe('Its secret, as env:X_CLIENT_SECRET.'),
    webhook: z
      .boolean()
      .default(false)
      .describe('X tells at /webhooks/<name> that there is something to read; set up once at X.'),
    dollarsPerDay: z
      .number()
      .positive()
      .max(10_000)
      .default(2)
      .describe('What the API may cost in a day of UTC; reading stops at four fifths of it.'),
    maxWeighted: z
      .number()
      .int()
      .min(1)
      .max(25_000)
      .default(280)
      .describe('The longest post the account may write, as X weighs it; 25000 with Premium.'),
    repliesFreely: z
      .boolean()
      .default(false)
      .describe(
        'For an Enterprise contract: X takes replies to whoever wrote, not only where it was called.',
      ),
    pollEverySeconds: z
      .number()
      .int()
      .min(15)
      .max(86_400)
      .default(60)
      .describe('How often to look for news.'),
    apiUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another address than X's, for tests."),
    consentUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another page of consent than X's, for tests."),
  })
  .refine((settings) => keysOf(settings) !== undefined || clientOf(settings) !== undefined, {
    path: ['accessToken'],
    error: 'x_access' satisfies ConfigRule,
  })
  .refine(({ webhook, consumerSecret }) => !webhook || consumerSecret !== undefined, {
    path: ['webhook'],
    error: 'x_webhook' satisfies ConfigRule,
  });
type Settings = z.output<typeof config>;

const capabilitiesOf = ({ webhook, maxWeighted }: Settings): Capabilities => ({
  receive: webhook ? ['poll', 'webhook'] : ['poll'],
  reply: 'api',
  edit: false,
  remove: true,
  threadDepth: 'any',
  // The same words are refused for a while, whoever they answer, and no id is given.
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  // Knowing would mean paying for each post again, every day.
  deletes: 'none',
  moderate: xMods,
  text: { limits: [{ unit: 'xWeighted', max: maxWeighted }], markup: 'plain' },
  visibilityLagMs: 30_000,
});

const checker =
  (
    api: XApi,
    { dollarsPerDay, webhook }: Settings,
    { name, language }: Pick<SourceContext, 'name' | 'language'>,
  ): Source['check'] =>
  async (signal) => {
    const me = await api.me(signal, true);
    if (me.kind !== 'json') return [problemLine('x_refused', me, { source: name }, language)];
    const values = { source: name, account: me.value.username, dollars: dollarsPerDay };
    const rings = webhook ? 'rings' : 'no_rings';
    return [
      { ok: true, says: 'x_account', values },
      { ok: true, says: rings, values: { source: name, host: 'X', path: `/webhooks/${name}` } },
    ];
  };

/** What lets us in: the keys of the settings, which sign each request, or a consent. */
const letIn = (
  settings: Settings,
  { root, http, purse }: Omit<Parameters<typeof createXApi>[0], 'access'>,
  context: SourceContext,
): { api: XApi; connector?: Connector } => {
  const { world, language } = context;
  const keys = keysOf(settings);
  const client = clientOf(settings);
  if (keys || !client) {
    const signed = keys ? signing(http, keys, world) : http;
    return { api: createXApi({ root, http: signed, access: fixedAccess({}), purse }) };
  }
  const connector = xConnector({ http, language, now: () => world.now() }, client, {
    consentUrl: settings.consentUrl ?? CONSENT,
    oauth: new URL('2/oauth2/', root),
    apiOf: (token) =>
      createXApi({ root, http, access: fixedAccess({ authorization: `Bearer ${token}` }), purse }),
  });
  const access = connectedAccess(connector, context, 'X');
  return { api: createXApi({ root, http, access, purse }), connector };
};

/** An account on X. Where X takes no reply through its API a person posts it, with one press. */
export const x = defineSource({
  kind: 'x',
  config,
  create: (settings, context) => {
    const { consumerSecret = '', webhook, dollarsPerDay, repliesFreely, apiUrl, kind } = settings;
    const { name, world, language } = context;
    const now = (): number => world.now();
    const purse = createPurse(dollarsPerDay, now);
    const http = createHttpClient({
      ...context,
      allowPrivateNetwork: apiUrl !== undefined,
      // docs.x.com/x-api/fundamentals/rate-limits
      resetHeader: 'x-rate-limit-reset',
    });
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const { api, connector } = letIn(settings, { root, http, purse }, context);
    const offered = capabilitiesOf(settings);
    const bell = createBell();
    const read = createRead({ source: name, api, language });
    return {
      name,
      kind,
      connector,
      capabilities: offered,
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: metered(createTimeline({ source: name, pageSize: PER_PAGE, read, now }), purse, 'X', context),
      ...(webhook && { webhook: xWebhook(consumerSecret, bell), listen: bell.listen }),
      spending: () => purse.spending(),
      ...createReplies(api, offered.text.limits, repliesFreely, context),
      ...createXModerating(api, context),
      ...createXAmending(api, offered.text.limits, context),
      check: checker(api, settings, context),
    };
  },
});
