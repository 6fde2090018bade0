import type { World } from '../app/ports/world.ts';
import { judgeHost, systemResolver } from './address-guard.ts';
import { resetAt, retryAfter } from './retry-after.ts';
import { troubleOfError } from './network-error.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: URL;
  headers?: Record<string, string>;
  body?: string;
}

export interface HttpClient {
  /** Makes exactly one attempt, within the deadline, following no redirect. Never throws for what the network does. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | HttpTrouble>;
}

export interface HttpClientOptions {
  fetch: typeof globalThis.fetch;
  world: Pick<World, 'now'>;
  resolveHost?: ((host: string) => Promise<string[]>) | undefined;
  /** Set where a team's own site stands in a private network, and in tests. */
  allowPrivateNetwork: boolean;
  /** From the call to the last byte of the answer. */
  deadlineMs?: number;
  maxAnswerBytes?: number;
  /** Where the place says when a limit ends, if it sends no `Retry-After`. */
  resetHeader?: string;
}

const DEADLINE = 20_000;
const MAX_ANSWER = 8 * 1024 * 1024;
/** How long a place that asks for fewer requests and gives no time is left alone. */
const PAUSE = 60_000;
/** The same for one that is broken: soon, so that work flows within half a minute of its return. */
const BROKEN_PAUSE = 15_000;

/** Reads a body whole, or gives undefined as soon as it is larger than `max`. */
const readBody = async (response: Response, max: number): Promise<string | undefined> => {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > max) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/** Answers that say "not now" or "not here". A 5xx may come after the place has done what it was asked. */
const refusedByStatus = (
  url: URL,
  response: Response,
  now: number,
  resetHeader: string | undefined,
): HttpTrouble | undefined => {
  const { status, headers } = response;
  const host = url.host;
  // 304 is no redirect: what was asked for is as it was.
  if (status >= 300 && status < 400 && status !== 304) {
    const location = headers.get('location');
    const to = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
    // 302 and 303 are also what a form handler answers after it has stored something.
    const sent = status === 302 || status === 303 ? 'maybe' : 'no';
    const values = { host, status, to: to === undefined ? '?' : `${to.origin}${to.pathname}` };
    return { kind: 'trouble', sent, trouble: 'redirect', values };
  }
  if (status === 429) {
    const reset = resetHeader === undefined ? undefined : resetAt(headers.get(resetHeader), now);
    const retryAt = retryAfter(headers.get('retry-after'), now, reset === undefined ? PAUSE : reset - now);
    return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values: { host, status }, retryAt };
  }
  if (status >= 500 && status !== 501) {
    const retryAt = retryAfter(headers.get('retry-after'), now, BROKEN_PAUSE);
    return { kind: 'trouble', sent: 'maybe', trouble: 'server_error', values: { host, status }, retryAt };
  }
  return undefined;
};

/** The one way sources talk HTTP, over a `fetch` that is passed in. */
export const createHttpClient = (options: HttpClientOptions): HttpClient => {
  const { fetch, world, allowPrivateNetwork } = options;
  const deadlineMs = options.deadlineMs ?? DEADLINE;
  const maxBytes = options.maxAnswerBytes ?? MAX_ANSWER;

  const attempt = async (request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | HttpTrouble> => {
    const { method, url, headers, body } = request;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal,
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
    });
    const refused = refusedByStatus(url, response, world.now(), options.resetHeader);
    if (refused !== undefined) {
      await response.body?.cancel();
      return refused;
    }
    const text = await readBody(response, maxBytes);
    if (text === undefined)
      return { kind: 'trouble', sent: 'maybe', trouble: 'too_big', values: { host: url.host } };
    return { kind: 'answer', host: url.host, status: response.status, headers: response.headers, body: text };
  };

  const send: HttpClient['send'] = async (request, signal) => {
    const values = { host: request.url.host, seconds: Math.round(deadlineMs / 1000) };
    if (signal.aborted) return { kind: 'trouble', sent: 'no', trouble: 'stopped', values };
    if (!allowPrivateNetwork) {
      const verdict = await judgeHost(request.url.hostname, options.resolveHost ?? systemResolver);
      if (!verdict.allowed) return { kind: 'trouble', sent: 'no', trouble: verdict.why, values };
    }
    try {
      return await attempt(request, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
    } catch (error) {
      return { kind: 'trouble', ...troubleOfError(error, signal), values };
    }
  };
  return { send };
};
