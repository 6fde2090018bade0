import { z } from 'zod';
import type { Capabilities } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import { googleBusinessStore } from './reviews/google-business.ts';
import { createReviewSource, pollEverySeconds } from './reviews/place.ts';
import { defineSource } from './source.ts';

const REVIEWS = 'https://mybusiness.googleapis.com/v4';
const INFORMATION = 'https://mybusinessbusinessinformation.googleapis.com/v1';
const TOKENS = 'https://oauth2.googleapis.com/token';

const numbers = z.string().regex(/^\d{1,30}$/);
const address = z.url({ protocol: /^https?$/ }).optional();

const config = z.strictObject({
  kind: z.literal('google_business').describe('Reviews of a business on Google Maps and Search.'),
  account: numbers.describe('Id of the account the location belongs to, in quotes.'),
  location: numbers.describe('Id of the location, in quotes.'),
  clientId: z
    .string()
    .min(1)
    .describe('OAuth client of your Google Cloud project, as env:GOOGLE_BUSINESS_CLIENT_ID.'),
  clientSecret: z.string().min(1).describe('Its secret, as env:GOOGLE_BUSINESS_CLIENT_SECRET.'),
  refreshToken: z
    .string()
    .min(1)
    .describe(
      'Given by a manager of the location for the scope business.manage, as env:GOOGLE_BUSINESS_REFRESH_TOKEN.',
    ),
  pollEverySeconds,
  apiUrl: address.describe("Another address for reviews than Google's, for tests."),
  informationUrl: address.describe("Another address for the location's name than Google's, for tests."),
  tokenUrl: address.describe("Another address for tokens than Google's, for tests."),
});

const text: Capabilities['text'] = {
  // "The maximum length is 4096 bytes."
  limits: [{ unit: 'byte', max: 4_096 }],
  markup: 'plain',
};
const rootOf = (url: string): URL => new URL(`${url.replace(/\/+$/, '')}/`);

/** Reviews of one location of a Google Business Profile. */
export const googleBusiness = defineSource({
  kind: 'google_business',
  config,
  create: (settings, context) => {
    const { account, location, apiUrl, informationUrl, tokenUrl } = settings;
    const now = (): number => context.world.now();
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const url = new URL(tokenUrl ?? TOKENS);
    const access = refreshedAccess({ http, url, form: refreshForm(settings), now });
    const roots = { reviews: rootOf(apiUrl ?? REVIEWS), information: rootOf(informationUrl ?? INFORMATION) };
    const store = googleBusinessStore({ roots, http, access, account, location, now });
    return createReviewSource({ kind: 'google_business', pageSize: 50, text }, store, settings, context);
  },
});
