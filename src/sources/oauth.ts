import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connector, Failed, Grant, Offer, Renewed } from '../app/ports/connect.ts';
import { connection as sentences } from '../core/catalogue/connection.ts';
import type { UiLanguage } from '../core/language.ts';
import type { HttpClient } from './http-client.ts';
import { given, refusalOf, retryOf, wordProblem } from './json-api.ts';
import type { Problem, Result } from './json-api.ts';
import { readJson } from './trouble.ts';

/** RFC 6749, section 5.1; the second is Google's own. */
export const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive().optional(),
  refresh_token_expires_in: z.number().positive().optional(),
  scope: z.string().optional(),
});
export type Granted = z.infer<typeof granted>;
/** RFC 6749, section 5.2; and what Instagram and Reddit say instead. */
const denied = z.union([
  z.object({ error: z.union([z.string(), z.number()]) }).transform(({ error }) => String(error)),
  z.object({ error_type: z.string() }).transform(({ error_type }) => error_type),
]);

/** Renewed this long before it runs out, so that no call meets its end. */
const EARLY = 60_000;

export interface Wire {
  http: HttpClient;
  language: UiLanguage;
  now: () => number;
}

/** A form to one of the addresses of RFC 6749. Asking for a token posts nothing anywhere. */
export const askForm = async <Schema extends z.ZodType>(
  { http, headers: own }: Pick<Wire, 'http'> & { headers?: Record<string, string> | undefined },
  url: URL,
  form: Record<string, string>,
  schema: Schema,
  signal: AbortSignal,
): Promise<Result<z.output<Schema>>> => {
  const body = new URLSearchParams(form).toString();
  const type = 'application/x-www-form-urlencoded';
  const headers = { 'content-type': type, accept: 'application/json', ...own };
  const answer = await http.send({ method: 'POST', url, headers, body }, signal);
  if (answer.kind === 'trouble') return { ...answer, sent: 'no' };
  if (answer.status !== 200) return refusalOf(answer, denied);
  const read = readJson(answer, schema);
  return read.kind === 'json' ? given(read.value, answer.headers) : { ...read, sent: 'no' };
};

/** What a place said no with, for whoever tries to connect it. */
export const failedOf = (language: UiLanguage, problem: Problem): Failed => ({
  failed:
    problem.kind === 'refusal'
      ? sentences[language].placeSaid({ host: problem.host, code: problem.code })
      : wordProblem(language, problem),
});

/** The scopes that were asked for and not granted; a place that says nothing of them granted all (RFC 6749, section 5.1). */
export const missingScopes = (asked: readonly string[], got: string | undefined): string[] => {
  const all = got === undefined ? asked : got.split(/[\s,]+/u);
  return asked.filter((scope) => !all.includes(scope));
};

export const failedScopes = (language: UiLanguage, missing: readonly string[]): Failed => ({
  failed: sentences[language].missingScopes({ scopes: missing.join(', ') }),
});

/** The tokens of an answer, as they are kept; a refresh token that is not given anew stays. */
export const grantOf = (got: Granted, now: number, before?: Grant): Grant => ({
  accessToken: got.access_token,
  refreshToken: got.refresh_token ?? before?.refreshToken,
  accessUntil: got.expires_in === undefined ? undefined : now + got.expires_in * 1000 - EARLY,
  kept: before?.kept,
});
export const endOf = (got: Granted, now: number): number | undefined =>
  got.refresh_token_expires_in === undefined ? undefined : now + got.refresh_token_expires_in * 1000;

/** RFC 7636, section 4.2. */
export const challengeOf = (verifier: string): Record<string, string> => ({
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
});

