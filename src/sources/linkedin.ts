import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Connector } from '../app/ports/connect.ts';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { createBell } from './body-signature.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import type { HttpClient } from './http-client.ts';
import { fixedAccess, given, problemLine } from './json-api.ts';
import type { Access } from './json-api.ts';
import { createLinkedInAmending } from './linkedin/amending.ts';
import { createLinkedInApi } from './linkedin/api.ts';
import type { LinkedInApi } from './linkedin/api.ts';
import { linkedinConnector } from './linkedin/connect.ts';
import { createPoll } from './linkedin/read.ts';
import { createReplies } from './linkedin/replies.ts';
import { linkedinWebhook } from './linkedin/webhook.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';

const API = 'https://api.linkedin.com/rest';
const TOKENS = 'https://www.linkedin.com/oauth/v2/accessToken';
const CONSENT = 'https://www.linkedin.com/oauth/v2/authorization';
const DAY = 24 * 3_600_000;

const config = z
  .strictObject({
    kind: z.literal('linkedin').describe('A LinkedIn page: the comments under its posts.'),
    organization: z
      .string()
      .regex(/^\d{1,20}$/)
      .describe('Id of the page, the number in the address of its admin view, in quotes.'),
    token: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Access token of an administrator, as env:LINKEDIN_TOKEN; LinkedIn's live 60 days. Left out where an administrator connects the page with /aplomb connect.",
      ),
    clientId: z
      .string()
      .min(1)
      .optional()
      .describe('Of your LinkedIn app, with a refreshToken, or to connect the page.'),
    clientSecret: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Its secret, as env:LINKEDIN_CLIENT_SECRET: for a refreshToken, to connect the page, and to know webhooks by.',
      ),
    refreshToken: z
      .string()
      .min(1)
      .optional()
      .describe('Instead of token, where LinkedIn gives your app one, as env:LINKEDIN_REFRESH_TOKEN.'),
    version: z
      .string()
      .regex(/^20\d{4}$/)
      .default('202607')
      .describe('Version of the API, in quotes; LinkedIn ends each after about a year.'),
    pollEverySeconds: z
      .number()
      .int()
      .min(30)
      .max(86_400)
      .default(300)
      .describe('How often to look for news.'),
    apiUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another address than LinkedIn's, for tests."),
    tokenUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another address for tokens than LinkedIn's, for tests."),
    consentUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another page of consent than LinkedIn's, for tests."),
  })
  .refine(
    ({ token, clientId, clientSecret }) =>
      token !== undefined || (clientId !== undefined && clientSecret !== undefined),
    { path: ['token'], error: 'linkedin_access' satisfies ConfigRule },
  );
type Settings = z.output<typeof config>;

const urnOf = (organization: string): string => `urn:li:organization:${organization}`;

// What linkedin.com takes; the reference names no figure.
const text: Capabilities['text'] = { limits: [{ unit: 'utf16', max: 1_250 }], markup: 'plain' };

/** Each call says which version and protocol it speaks. */
const speaking = (access: Access, { version }: Settings): Access => ({
  ...access,
  headers: async (signal) => {
    const allowed = await access.headers(signal);
    const spoken = { 'linkedin-version': version, 'x-restli-protocol-version': '2.0.0' };
    return allowed.kind === 'json' ? given({ ...allowed.value, ...spoken }) : allowed;
  },
});

/** What lets us in: a token of the settings, or a consent. */
const letIn = (
  settings: Settings,
  http: HttpClient,
  apiOf: (access: Access) => LinkedInApi,
  context: SourceContext,
): { access: Access; connector?: Connector } => {
  const { token, clientId = '', clientSecret = '', refreshToken } = settings;
  const { tokenUrl = TOKENS, consentUrl = CONSENT, organization } = settings;
  const now = (): number => context.world.now();
  if (refreshToken !== undefined) {
    const form = refreshForm({ clientId, clientSecret, refreshToken });
    return { access: refreshedAccess({ http, url: new URL(tokenUrl), form, now }) };
  }
  if (token !== undefined) return { access: fixedAccess({ authorization: `Bearer ${token}` }) };
  const connector = linkedinConnector(
    { http, language: context.language, now },
    { id: clientId, secret: clientSecret },
    {
      us: urnOf(organization),
      consentUrl,
      tokenUrl,
      apiOf: (mine) => apiOf(fixedAccess({ authorization: `Bearer ${mine}` })),
    },
  );
  return { access: connectedAccess(connector, context, 'LinkedIn'), connector };
};

const checker =
  (api: LinkedInApi, told: boolean, { name, language, world }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, path: `/webhooks/${name}` };
    const page = await api.organization(signal, true);
    if (page.kind !== 'json') return [problemLine('linkedin_refused', page, values, language)];
    const range = { start: world.now() - DAY, end: world.now() };
    const heard = await api.notifications(range, signal);
    if (heard.kind !== 'json') return [problemLine('linkedin_refused', heard, values, language)];
    return [
      { ok: true, says: 'linkedin_page', values: { ...values, page: page.value } },
      { ok: true, says: told ? 'linkedin_webhook' : 'linkedin_no_webhook', values },
    ];
  };

/** A LinkedIn page, through the Community Management API. */
export const linkedin = defineSource({
  kind: 'linkedin',
  config,
  create: (settings, context) => {
    const { organization, clientSecret, apiUrl } = settings;
    const { name } = context;
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const us = urnOf(organization);
    const apiOf = (access: Access): LinkedInApi =>
      createLinkedInApi({ root, http, access: speaking(access, settings), us });
    const { access, connector } = letIn(settings, http, apiOf, context);
    const api = apiOf(access);
    const bell = createBell();
    const told = clientSecret !== undefined;
    return {
      name,
      kind: 'linkedin',
      connector,
      capabilities: {
        receive: told ? ['poll', 'webhook'] : ['poll'],
        reply: 'api',
        edit: true,
        remove: true,
        threadDepth: 1,
        idempotency: 'none',
        lookup: 'list',
        edits: 'event',
        deletes: 'event',
        text,
        visibilityLagMs: 60_000,
      },
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: createPoll({ source: name, api, us, context }),
      ...(told && { webhook: linkedinWebhook(clientSecret, bell), listen: bell.listen }),
      ...createReplies(api, us, text.limits, context),
      ...createLinkedInAmending(api, text.limits, context),
      check: checker(api, told, context),
    };
  },
});
