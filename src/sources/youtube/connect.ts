import type { Connector } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { fixedAccess } from '../json-api.ts';
import { googlePlace } from '../google-consent.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import { createYtApi } from './api.ts';
import type { YtSetup } from './api.ts';

/** developers.google.com/youtube/v3/docs/comments/insert: the one scope that comments can be written with. */
const scopes = ['https://www.googleapis.com/auth/youtube.force-ssl'];

interface Addresses {
  yt: Omit<YtSetup, 'access'>;
  consentUrl: string | undefined;
  tokenUrl: URL;
}

/** The consent of a channel's owner. */
export const youtubeConnector = (
  wire: Wire,
  client: Client,
  { yt, consentUrl, tokenUrl }: Addresses,
): Connector =>
  oauthConnector(
    wire,
    {
      ...googlePlace({ consentUrl, tokenUrl }),
      scopes,
      accounts: async ({ accessToken }, signal) => {
        const access = fixedAccess({ authorization: `Bearer ${accessToken}` });
        const me = await createYtApi({ ...yt, access }).me(signal);
        if (me.kind === 'json') return [{ id: me.value.id, name: me.value.title }];
        const none = me.kind === 'refusal' && me.status === 404;
        return none ? { failed: sentences[wire.language].noAccount.youtube } : failedOf(wire.language, me);
      },
    },
    client,
  );