export const withQuery = (address: string, query: Record<string, string>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** An authorization server as RFC 6749 and RFC 7636 know it. */
export interface OAuthPlace {
  /** The page of consent. */
  authorizeUrl: string;
  tokenUrl: string;
  /** RFC 7009. */
  revokeUrl: string;
  scopes: readonly string[];
  /** What this place wants to hear besides, at its page of consent. */
  extra?: Record<string, string>;
  /** Whom a token lets us speak as. */
  account(grant: Grant, signal: AbortSignal): Promise<Offer['account'] | Failed>;
}
export interface Client {
  id: string;
  secret: string;
}

/** The page of consent of such a place, for this client. */
export const consentUrl = (
  { authorizeUrl, scopes, extra }: Pick<OAuthPlace, 'authorizeUrl' | 'scopes' | 'extra'>,
  clientId: string,
  { state, verifier, redirectUri }: { state: string; verifier: string; redirectUri: string },
): string =>
  withQuery(authorizeUrl, {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    ...challengeOf(verifier),
    ...extra,
  });

type Finishing = Parameters<Connector['finish']>[0];

/** The code for tokens, and whose they are. */
export const exchange = async (
  wire: Wire,
  place: OAuthPlace,
  client: Client,
  { code, verifier, redirectUri }: Pick<Finishing, 'code' | 'verifier' | 'redirectUri'>,
  signal: AbortSignal,
): Promise<Offer | Failed> => {
  const { language, now } = wire;
  const form = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
    client_id: client.id,
    client_secret: client.secret,
  };
  const got = await askForm(wire, new URL(place.tokenUrl), form, granted, signal);
  if (got.kind !== 'json') return failedOf(language, got);
  const missing = missingScopes(place.scopes, got.value.scope);
  if (missing.length > 0) return failedScopes(language, missing);
  const grant = grantOf(got.value, now());
  const account = await place.account(grant, signal);
  if ('failed' in account) return account;
  return { account, grant, endsAt: endOf(got.value, now()) };
};

/** What a client asks with for a new token (RFC 6749, section 6). */
export const refreshFields = ({ id, secret }: Client, refreshToken: string): Record<string, string> => ({
  grant_type: 'refresh_token',
  client_id: id,
  client_secret: secret,
  refresh_token: refreshToken,
});

/** RFC 6749, section 5.2: the refresh token is no good any more. Whatever else is wrong may be mended without a person there. */
const final = 'invalid_grant';

/** New tokens for the refresh token. */
export const refresh = async (
  wire: Wire,
  place: Pick<OAuthPlace, 'tokenUrl'>,
  client: Client,
  grant: Grant,
  signal: AbortSignal,
): Promise<Renewed> => {
  const { language, now } = wire;
  const { refreshToken } = grant;
  if (refreshToken === undefined) return { refused: '' };
  const form = refreshFields(client, refreshToken);
  const got = await askForm(wire, new URL(place.tokenUrl), form, granted, signal);
  if (got.kind === 'json')
    return { renewed: { grant: grantOf(got.value, now(), grant), endsAt: endOf(got.value, now()) } };
  const words = wordProblem(language, got);
  return got.kind === 'refusal' && got.code === final
    ? { refused: words }
    : { trouble: words, ...retryOf(got) };
};

/** The place forgets the tokens; it says yes to those it does not know, too (RFC 7009, section 2.2). */
export const revoke = async (
  wire: Wire,
  place: Pick<OAuthPlace, 'revokeUrl'>,
  form: Record<string, string>,
  signal: AbortSignal,
): Promise<boolean> =>
  (await askForm(wire, new URL(place.revokeUrl), form, z.unknown(), signal)).kind === 'json';

/** A place whose client is registered by hand. */
export const oauthConnector = (wire: Wire, place: OAuthPlace, client: Client): Connector => ({
  begin: (ask) => Promise.resolve({ url: consentUrl(place, client.id, ask) }),
  finish: async (answer, signal) => {
    const offer = await exchange(wire, place, client, answer, signal);
    return 'failed' in offer ? offer : { offers: [offer] };
  },
  renew: (grant, signal) => refresh(wire, place, client, grant, signal),
  revoke: (grant, signal) => revoke(wire, place, { token: grant.refreshToken ?? grant.accessToken }, signal),
});
