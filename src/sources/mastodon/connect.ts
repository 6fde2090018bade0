import { z } from 'zod';
import type { Connector, Grant } from '../../app/ports/connect.ts';
import { askForm, failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { consentUrl, exchange, revoke } from '../oauth-connector.ts';
import { fixedAccess } from '../json-api.ts';
import { createMastodonApi } from './api.ts';

/** docs.joinmastodon.org/api/oauth-scopes */
const scopes = ['read', 'write:statuses', 'write:mutes', 'write:blocks'];
/** What the server's users see of us in their settings. */
const clientName = 'Aplomb';

/** docs.joinmastodon.org/methods/apps */
const registered = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) });

const clientOf = (kept: Record<string, string> | undefined): Client => ({
  id: kept?.['client_id'] ?? '',
  secret: kept?.['client_secret'] ?? '',
});

/** A Mastodon server's consent. Each server is a place of its own, so that we register there each time; its tokens do not expire. */
export const mastodonConnector = (wire: Wire, root: URL): Connector => {
  const { http, language } = wire;
  const at = (path: string): string => new URL(path, root).href;
  const place = {
    authorizeUrl: at('/oauth/authorize'),
    tokenUrl: at('/oauth/token'),
    revokeUrl: at('/oauth/revoke'),
    scopes,
    accounts: async ({ accessToken }: Grant, signal: AbortSignal) => {
      const access = fixedAccess({ authorization: `Bearer ${accessToken}` });
      const me = await createMastodonApi({ root, access, http }).me(signal);
      if (me.kind !== 'json') return failedOf(language, me);
      return [{ id: me.value.id, name: `@${me.value.acct}@${root.host}` }];
    },
  };
  return {
    begin: async (ask, signal) => {
      const form = { client_name: clientName, redirect_uris: ask.redirectUri, scopes: scopes.join(' ') };
      const got = await askForm(wire, new URL(at('/api/v1/apps')), form, registered, signal);
      if (got.kind !== 'json') return failedOf(language, got);
      return { url: consentUrl(place, got.value.client_id, ask), keep: got.value };
    },
    finish: async (answer, signal) => {
      const found = await exchange(wire, place, clientOf(answer.keep), answer, signal);
      if ('failed' in found) return found;
      return {
        offers: found.offers.map((offer) => ({ ...offer, grant: { ...offer.grant, kept: answer.keep } })),
      };
    },
    revoke: ({ accessToken, kept }, signal) => revoke(wire, place, clientOf(kept), accessToken, signal),
  };
};
