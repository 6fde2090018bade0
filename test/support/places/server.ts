import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startFaultProxy } from '../fault-proxy.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';

/** A request as a stand-in sees it. */
export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}
export interface Said {
  status: number;
  json?: unknown;
  /** Instead of JSON. */
  text?: string;
  headers?: Record<string, string>;
}
export interface PlaceServer {
  /** Behind the line that tests break. */
  line: FaultProxy;
  /** Past that line: for what lives at another address at the real place. */
  directUrl: string;
  close: () => Promise<void>;
}

/** An HTTP server for a stand-in, with a line in front of it that can be broken. */
export const startPlaceServer = async (
  answer: (asked: Asked) => Said | Promise<Said>,
  passing?: (request: Passing) => void,
  methodOf?: (method: string, body: string) => string,
): Promise<PlaceServer> => {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', 'http://place.test');
    const { status, json, text, headers: more } = await answer({ method, url, headers, body });
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(status === 204 ? undefined : (text ?? JSON.stringify(json ?? {})));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const directUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const line = await startFaultProxy(directUrl, passing, methodOf);
  return {
    line,
    directUrl,
    close: async () => {
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
