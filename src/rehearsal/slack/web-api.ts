import type { IncomingMessage, ServerResponse } from 'node:http';
import { SlackError } from './error.ts';
import type { FaultKind, Faults } from './faults.ts';
import { readArguments, readBody, sendJson } from './http-io.ts';
import { asJson, type Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { limits } from './limits.ts';
import { need, type Method } from './method.ts';
import { methods } from './methods/all.ts';
import { makeBuckets, type Rates } from './rates.ts';
import type { Recorder } from './record.ts';

export interface WebApiSetup {
  kernel: Kernel;
  recorder: Recorder;
  faults: Faults;
  rates: Rates;
  tokens: { bot: string; app: string };
  scopes: ReadonlySet<string>;
  later: (ms: number, work: () => void) => void;
  heard?: ((call: HeardCall) => void) | undefined;
}
/** A call whose answer has not left yet. */
export interface HeardCall {
  method: string;
  args: Json;
  /** Whether it did what it was asked; undefined when a fault kept it from even trying. */
  ok?: boolean;
  /** The fault that struck it. */
  fault?: FaultKind['kind'];
  /** Where the caller calls from, on this machine. */
  port: number;
}
type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

interface Answer {
  status: number;
  body: Json;
  headers: Record<string, string>;
}

/** https://docs.slack.dev/authentication: `not_authed` without, `invalid_auth` with a wrong one, `not_allowed_token_type` with the other. */
const checkToken = (given: string, tokens: WebApiSetup['tokens'], kind: Method['token']): void => {
  if (given === '') throw new SlackError('not_authed');
  if (given !== tokens.bot && given !== tokens.app) throw new SlackError('invalid_auth');
  if (kind !== 'either' && given !== tokens[kind]) throw new SlackError('not_allowed_token_type');
};

const limited = (ms: number): SlackError =>
  new SlackError(
    'ratelimited',
    {},
    { status: 429, headers: { 'retry-after': String(Math.max(1, Math.ceil(ms / 1000))) } },
  );

/** The Web API over HTTP: POST /api/METHOD. */
export const webApi = (setup: WebApiSetup): Handler => {
  const { kernel, recorder, scopes, rates } = setup;
  const buckets = makeBuckets(() => kernel.world.now());

  /** Per method and minute, and for messages one a second in each channel. */
  const checkRate = (name: string, found: Method, args: Json): void => {
    const perMinute = limits.tiers[found.tier];
    const wait = rates.tiers ? buckets.take(name, perMinute, 60_000 / perMinute) : 0;
    if (wait > 0) throw limited(wait);
    if (name !== 'chat.postMessage') return;
    const turn = buckets.take(`post ${String(args['channel'])}`, rates.postBurst, rates.postEveryMs);
    if (turn > 0) throw limited(turn);
  };

  const run = (name: string, args: Json, token: string): Json => {
    const found = methods.get(name);
    if (!found) throw new SlackError('unknown_method', { req_method: name });
    checkToken(token, setup.tokens, found.token);
    if (found.scope !== undefined) need(found.scope, { scopes });
    checkRate(name, found, args);
    return found.invoke(args, { kernel, method: name, scopes });
  };

  /** Does the work and writes down what came of it. */
  const attempt = (name: string, args: Json, token: string): Answer => {
    const { token: _, ...shown } = args;
    const headers = {
      'x-oauth-scopes': [...scopes].join(','),
      'x-accepted-oauth-scopes': methods.get(name)?.scope ?? '',
    };
    try {
      const body = { ok: true, ...run(name, shown, token) };
      recorder.call({ method: name, at: kernel.world.now(), args: shown, ok: true });
      return { status: 200, body, headers };
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      recorder.call({ method: name, at: kernel.world.now(), args: shown, ok: false, error: error.code });
      recorder.failure(name, error.code, messagesIn(error.extra));
      const body = { ok: false, error: error.code, ...error.extra };
      return { status: error.status, body, headers: { ...headers, ...error.headers } };
    }
  };

  return async (request, response, url) => {
    const name = url.pathname.slice('/api/'.length);
    const body = await readBody(request, 4_000_000);
    const args =
      body && readArguments(request.headers['content-type'] ?? '', body.toString('utf8'), url.searchParams);
    if (!args) return sendJson(response, 200, { ok: false, error: 'invalid_json' });
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? (typeof args['token'] === 'string' ? args['token'] : '');
    const send = (answer: Answer): void => sendJson(response, answer.status, answer.body, answer.headers);
    const fault = setup.faults.take(name);
    const call = { method: name, args, port: request.socket.remotePort ?? 0 };
    const heard = (ok?: boolean): void =>
      setup.heard?.({ ...call, ...(ok !== undefined && { ok }), ...(fault && { fault: fault.kind }) });
    const done = (): Answer => {
      const answer = attempt(name, args, token);
      heard(answer.body['ok'] === true);
      return answer;
    };
    if (!fault) return send(done());
    if (!doesTheWork(fault)) heard();
    return strike(fault, { attempt: done, send, response, later: setup.later });
  };
};

/** Whether the work is done under this fault, although the caller may never learn of it. */
const doesTheWork = (fault: FaultKind): boolean =>
  ['cut_after_commit', 'fail_after_commit', 'late'].includes(fault.kind) ||
  (fault.kind === 'hang' && fault.commit);

const messagesIn = (extra: Json): string[] => {
  const messages = asJson(extra['response_metadata'])['messages'];
  return Array.isArray(messages) ? messages.map(String) : [];
};

/** One call under a fault. */
const strike = (
  fault: FaultKind,
  call: {
    attempt: () => Answer;
    send: (answer: Answer) => void;
    response: ServerResponse;
    later: WebApiSetup['later'];
  },
): void => {
  const plain = (status: number): void => {
    call.response.writeHead(status, { 'content-type': 'text/plain' });
    call.response.end('upstream error');
  };
  const cut = (): void => {
    call.response.socket?.destroy();
  };
  switch (fault.kind) {
    case 'cut_after_commit':
      call.attempt();
      return cut();
    case 'cut_before':
      return cut();
    case 'fail_after_commit':
      call.attempt();
      return plain(fault.status ?? 500);
    case 'fail_before':
      return plain(fault.status ?? 503);
    case 'late': {
      const answer = call.attempt();
      return call.later(fault.ms, () => call.send(answer));
    }
    case 'ratelimited': {
      const headers = { 'retry-after': String(fault.retryAfterSeconds) };
      return call.send({ status: 429, body: { ok: false, error: 'ratelimited' }, headers });
    }
    case 'hang':
      if (fault.commit) call.attempt();
      return undefined;
    case 'error':
      return call.send({ status: 200, body: { ok: false, error: fault.error }, headers: {} });
  }
};
