import {
  LogLevel,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import type { Logger } from '@slack/web-api';
import type { z } from 'zod';
import type { World } from '../../../app/ports/world.ts';
import type { SlackNo } from '../web-port.ts';
import type { Method } from './methods.ts';

/**
 * A call that did not succeed. `ambiguous`: it may have happened all the same (time ran out, the line broke, an error of
 * Slack's own), so a write must be looked up before it is tried again. `detail` says how it was unreachable.
 */
export interface Refused extends SlackNo {
  ambiguous: boolean;
  detail?: string;
}
export type Called<T> = { ok: true; data: T } | Refused;
export type Call = <S extends z.ZodType>(
  method: Method,
  args: Record<string, unknown>,
  answer: S,
) => Promise<Called<z.infer<S>>>;

export interface CallSettings {
  token: string;
  /** Ends in `/api/`; Slack's own by default. */
  apiUrl?: string | undefined;
  fetch: typeof fetch;
  world: Pick<World, 'now'>;
  timeoutMs: number;
}

const quiet = (): void => {};
/** The SDK's log may quote what was sent; ours tells codes. */
export const silent: Logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  getLevel: () => LogLevel.ERROR,
  setName: quiet,
};

/** Slack's words for an error of its own, after which "some aspect of the operation" may have succeeded. */
const ownErrors = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
/** The request cannot have left: no address, no connection. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
};
const unreachable = (detail: string, ambiguous: boolean): Refused => ({
  ok: false,
  error: 'unreachable',
  detail,
  ambiguous,
});

/** What a thrown error of the SDK means. */
export const reduce = (error: unknown, now: number): Refused => {
  if (error instanceof WebAPIPlatformError) {
    const { error: word } = error.data;
    // The SDK takes the body of an answer that is not JSON, such as a proxy's page, for Slack's word.
    if (!/^[a-z0-9_]{1,80}$/i.test(word)) return unreachable('unreadable_answer', true);
    return { ok: false, error: word, ambiguous: ownErrors.has(word) };
  }
  if (error instanceof WebAPIRateLimitedError) {
    return { ok: false, error: 'ratelimited', retryAt: now + error.retryAfter * 1_000, ambiguous: false };
  }
  if (error instanceof WebAPIHTTPError)
    return unreachable(`http_${error.statusCode}`, error.statusCode >= 500);
  const code = codeOf(error instanceof WebAPIRequestError ? error.original : error);
  return unreachable(code, !neverLeft.has(code));
};

/** A 429 must carry `Retry-After`; a proxy's may not, and the SDK would take that for an unknown error. */
const withRetryAfter =
  (given: typeof fetch): typeof fetch =>
  async (input, init) => {
    const answer = await given(input, init);
    if (answer.status !== 429 || /^\d+$/.test(answer.headers.get('retry-after') ?? '')) return answer;
    return new Response(await answer.text(), { status: 429, headers: { 'retry-after': '30' } });
  };

/**
 * Calls the Web API through the SDK with everything taken away that repeats or delays a call behind our back: its 10
 * retries (also after a 5xx, where a message may stand already) and its queue that one 429 stops for all methods.
 */
export const createCall = ({ token, apiUrl, fetch, world, timeoutMs }: CallSettings): Call => {
  const client = new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    fetch: withRetryAfter(fetch),
    allowAbsoluteUrls: false,
    logger: silent,
  });
  return async (method, args, answer) => {
    try {
      const read = answer.safeParse(await client.apiCall(method, args));
      return read.success ? { ok: true, data: read.data } : unreachable('unreadable_answer', true);
    } catch (error) {
      return reduce(error, world.now());
    }
  };
};
