import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { z } from 'zod';

export interface ApiRequest {
  method: string;
  form: URLSearchParams;
  token: string | undefined;
}
/** What a method answers: JSON, a status with headers, or a line cut without an answer. */
export type ApiAnswer =
  | Record<string, unknown>
  | { status: number; headers?: Record<string, string>; text?: string }
  | 'cut'
  | 'hang';

const status = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  text: z.string().default(''),
});
const ackFrame = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

export interface Line {
  socket: WebSocket;
  deliver(envelopeId: string, type: string, payload: unknown, more?: Record<string, unknown>): void;
  disconnect(reason: string): void;
}

export interface SlackServer {
  apiUrl: string;
  /** Every request, in order. */
  requests: ApiRequest[];
  answer: Record<string, (request: ApiRequest) => ApiAnswer>;
  /** Lines that were greeted and are open, oldest first. */
  lines: Line[];
  acks: { envelopeId: string; payload: unknown }[];
  /** The least number of open lines since `watch` was called. */
  watch(): { least(): number };
  /** Whether new lines are greeted. */
  greet: boolean;
  /** Called for each line right after its greeting. */
  greeted: (line: Line) => void;
  close(): Promise<void>;
}

/** A small loopback server with just enough of Slack for these tests; the strict one is the stand-in. */
export const slackServer = async (): Promise<SlackServer> => {
  let least = 0;
  const sockets = new WebSocketServer({ noServer: true });
  const http = createServer((request, response) => {
    void (async () => {
      const body = await read(request);
      const method = (request.url ?? '').replace(/^\/api\//, '').replace(/\?.*/, '');
      const called = { method, form: new URLSearchParams(body), token: request.headers.authorization };
      server.requests.push(called);
      const answer = server.answer[method]?.(called) ?? { ok: false, error: 'unknown_method' };
      if (answer === 'cut') request.socket.destroy();
      if (answer === 'cut' || answer === 'hang') return;
      const plain = status.safeParse(answer);
      const {
        status: code,
        headers,
        text,
      } = plain.success
        ? plain.data
        : { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(answer) };
      response.writeHead(code, headers).end(text);
    })();
  });
  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened));
  });
  sockets.on('connection', (socket: WebSocket) => {
    const line: Line = {
      socket,
      deliver: (envelope_id, type, payload, more = {}) =>
        socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true, ...more })),
      disconnect: (reason) => socket.send(JSON.stringify({ type: 'disconnect', reason })),
    };
    socket.on('message', (data: Buffer) => {
      const ack = ackFrame.parse(JSON.parse(data.toString('utf8')));
      server.acks.push({ envelopeId: ack.envelope_id, payload: ack.payload });
    });
    socket.on('close', () => {
      server.lines = server.lines.filter((one) => one !== line);
      least = Math.min(least, server.lines.length);
    });
    if (!server.greet) return;
    socket.send(JSON.stringify({ type: 'hello', num_connections: server.lines.length + 1 }));
    server.lines.push(line);
    server.greeted(line);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = http.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const server: SlackServer = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    requests: [],
    answer: { 'apps.connections.open': () => ({ ok: true, url: `ws://127.0.0.1:${port}/link` }) },
    lines: [],
    acks: [],
    greet: true,
    greeted: () => {},
    watch: () => {
      least = server.lines.length;
      return { least: () => least };
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
};
