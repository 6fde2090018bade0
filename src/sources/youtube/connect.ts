import type { Connector } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { fixedAccess } from '../json-api.ts';
import { failedOf, oauthConnector } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { createYtApi } from './api.ts';
import type { YtSetup } from './api.ts';

/** developers.google.com/identity/protocols/oauth2/web-server */
const CONSENT = 'https://accounts.google.com/o/oauth2/v2/auth';
/** developers.google.com/youtube/v3/docs/comments/insert: the one scope that comments can be written with. */
const scopes = ['https://www.googleapis.com/auth/youtube.force-ssl'];

interface Addresses {
  yt: Omit<YtSetup, 'access'>;
  consentUrl: string | undefined;
  tokenUrl: URL;
}

/** Google's consent. It is asked for anew each time, because only then a refresh token comes with it. */
export const youtubeConnector = (
  wire: Wire,
  client: Client,
  { yt, consentUrl = CONSENT, tokenUrl }: Addresses,
): Connector =>
  oauthConnector(
    wire,
    {
      authorizeUrl: consentUrl,
      tokenUrl: tokenUrl.href,
      revokeUrl: new URL('revoke', tokenUrl).href,
      scopes,
      extra: { access_type: 'offline', prompt: 'consent' },
      account: async ({ accessToken }, signal) => {
        const access = fixedAccess({ authorization: `Bearer ${accessToken}` });
        const me = await createYtApi({ ...yt, access }).me(signal);
        if (me.kind === 'json') return { id: me.value.id, name: me.value.title };
        const none = me.kind === 'refusal' && me.status === 404;
        return none ? { failed: sentences[wire.language].noAccount.youtube } : failedOf(wire.language, me);
      },
    },
    client,
  );
