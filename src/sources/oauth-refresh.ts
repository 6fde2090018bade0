import { given } from './json-api.ts';
import type { Access, Result } from './json-api.ts';
import type { HttpClient } from './http-client.ts';
import { askForm, grantOf, granted } from './oauth.ts';
import { singleFlight } from './single-flight.ts';

interface Setup {
  http: HttpClient;
  url: URL;
  /** Asked for anew each time: what it says may be signed, and dated. */
  form: () => Record<string, string>;
  /** Where the client says who it is in the head, not in the form. */
  headers?: Record<string, string>;
  now: () => number;
}

/** Tokens live that long where the place does not say. */
const usualSeconds = 3_600;

export interface RefreshedAccess extends Access {
  /** What the last token was granted for, in the place's words; undefined before the first, or where it does not say. */
  scope(): string | undefined;
}

/** Bearer tokens for something that stays the same: a refresh token, or a key that signs. One request is under way at a time, whoever asks. */
export const refreshedAccess = ({ http, url, form, headers, now }: Setup): RefreshedAccess => {
  let held: { token: string; until: number } | undefined;
  let scope: string | undefined;

  const ask = singleFlight(async (signal): Promise<Result<string>> => {
    const got = await askForm({ http, headers }, url, form(), granted, signal);
    if (got.kind !== 'json') return got;
    const { accessToken: token, accessUntil } = grantOf(got.value, now());
    held = { token, until: accessUntil ?? now() + usualSeconds * 1000 };
    ({ scope } = got.value);
    return given(token);
  });
  const token = async (signal: AbortSignal): Promise<Result<string>> => {
    if (held !== undefined && now() < held.until) return given(held.token);
    return ask(signal);
  };
  return {
    headers: async (signal) => {
      const result = await token(signal);
      return result.kind === 'json' ? given({ authorization: `Bearer ${result.value}` }) : result;
    },
    forget: () => {
      held = undefined;
      return true;
    },
    scope: () => scope,
  };
};

/** What a client asks with for a new token (RFC 6749, section 6). */
export const refreshForm =
  (client: { clientId: string; clientSecret: string; refreshToken: string }): Setup['form'] =>
  () => ({
    grant_type: 'refresh_token',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    refresh_token: client.refreshToken,
  });
