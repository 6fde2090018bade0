import { z } from 'zod';
import type { HttpClient } from './http-client.ts';
import { given, refusalOf } from './json-api.ts';
import type { Access, Result } from './json-api.ts';
import { singleFlight } from './single-flight.ts';
import { readJson } from './trouble.ts';

/** RFC 6749, section 5.1 and 5.2. */
const granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().default(3600),
});
const denied = z.object({ error: z.string() }).transform(({ error }) => error);

/** Renewed this long before it runs out, so that no call meets its end. */
const EARLY = 60_000;

interface Setup {
  http: HttpClient;
  url: URL;
  /** Asked for anew each time: what it says may be signed, and dated. */
  form: () => Record<string, string>;
  now: () => number;
}

/** Bearer tokens for something that stays the same: a refresh token, or a key that signs. One request is under way at a time, whoever asks. */
export const refreshedAccess = ({ http, url, form, now }: Setup): Access => {
  let held: { token: string; until: number } | undefined;

  const ask = singleFlight(async (signal): Promise<Result<string>> => {
    const body = new URLSearchParams(form()).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const answer = await http.send({ method: 'POST', url, headers, body }, signal);
    // Asking for a token posts nothing anywhere.
    if (answer.kind === 'trouble') return { ...answer, sent: 'no' };
    if (answer.status !== 200) return refusalOf(answer, denied);
    const read = readJson(answer, granted);
    if (read.kind === 'trouble') return { ...read, sent: 'no' };
    const { access_token: token, expires_in } = read.value;
    held = { token, until: now() + expires_in * 1000 - EARLY };
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
