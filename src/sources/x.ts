import { z } from 'zod';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { createBell } from './body-signature.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { metered } from './metered.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';
import { createXApi, PER_PAGE } from './x/api.ts';
import type { XApi } from './x/api.ts';
import { createXModerating, xMods } from './x/moderating.ts';
import { createPurse } from './x/purse.ts';
import { createRead } from './x/read.ts';
import { createReplies } from './x/replies.ts';
import { signing } from './x/sign.ts';
import { xWebhook } from './x/webhook.ts';

const API = 'https://api.x.com';

const config = z.strictObject({
  kind: z.literal('x').describe('An account on X: posts that mention it, and what answers it.'),
  consumerKey: z.string().min(1).describe('API key of your app, as env:X_CONSUMER_KEY.'),
  consumerSecret: z.string().min(1).describe('API key secret of your app, as env:X_CONSUMER_SECRET.'),
  accessToken: z.string().min(1).describe('Access token of the account, as env:X_ACCESS_TOKEN.'),
  accessSecret: z.string().min(1).describe('Its secret, as env:X_ACCESS_SECRET.'),
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
    .describe('For an Enterprise contract: X takes replies to whoever wrote, not only where it was called.'),
  pollEverySeconds: z.number().int().min(15).max(86_400).default(60).describe('How often to look for news.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address than X's, for tests."),
});
type Settings = z.output<typeof config>;

const capabilitiesOf = ({ webhook, maxWeighted }: Settings): Capabilities => ({
  receive: webhook ? ['poll', 'webhook'] : ['poll'],
  reply: 'api',
  edit: false,
  remove: false,
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

/** An account on X. Where X takes no reply through its API a person posts it, with one press. */
export const x = defineSource({
  kind: 'x',
  config,
  create: (settings, context) => {
    const { consumerSecret, webhook, dollarsPerDay, repliesFreely, apiUrl, kind } = settings;
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
    const api = createXApi({ root, http: signing(http, settings, world), purse });
    const offered = capabilitiesOf(settings);
    const bell = createBell();
    const read = createRead({ source: name, api, language });
    return {
      name,
      kind,
      capabilities: offered,
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: metered(createTimeline({ source: name, pageSize: PER_PAGE, read, now }), purse, 'X', context),
      ...(webhook && { webhook: xWebhook(consumerSecret, bell), listen: bell.listen }),
      spending: () => purse.spending(),
      ...createReplies(api, offered.text.limits, repliesFreely, context),
      ...createXModerating(api, context),
      check: checker(api, settings, context),
    };
  },
});
