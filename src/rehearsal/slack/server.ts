import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendJson } from './http-io.ts';
import type { SocketMode } from './socket-mode.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** The stand-in's own port: /api/METHOD, /respond/TOKEN and the sockets under /link/. */
export const makeServer = (handlers: { api: Handler; respond: Handler; sockets: SocketMode }): Server => {
  const route = (path: string): Handler | undefined => {
    if (path.startsWith('/api/')) return handlers.api;
    return path.startsWith('/respond/') ? handlers.respond : undefined;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const handler = route(url.pathname);
    if (!handler) return sendJson(response, 404, { ok: false, error: 'not_found' });
    handler(request, response, url).catch(() => {
      if (!response.headersSent) sendJson(response, 500, { ok: false, error: 'internal_error' });
    });
  });
  server.on('upgrade', handlers.sockets.upgrade);
  return server;
};

/** Listens on a port of loopback, any free one for 0; answers `http://127.0.0.1:PORT`. */
export const listenOn = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(`http://127.0.0.1:${String(address.port)}`);
    });
  });
