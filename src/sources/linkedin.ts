import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { createBell } from './body-signature.ts';
import { createHttpClient } from './http-client.ts';
import type { HttpClient } from './http-client.ts';
import { fixedAccess, given, problemLine } from './json-api.ts';
import type { Access } from './json-api.ts';
import { createLinkedInApi } from './linkedin/api.ts';
import type { LinkedInApi } from './linkedin/api.ts';
import { createPoll } from './linkedin/read.ts';
import { createReplies } from './linkedin/replies.ts';
import { linkedinWebhook } from './linkedin/webhook.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';

const API = 'https://api.linkedin.com/rest';
const TOKENS = 'https://www.linkedin.com/oauth/v2/accessToken';
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
      .describe("Access token of an administrator, as env:LINKEDIN_TOKEN; LinkedIn's live 60 days."),
    clientId: z.string().min(1).optional().describe('Of your LinkedIn app, with a refreshToken.'),
    clientSecret: z
      .string()
      .min(1)
      .optional()
      .describe('Its secret, as env:LINKEDIN_CLIENT_SECRET: for a refreshToken, and to know webhooks by.'),
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
  })
  .refine(
    ({ token, clientId, clientSecret, refreshToken }) =>
      token !== undefined ||
      (clientId !== undefined && clientSecret !== undefined && refreshToken !== undefined),
    { path: ['token'], error: 'linkedin_access' satisfies ConfigRule },
  );
type Settings = z.output<typeof config>;

// What linkedin.com takes; the reference names no figure.
const text: Capabilities['text'] = { limits: [{ unit: 'utf16', max: 1_250 }], markup: 'plain' };

/** Each call says which version and protocol it speaks. */
const accessOf = (settings: Settings, http: HttpClient, now: () => number): Access => {
  const { token, clientId, clientSecret, refreshToken, version, tokenUrl } = settings;
  const spoken = { 'linkedin-version': version, 'x-restli-protocol-version': '2.0.0' };
  if (clientId === undefined || clientSecret === undefined || refreshToken === undefined)
    return fixedAccess({ authorization: `Bearer ${token}`, ...spoken });
  const form = refreshForm({ clientId, clientSecret, refreshToken });
  const refreshed = refreshedAccess({ http, url: new URL(tokenUrl ?? TOKENS), form, now });
  return {
    ...refreshed,
    headers: async (signal) => {
      const allowed = await refreshed.headers(signal);
      return allowed.kind === 'json' ? given({ ...allowed.value, ...spoken }) : allowed;
    },
  };
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
    const { name, world } = context;
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const access = accessOf(settings, http, () => world.now());
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const us = `urn:li:organization:${organization}`;
    const api = createLinkedInApi({ root, http, access, us });
    const bell = createBell();
    const told = clientSecret !== undefined;
    return {
      name,
      kind: 'linkedin',
      capabilities: {
        receive: told ? ['poll', 'webhook'] : ['poll'],
        reply: 'api',
        edit: false,
        remove: false,
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
      check: checker(api, told, context),
    };
  },
});
