import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { googlePlayStore } from './reviews/google-play.ts';
import { createReviewSource, pollEverySeconds } from './reviews/place.ts';
import { serviceAccountAccess, serviceAccountOf } from './service-account.ts';
import { defineSource } from './source.ts';

const API = 'https://androidpublisher.googleapis.com/androidpublisher/v3';
const TOKENS = 'https://oauth2.googleapis.com/token';
const SCOPE = 'https://www.googleapis.com/auth/androidpublisher';

const config = z.strictObject({
  kind: z.literal('google_play').describe('Reviews of an Android app on Google Play.'),
  packageName: z
    .string()
    .regex(/^[A-Za-z][\w.]*$/)
    .describe('Of the app, such as org.example.app.'),
  title: z.string().min(1).optional().describe('What cards call the app; its package name unless given.'),
  serviceAccount: z
    .string()
    .refine((json) => serviceAccountOf(json) !== undefined, 'service_account' satisfies ConfigRule)
    .describe('Key file of a service account that may reply to reviews, whole, as env:PLAY_SERVICE_ACCOUNT.'),
  pollEverySeconds,
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address than Google's, for tests."),
  tokenUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address for tokens than Google's, for tests."),
});

const text: Capabilities['text'] = {
  // "Replies of more than approximately 350 characters will be rejected. HTML tags will be stripped."
  limits: [{ unit: 'utf16', max: 350 }],
  markup: 'plain',
  cuts: /<[a-z!/][^<>]*>/i,
};

/** Reviews on Google Play: of the last week, and with words. */
export const googlePlay = defineSource({
  kind: 'google_play',
  config,
  create: (settings, context) => {
    const { packageName, title = packageName, serviceAccount, apiUrl, tokenUrl } = settings;
    const account = serviceAccountOf(serviceAccount);
    if (!account) throw new Error('unreachable');
    const now = (): number => context.world.now();
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const url = new URL(tokenUrl ?? TOKENS);
    const access = serviceAccountAccess({ http, url, account, scope: SCOPE, now });
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const store = googlePlayStore({ root, http, access, packageName, title, now });
    return createReviewSource({ kind: 'google_play', pageSize: 100, text }, store, settings, context);
  },
});
