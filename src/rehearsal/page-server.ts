import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { uiLanguageOf } from '../core/language.ts';
import { actShape } from './act-shape.ts';
import { isOurs, wordsForBrowser } from './loopback.ts';
import type { ActAnswer } from './page/protocol.ts';
import { readBody } from './slack/http-io.ts';
import { parseJson } from './slack/json.ts';
import { listenOn } from './slack/server.ts';
import type { SlackStandIn } from './slack/stand-in.ts';
import { staticFiles } from './static-files.ts';

/** True when the request was answered here; false leaves it to the next handler. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface PageServer {
  handler: Handler;
  /** Ends the open streams. */
  close: () => void;
}

const files = staticFiles(new URL('./page/', import.meta.url));

/** Nothing from anywhere else, nothing inline; the sample blog may be framed. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "frame-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; '); // prettier-ignore
const safety = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const plainText = 'text/plain; charset=utf-8';
const maxAct = 1_000_000;
const debounceMs = 50;
const heartbeatMs = 15_000;

/**
 * The rehearsal page over HTTP: `GET /`, `GET /page/*`, `GET /page/events?user=`, `POST /page/act`. Requests under another host's
 * name or from another site's page get 403.
 */
export const pageServer = (
  slack: Pick<SlackStandIn, 'act' | 'picture' | 'onChange' | 'workspace'>,
): PageServer => {
  const streams = new Set<() => void>();

  const handler: Handler = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://page');
    if (url.pathname === '/favicon.ico') return answer(response, 204, 'image/x-icon', '');
    if (url.pathname !== '/' && !url.pathname.startsWith('/page/')) return false;
    if (!isOurs(request)) return answer(response, 403, plainText, wordsForBrowser(request).notOurs);
    if (url.pathname === '/page/act') return act(slack, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, plainText, 'GET only.');
    if (url.pathname === '/page/events')
      return stream(slack, personFor(slack, url.searchParams.get('user') ?? '', request), response, streams);
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice('/page/'.length);
    const file = await files(name);
    return file
      ? answer(response, 200, file.type, file.body)
      : answer(response, 404, plainText, wordsForBrowser(request).noPage);
  };
  return {
    handler,
    close: () => {
      for (const end of streams) end();
    },
  };
};

const answer = (response: ServerResponse, status: number, type: string, body: string | Buffer): true => {
  response.writeHead(status, { ...safety, 'content-type': type });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return true;
};

const sayAct = (response: ServerResponse, status: number, body: ActAnswer): true =>
  answer(response, status, 'application/json', JSON.stringify(body));

/** JSON only: a form of another site could send anything else without asking first. */
const act = async (
  slack: Pick<SlackStandIn, 'act'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> => {
  if (request.method !== 'POST') return sayAct(response, 405, { ok: false, error: 'POST only' });
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    return sayAct(response, 415, { ok: false, error: 'JSON only' });
  const body = await readBody(request, maxAct);
  if (!body) return sayAct(response, 413, { ok: false, error: 'too large' });
  const parsed = actShape.safeParse(parseJson(body.toString('utf8')));
  if (!parsed.success) return sayAct(response, 400, { ok: false, error: 'not an act' });
  return sayAct(response, 200, await slack.act(parsed.data));
};

/** Whom the page asks for; a newcomer is the first teammate who speaks the browser's language. */
const personFor = (
  { workspace }: Pick<SlackStandIn, 'workspace'>,
  asked: string,
  request: IncomingMessage,
): string => {
  const people = [...workspace.users.values()].filter((each) => !each.bot);
  const language = uiLanguageOf(request.headers['accept-language']);
  const chosen =
    people.find((each) => each.id === asked) ??
    people.find((each) => uiLanguageOf(each.locale) === language) ??
    people[0];
  return chosen?.id ?? '';
};

/** Server-sent events: the whole picture at once, then after each change, at most one every 50 ms. */
const stream = (
  slack: Pick<SlackStandIn, 'picture' | 'onChange' | 'workspace'>,
  user: string,
  response: ServerResponse,
  streams: Set<() => void>,
): true => {
  response.writeHead(200, {
    ...safety,
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  });
  let waiting: NodeJS.Timeout | undefined;
  const send = (): void => {
    waiting = undefined;
    response.write(`data: ${JSON.stringify(slack.picture(user))}\n\n`);
  };
  /** A reader who cannot keep up gets the newest picture when they can. */
  const soon = (): void => {
    if (response.writableNeedDrain) response.once('drain', soon);
    else waiting ??= setTimeout(send, debounceMs);
  };
  const stop = slack.onChange(() => {
    if (!response.writableNeedDrain || response.listenerCount('drain') === 0) soon();
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs).unref();
  const end = (): void => {
    stop();
    clearTimeout(waiting);
    clearInterval(heartbeat);
    streams.delete(end);
    response.end();
  };
  streams.add(end);
  response.on('close', end);
  send();
  return true;
};

/** A server of its own on loopback, for tests and for trying things: answers its address and how to close it. */
export const listen = async (
  handlers: Handler[],
  port = 0,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const run = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const handler of handlers) if (await handler(request, response)) return;
    answer(response, 404, 'text/plain', 'Not found.');
  };
  const server = createServer((request, response) => {
    run(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'text/plain', 'That went wrong.');
    });
  });
  const url = await listenOn(server, port);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
