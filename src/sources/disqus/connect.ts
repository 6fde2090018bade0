import type { Connector } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import type { DisqusApi } from './api.ts';

/** disqus.com/api/docs/permissions: `write` to reply, `admin` for what moderators do. */
const scopes = ['read', 'write', 'admin'];

interface Setup {
  consentUrl: string;
  tokenUrl: string;
  /** Disqus, as whoever this token is of. */
  apiOf: (token: string) => Pick<DisqusApi, 'me' | 'moderators'>;
}

/**
 * The consent of a moderator of the forum (disqus.com/api/docs/auth: draft 30 of OAuth 2, older than the challenge of RFC 7636;
 * scopes are divided by commas). It documents no way to be told that we are done.
 */
export const disqusConnector = (
  wire: Wire,
  client: Client,
  { consentUrl, tokenUrl, apiOf }: Setup,
): Connector =>
  oauthConnector(
    wire,
    {
      authorizeUrl: consentUrl,
      tokenUrl,
      scopes,
      extra: { scope: scopes.join(',') },
      unchallenged: true,
      final: ['invalid_grant', 'invalid_request'],
      accounts: async ({ accessToken }, signal) => {
        const api = apiOf(accessToken);
        const me = await api.me(signal);
        if (me.kind !== 'json') return failedOf(wire.language, me);
        const found = await api.moderators(signal);
        if (found.kind !== 'json') return failedOf(wire.language, found);
        const { id, username } = me.value;
        return found.value.includes(id)
          ? [{ id, name: username }]
          : { failed: sentences[wire.language].noAccount.disqus };
      },
    },
    client,
  );
