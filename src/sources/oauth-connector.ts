import { createHash } from 'node:crypto';
import type { Connector, Failed, Grant, Offer, Renewed } from '../app/ports/connect.ts';
import { retryOf, wordProblem } from './json-api.ts';
import {
  askForm,
  basicOf,
  endOf,
  failedOf,
  failedScopes,
  granted,
  grantOf,
  missingScopes,
  sendForm,
  withQuery,
} from './oauth.ts';
import type { Client, Wire } from './oauth.ts';

/** An authorization server as RFC 6749 and RFC 7636 know it, with what this one does its own way. */
export interface OAuthPlace {
  /** The page of consent. */
  authorizeUrl: string;
  tokenUrl: string;
  /** RFC 7009; absent where the place documents no way. */
  revokeUrl?: string;
  scopes: readonly string[];
  /** What this place wants to hear besides, at its page of consent. */
  extra?: Record<string, string>;
  /** It knows no challenge of RFC 7636: the client's secret and the state keep the code from others. */
  unchallenged?: boolean;
  /** The client says who it is in the head of a request, and not in the form. */
  basic?: boolean;
  /** What each request to it says besides. */
  headers?: Record<string, string>;
  /** How it says that a refresh token is no good any more, where that is not `invalid_grant` (RFC 6749, section 5.2). */
  final?: readonly string[];
  /** Whom a token lets us speak as. */
  accounts(grant: Grant, signal: AbortSignal): Promise<Offer['account'][] | Failed>;
}

/** RFC 7636, section 4.2. */
const challengeOf = (verifier: string): Record<string, string> => ({
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
});

/** The page of consent of such a place, for this client. */
export const consentUrl = (
  { authorizeUrl, scopes, extra, unchallenged }: OAuthPlace,
  clientId: string,
  { state, verifier, redirectUri }: { state: string; verifier: string; redirectUri: string },
): string =>
  withQuery(authorizeUrl, {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    ...(!unchallenged && challengeOf(verifier)),
    ...extra,
  });

/** A request to such a place, as this client. */
const asking = (wire: Wire, { basic, headers }: OAuthPlace, client: Client) =>
  basic
    ? { teller: { ...wire, headers: { ...headers, ...basicOf(client) } }, form: {} }
    : { teller: { ...wire, headers }, form: { client_id: client.id, client_secret: client.secret } };

type Finishing = Parameters<Connector['finish']>[0];

/** The code for tokens, and whose they are. */
export const exchange = async (
  wire: Wire,
  place: OAuthPlace,
  client: Client,
  { code, verifier, redirectUri }: Pick<Finishing, 'code' | 'verifier' | 'redirectUri'>,
  signal: AbortSignal,
): Promise<{ offers: Offer[] } | Failed> => {
  const { language, now } = wire;
  const { teller, form } = asking(wire, place, client);
  const sent = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...(!place.unchallenged && { code_verifier: verifier }),
    ...form,
  };
  const got = await askForm(teller, new URL(place.tokenUrl), sent, granted, signal);
  if (got.kind !== 'json') return failedOf(language, got);
  const missing = missingScopes(place.scopes, got.value.scope);
  if (missing.length > 0) return failedScopes(language, missing);
  const grant = grantOf(got.value, now());
  const accounts = await place.accounts(grant, signal);
  if ('failed' in accounts) return accounts;
  const endsAt = endOf(got.value, grant, now());
  return { offers: accounts.map((account) => ({ account, grant, endsAt })) };
};

/** Whatever else is wrong may be mended without a person there. */
const usuallyFinal = ['invalid_grant'];

/** New tokens for the refresh token. */
const refresh = async (
  wire: Wire,
  place: OAuthPlace,
  client: Client,
  grant: Grant,
  signal: AbortSignal,
): Promise<Renewed> => {
  const { language, now } = wire;
  const { refreshToken } = grant;
  if (refreshToken === undefined) return { refused: '' };
  const { teller, form } = asking(wire, place, client);
  const sent = { grant_type: 'refresh_token', refresh_token: refreshToken, ...form };
  const got = await askForm(teller, new URL(place.tokenUrl), sent, granted, signal);
  if (got.kind === 'json') {
    const renewed = grantOf(got.value, now(), grant);
    return { renewed: { grant: renewed, endsAt: endOf(got.value, renewed, now()) } };
  }
  const words = wordProblem(language, got);
  return got.kind === 'refusal' && (place.final ?? usuallyFinal).includes(got.code)
    ? { refused: words }
    : { trouble: words, ...retryOf(got) };
};

/** The place forgets the tokens; it says yes to those it does not know, too (RFC 7009, section 2.2), whatever the body. */
export const revoke = async (
  wire: Wire,
  place: OAuthPlace & { revokeUrl: string },
  client: Client,
  token: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const { teller, form } = asking(wire, place, client);
  const answer = await sendForm(teller, new URL(place.revokeUrl), { token, ...form }, signal);
  return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
};

/** A place whose client is registered by hand. */
export const oauthConnector = (wire: Wire, place: OAuthPlace, client: Client): Connector => {
  const { revokeUrl } = place;
  return {
    begin: (ask) => Promise.resolve({ url: consentUrl(place, client.id, ask) }),
    finish: (answer, signal) => exchange(wire, place, client, answer, signal),
    renew: (grant, signal) => refresh(wire, place, client, grant, signal),
    ...(revokeUrl !== undefined && {
      revoke: ({ refreshToken, accessToken }: Grant, signal: AbortSignal) =>
        revoke(wire, { ...place, revokeUrl }, client, refreshToken ?? accessToken, signal),
    }),
  };
};
