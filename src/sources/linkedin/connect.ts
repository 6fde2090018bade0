import type { Connector } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import type { LinkedInApi } from './api.ts';

/** learn.microsoft.com/en-us/linkedin/marketing/community-management: what each call of ours needs. */
const scopes = ['rw_organization_admin', 'r_organization_social_feed', 'w_organization_social_feed'];

interface Setup {
  /** `urn:li:organization:…` */
  us: string;
  consentUrl: string;
  tokenUrl: string;
  /** LinkedIn, as whoever this token is of. */
  apiOf: (token: string) => Pick<LinkedInApi, 'organization' | 'administered'>;
}

/**
 * The consent of an administrator of the page (learn.microsoft.com/en-us/linkedin/shared/authentication: authorization-code-flow,
 * programmatic-refresh-tokens). Its flow for servers knows no challenge, and it documents no way to be told that we are done, nor how it says
 * that a refresh token is no good any more: `invalid_grant` (nango.dev/blog/linkedin-oauth-refresh-token-invalid-grant).
 */
export const linkedinConnector = (
  wire: Wire,
  client: Client,
  { us, consentUrl, tokenUrl, apiOf }: Setup,
): Connector =>
  oauthConnector(
    wire,
    {
      authorizeUrl: consentUrl,
      tokenUrl,
      scopes,
      unchallenged: true,
      final: ['invalid_grant', 'invalid_request'],
      accounts: async ({ accessToken }, signal) => {
        const api = apiOf(accessToken);
        const pages = await api.administered(signal);
        if (pages.kind !== 'json') return failedOf(wire.language, pages);
        if (!pages.value.includes(us)) return { failed: sentences[wire.language].noAccount.linkedin };
        const page = await api.organization(signal);
        return page.kind === 'json' ? [{ id: us, name: page.value }] : failedOf(wire.language, page);
      },
    },
    client,
  );
