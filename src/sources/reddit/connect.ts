import type { Connector } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import type { RedditApi } from './api.ts';

/** www.reddit.com/dev/api/oauth: what each call of ours needs; `edit` to correct what we said, the last two to moderate from the card. */
export const scopes = [
  'identity',
  'read',
  'history',
  'privatemessages',
  'submit',
  'edit',
  'modposts',
  'modcontributors',
];

interface Setup {
  /** Who must say yes, in small letters. */
  account: string;
  /** How Reddit wants to be spoken to. */
  agent: Record<string, string>;
  consentUrl: string;
  tokenUrl: string;
  /** Reddit, as whoever this token is of. */
  apiOf: (token: string) => Pick<RedditApi, 'me'>;
}

/**
 * The consent of the account that answers (github.com/reddit-archive/reddit/wiki/OAuth2 and its r2/controllers/oauth2.py). No
 * challenge is known there; a refresh token that is no good any more is a bare "400 Bad Request".
 */
export const redditConnector = (
  wire: Wire,
  client: Client,
  { account, agent, consentUrl, tokenUrl, apiOf }: Setup,
): Connector =>
  oauthConnector(
    wire,
    {
      authorizeUrl: consentUrl,
      tokenUrl,
      revokeUrl: new URL('revoke_token', tokenUrl).href,
      scopes,
      extra: { duration: 'permanent' },
      unchallenged: true,
      basic: true,
      headers: agent,
      final: ['invalid_grant', 'invalid_request', '400'],
      accounts: async ({ accessToken }, signal) => {
        const me = await apiOf(accessToken).me(signal);
        if (me.kind !== 'json') return failedOf(wire.language, me);
        const { name } = me.value;
        if (name.toLowerCase() === account) return [{ id: account, name: `u/${name}` }];
        return {
          failed: sentences[wire.language].otherAccount({ wanted: `u/${account}`, other: `u/${name}` }),
        };
      },
    },
    client,
  );
