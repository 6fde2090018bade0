import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { given } from './json-api.ts';
import type { Access } from './json-api.ts';
import { privateKeyOf, signJwt } from './jwt.ts';
import { appStore as openStore } from './reviews/app-store.ts';
import { createReviewSource, pollEverySeconds } from './reviews/place.ts';
import { defineSource } from './source.ts';

const API = 'https://api.appstoreconnect.apple.com/v1';
/** A token may be good for 20 minutes (…/appstoreconnectapi/generating-tokens-for-api-requests), in seconds; ours is made anew earlier. */
const LIFE = 15 * 60;
const EARLY = 60;

const config = z.strictObject({
  kind: z.literal('app_store').describe('Reviews of an app on the App Store.'),
  appId: z
    .string()
    .regex(/^\d{1,20}$/)
    .describe('Its Apple ID (App Store Connect › App Information), in quotes.'),
  issuerId: z.string().min(1).describe('Above the list of keys in App Store Connect.'),
  keyId: z.string().min(1).describe('Of the key.'),
  privateKey: z
    .string()
    .refine((pem) => privateKeyOf(pem, 'ES256') !== undefined, 'private_key' satisfies ConfigRule)
    .describe('The file AuthKey_….p8, whole, as env:APP_STORE_KEY.'),
  pollEverySeconds,
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address than Apple's, for tests."),
});

const text: Capabilities['text'] = {
  // What App Store Connect takes; the reference names no figure.
  limits: [{ unit: 'utf16', max: 5_970 }],
  markup: 'plain',
};

interface Key {
  issuerId: string;
  keyId: string;
  key: KeyObject;
}

/** Tokens are signed here; nobody is asked for them. */
const signedAccess = ({ issuerId, keyId, key }: Key, now: () => number): Access => {
  let held: { token: string; until: number } | undefined;
  const fresh = (): { token: string; until: number } => {
    const iat = Math.floor(now() / 1000);
    const exp = iat + LIFE;
    const claims = { iss: issuerId, iat, exp, aud: 'appstoreconnect-v1' };
    const token = signJwt('ES256', key, { header: { kid: keyId }, claims });
    return { token, until: (exp - EARLY) * 1000 };
  };
  return {
    headers: () => {
      if (held === undefined || now() >= held.until) held = fresh();
      return Promise.resolve(given({ authorization: `Bearer ${held.token}` }));
    },
    forget: () => {
      held = undefined;
      return true;
    },
  };
};

/** Reviews on the App Store, through the App Store Connect API. */
export const appStore = defineSource({
  kind: 'app_store',
  config,
  create: (settings, context) => {
    const { appId, issuerId, keyId, privateKey, apiUrl } = settings;
    const key = privateKeyOf(privateKey, 'ES256');
    if (!key) throw new Error('unreachable');
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const access = signedAccess({ issuerId, keyId, key }, () => context.world.now());
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const store = openStore({ root, http, access, appId });
    return createReviewSource({ kind: 'app_store', pageSize: 200, text }, store, settings, context);
  },
});
