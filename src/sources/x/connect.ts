import type { Connector } from '../../app/ports/connect.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import type { XApi } from './api.ts';

/** docs.x.com/fundamentals/authentication/guides/v2-authentication-mapping; the last one gives refresh tokens. */
const scopes = ['tweet.read', 'tweet.write', 'tweet.moderate.write', 'users.read', 'offline.access'];

interface Setup {
  consentUrl: string;
  /** Where X's OAuth 2.0 answers; ends with a slash. */
  oauth: URL;
  /** X, as whoever this token is of. */
  apiOf: (token: string) => Pick<XApi, 'me'>;
}

/**
 * The consent of the account (docs.x.com/fundamentals/authentication/oauth-2-0/{authorization-code,user-access-token}). Access
 * tokens live two hours. That each refresh token is good once, and one that is not is `invalid_request` ("Value passed for the token was
 * invalid."), its pages do not say: users of its API do (r-lib/httr2#197, plhery/node-twitter-api-v2#496).
 */
export const xConnector = (wire: Wire, client: Client, { consentUrl, oauth, apiOf }: Setup): Connector =>
  oauthConnector(
    wire,
    {
      authorizeUrl: consentUrl,
      tokenUrl: new URL('token', oauth).href,
      revokeUrl: new URL('revoke', oauth).href,
      scopes,
      basic: true,
      final: ['invalid_grant', 'invalid_request'],
      accounts: async ({ accessToken }, signal) => {
        const me = await apiOf(accessToken).me(signal);
        if (me.kind !== 'json') return failedOf(wire.language, me);
        return [{ id: me.value.id, name: `@${me.value.username}` }];
      },
    },
    client,
  );
