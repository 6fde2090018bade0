import { createConsent } from './consent.ts';
import type { Consent } from './consent.ts';

export const oauth = {
  clientId: 'stand-in-client',
  clientSecret: 'stand-in-secret-of-no-client',
  refreshToken: 'stand-in-refresh-token-of-nobody',
};
export const everything = [
  'identity',
  'read',
  'history',
  'privatemessages',
  'submit',
  'edit',
  'modposts',
  'modcontributors',
];

/** github.com/reddit-archive/reddit: wiki/OAuth2, r2/controllers/oauth2.py. A bad code is "200 OK". */
export const redditConsent = (redirectUri: string | undefined): Consent =>
  createConsent({
    clientId: oauth.clientId,
    secret: oauth.clientSecret,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: everything,
    challenge: false,
    asksFor: { duration: 'permanent' },
    accessSeconds: 86_400,
    basic: true,
    denies: {
      code: { status: 200, json: { error: 'invalid_grant' } },
      refresh: { status: 400, json: { message: 'Bad Request', error: 400 } },
    },
    revoked: { status: 204 },
  });
