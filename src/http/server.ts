import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RawRequest } from '../app/ports/source.ts';
import type { Log } from '../app/ports/world.ts';
import { securityHeaders, sendAnswer } from './answer.ts';
import type { HttpAnswer } from './answer.ts';
import { readBody } from './read-body.ts';

export interface HttpRoutes {
  /**
   * `GET /health`: 200 when `ok`, else 503; the rest is shown as JSON, for people and what alarms them. `GET /live` says
   * 200 as long as this process serves: a supervisor that restarts it for anything else would mend nothing.
   */
  health: () => Promise<{ ok: boolean } & Record<string, unknown>>;
  /** `GET /metrics`: Prometheus text. */
  metrics: () => Promise<string>;
  /**
   * `/webhooks/<source>`: undefined when there is no such source. Must answer 2xx only after what it was handed is on
   * disk.
   */
  webhook: (source: string, request: RawRequest) => Promise<HttpAnswer | undefined>;
  /** Exact paths that others serve themselves, such as `/slack/events`. */
  mounts?: Readonly<Record<string, Handler>>;
}
/** Reads and answers by itself, and within the server's time limits. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface HttpLimits {
  /** Of a webhook's body. */
  bodyBytes: number;
  headersMs: number;
  requestMs: number;
}
const usual: HttpLimits = { bodyBytes: 1024 * 1024, headersMs: 10_000, requestMs: 20_000 };

export interface HttpServerOptions {
  routes: HttpRoutes;
  /** Everything else: the rehearsal's page. Without it, 404. */
  fallback?: Handler;
  log: Log;
  limits?: Partial<HttpLimits>;
}
export interface HttpServer {
  /** Port 0 takes a free one. Rejects when the address cannot be had. */
  listen(host: string, port: number): Promise<{ port: number; url: string }>;
  /** Takes no more, lets what runs finish, and cuts what is still open after `deadlineMs`. */
  close(deadlineMs: number): Promise<void>;
}

const WEBHOOK = /^\/webhooks\/([\w.-]{1,100})$/;
const notAllowed = (allow: string): HttpAnswer => ({
  status: 405,
  body: 'method not allowed\n',
  headers: { allow },
});

/** Header names in small letters; repeated ones joined. */
export const headersOf = (request: IncomingMessage): RawRequest['headers'] =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

/** The one HTTP server of a process: what is public, what is watched, and room for what others mount. */
export const createHttpServer = ({ routes, fallback, log, limits: given }: HttpServerOptions): HttpServer => {
  const limits = { ...usual, ...given };

  const health = async (): Promise<HttpAnswer> => {
    const state = await routes.health();
    const contentType = 'application/json; charset=utf-8';
    return { status: state.ok ? 200 : 503, body: `${JSON.stringify(state)}\n`, contentType };
  };
  const metrics = async (): Promise<HttpAnswer> => ({
    status: 200,
    body: await routes.metrics(),
    contentType: 'text/plain; version=0.0.4; charset=utf-8',
  });

  const webhook = async (source: string, url: URL, request: IncomingMessage): Promise<HttpAnswer> => {
    const method = request.method ?? '';
    if (method !== 'POST' && method !== 'GET') return notAllowed('GET, POST');
    const read = await readBody(request, limits.bodyBytes);
    // The rest of a body that is too large is not read: the connection ends with the answer.
    if (read.read === 'too_large')
      return { status: 413, body: 'body too large\n', headers: { connection: 'close' } };
    if (read.read === 'cut_off') return { status: 400, body: 'body incomplete\n' };
    const raw = { method, path: url.pathname, query: url.searchParams, headers: headersOf(request) };
    const answer = await routes.webhook(source, { ...raw, body: read.body });
    return answer ?? { status: 404, body: 'no such source\n' };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // `//host` and other oddities are paths here, never hosts.
    const url = new URL(`http://localhost${request.url?.startsWith('/') ? request.url : '/'}`);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const mounted = Object.entries(routes.mounts ?? {}).find(([path]) => path === url.pathname)?.[1];
    const source = WEBHOOK.exec(url.pathname)?.[1];
    if (url.pathname === '/live')
      return sendAnswer(response, reads ? { status: 200, body: 'serving\n' } : notAllowed('GET'));
    if (url.pathname === '/health') return sendAnswer(response, reads ? await health() : notAllowed('GET'));
    if (url.pathname === '/metrics') return sendAnswer(response, reads ? await metrics() : notAllowed('GET'));
    if (source !== undefined) return sendAnswer(response, await webhook(source, url, request));
    const handler = mounted ?? fallback;
    if (handler !== undefined) return handler(request, response);
    return sendAnswer(response, { status: 404, body: 'not found\n' });
  };

  const server = createServer(
    { headersTimeout: limits.headersMs, requestTimeout: limits.requestMs, connectionsCheckingInterval: 1000 },
    (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      serve(request, response).catch((error: unknown) => {
        const name = error instanceof Error ? error.name : typeof error;
        log.error('http_failed', { method: request.method, error: name });
        sendAnswer(response, { status: 500, body: 'internal error\n' });
      });
    },
  );
  server.maxHeadersCount = 100;

  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port, exclusive: true }, () => {
          server.removeListener('error', reject);
          const address = portOf(server.address());
          resolve({ port: address, url: `http://${host.includes(':') ? `[${host}]` : host}:${address}/` });
        });
      }),
    close: (deadlineMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), deadlineMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
};

const portOf = (address: AddressInfo | string | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port;
