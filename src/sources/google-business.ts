import { z } from 'zod';
import type { Capabilities } from '../app/ports/source.ts';
import type { ConfigRule } from '../core/catalogue/config.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import type { HttpClient } from './http-client.ts';
import { given } from './json-api.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import { googleBusinessStore } from './reviews/google-business.ts';
import { googleBusinessConnector } from './reviews/google-connect.ts';
import { createReviewSource, pollEverySeconds } from './reviews/place.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';

const REVIEWS = 'https://mybusiness.googleapis.com/v4';
const INFORMATION = 'https://mybusinessbusinessinformation.googleapis.com/v1';
const MANAGEMENT = 'https://mybusinessaccountmanagement.googleapis.com/v1';
const TOKENS = 'https://oauth2.googleapis.com/token';

const numbers = z.string().regex(/^\d{1,30}$/);
const address = z.url({ protocol: /^https?$/ }).optional();

const config = z
  .strictObject({
    kind: z.literal('google_business').describe('Reviews of a business on Google Maps and Search.'),
    account: numbers
      .optional()
      .describe(
        'Id of the account the location belongs to, in quotes; left out where it is chosen at the consent.',
      ),
    location: numbers
      .optional()
      .describe('Id of the location, in quotes; left out where it is chosen at the consent.'),
    clientId: z
      .string()
      .min(1)
      .describe('OAuth client of your Google Cloud project, as env:GOOGLE_BUSINESS_CLIENT_ID.'),
    clientSecret: z.string().min(1).describe('Its secret, as env:GOOGLE_BUSINESS_CLIENT_SECRET.'),
    refreshToken: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Given by a manager of the location for the scope business.manage, as env:GOOGLE_BUSINESS_REFRESH_TOKEN. Left out where they connect it with /aplomb connect.',
      ),
    pollEverySeconds,
    apiUrl: address.describe("Another address for reviews than Google's, for tests."),
    informationUrl: address.describe("Another address for the location's name than Google's, for tests."),
    managementUrl: address.describe("Another address for the list of accounts than Google's, for tests."),
    tokenUrl: address.describe("Another address for tokens than Google's, for tests."),
    consentUrl: address.describe("Another page of consent than Google's, for tests."),
  })
  .refine(
    ({ account, location, refreshToken }) =>
      (account === undefined) === (location === undefined) &&
      (refreshToken === undefined || location !== undefined),
    { path: ['location'], error: 'google_location' satisfies ConfigRule },
  );
type Settings = z.output<typeof config>;

const text: Capabilities['text'] = {
  // "The maximum length is 4096 bytes."
  limits: [{ unit: 'byte', max: 4_096 }],
  markup: 'plain',
};
const rootOf = (url: string): URL => new URL(`${url.replace(/\/+$/, '')}/`);

/** What lets us in, and where to: by the settings, or by a consent. */
const accessOf = (settings: Settings, http: HttpClient, context: SourceContext) => {
  const { account, location, refreshToken, informationUrl, managementUrl, tokenUrl } = settings;
  const now = (): number => context.world.now();
  const url = new URL(tokenUrl ?? TOKENS);
  const named = account === undefined ? undefined : `accounts/${account}/locations/${location}`;
  const fixed = named === undefined ? undefined : () => Promise.resolve(given(named));
  if (refreshToken !== undefined && fixed) {
    const form = refreshForm({ ...settings, refreshToken });
    return { access: refreshedAccess({ http, url, form, now }), where: fixed };
  }
  const connector = googleBusinessConnector(
    { http, language: context.language, now },
    { id: settings.clientId, secret: settings.clientSecret },
    {
      consentUrl: settings.consentUrl,
      tokenUrl: url,
      management: rootOf(managementUrl ?? MANAGEMENT),
      information: rootOf(informationUrl ?? INFORMATION),
    },
    named,
  );
  const access = connectedAccess(connector, context, 'Google');
  return { access, connector, where: fixed ?? access.account };
};

/** Reviews of one location of a Google Business Profile. */
export const googleBusiness = defineSource({
  kind: 'google_business',
  config,
  create: (settings, context) => {
    const { apiUrl, informationUrl } = settings;
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const { access, where, connector } = accessOf(settings, http, context);
    const roots = { reviews: rootOf(apiUrl ?? REVIEWS), information: rootOf(informationUrl ?? INFORMATION) };
    const store = googleBusinessStore({ roots, http, access, where, now: () => context.world.now() });
    const place = { kind: 'google_business', pageSize: 50, text } as const;
    return { ...createReviewSource(place, store, settings, context), connector };
  },
});
