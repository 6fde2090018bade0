import { z } from 'zod';
import type { Failed, Grant } from '../app/ports/connect.ts';
import { connection as sentences } from '../core/catalogue/connection.ts';
import type { UiLanguage } from '../core/language.ts';
import type { HttpClient } from './http-client.ts';
import { given, refusalOf, wordProblem } from './json-api.ts';
import type { Problem, Result } from './json-api.ts';
import { readJson } from './trouble.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';

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

/** Whom a form goes to, and what every request there says besides. */
type Teller = Pick<Wire, 'http'> & { headers?: Record<string, string> | undefined };

/** A form to one of the addresses of RFC 6749, and whatever was answered. */
export const sendForm = (
  { http, headers: own }: Teller,
  url: URL,
  form: Record<string, string>,
  signal: AbortSignal,
): Promise<HttpAnswer | HttpTrouble> => {
  const body = new URLSearchParams(form).toString();
  const type = 'application/x-www-form-urlencoded';
  const headers = { 'content-type': type, accept: 'application/json', ...own };
  return http.send({ method: 'POST', url, headers, body }, signal);
};

/** The same where an answer is wanted. Asking for a token posts nothing anywhere. */
export const askForm = async <Schema extends z.ZodType>(
  teller: Teller,
  url: URL,
  form: Record<string, string>,
  schema: Schema,
  signal: AbortSignal,
): Promise<Result<z.output<Schema>>> => {
  const answer = await sendForm(teller, url, form, signal);
  if (answer.kind === 'trouble') return { ...answer, sent: 'no' };
  if (answer.status !== 200) return refusalOf(answer, denied);
  const read = readJson(answer, schema);
  if (read.kind === 'json') return given(read.value, answer.headers);
  // Reddit says no with "200 OK", too.
  const no = readJson(answer, denied);
  if (no.kind === 'json')
    return { kind: 'refusal', host: answer.host, status: answer.status, code: no.value };
  return { ...read, sent: 'no' };
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

/** When only a person can let us in again: with the refresh token, or with the access token where none comes with it. */
export const endOf = (got: Granted, { refreshToken }: Grant, now: number): number | undefined => {
  const lives = refreshToken === undefined ? got.expires_in : got.refresh_token_expires_in;
  return lives === undefined ? undefined : now + lives * 1000;
};

export const withQuery = (address: string, query: Record<string, string>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** An app as it is registered at a place. */
export interface Client {
  id: string;
  secret: string;
}

/** The client as HTTP's Basic scheme has it (RFC 6749, section 2.3.1). */
export const basicOf = ({ id, secret }: Client): Record<string, string> => {
  const both = `${encodeURIComponent(id)}:${encodeURIComponent(secret)}`;
  return { authorization: `Basic ${Buffer.from(both).toString('base64')}` };
};
