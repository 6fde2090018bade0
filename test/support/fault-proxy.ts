import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What can go wrong on the way to a place, for the next request that matches. */
export type Fault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string; type?: string }
  /** Cuts the connection before the place hears of the request. */
  | { kind: 'reset' }
  /** Hands the request on and never answers: the place has done it, the caller cannot know. */
  | { kind: 'answer_lost' }
  /** Hands the request on and cuts the connection before the answer. */
  | { kind: 'answer_cut' }
  /** Hands the request on and answers only after a while. */
  | { kind: 'late'; ms: number }
  /** Hands the request on, and answers 500 whatever the place answered. */
  | { kind: 'failed_after' }
  /** Answers half of what the place answered, as if it were whole. */
  | { kind: 'half_json' }
  /** Never answers and hands nothing on. */
  | { kind: 'silence' };

export interface FaultProxy {
  url: string;
  /** Every request that came, in order. */
  seen: { method: string; path: string }[];
  /** Strikes the next request of this method, once; only one whose path matches, where `path` is given. */
  fail(method: string, fault: Fault, path?: RegExp): void;
  /** Forgets what was to go wrong. */
  mend(): void;
  close(): Promise<void>;
}

/** A request whose answer has not left yet. */
export interface Passing {
  method: string;
  path: string;
  body: string;
  /** What the place answered; undefined when a fault kept the request from it. */
  status?: number;
  fault?: Fault['kind'];
  /** Where the caller calls from, on this machine. */
  port: number;
}

/** The place never hears of a request that one of these strikes. */
const nothingIsDone: ReadonlySet<Fault['kind']> = new Set(['status', 'reset', 'silence']);

type Read = IncomingMessage & { body: Buffer };

/** Stands between a source and its place, real or fake, and breaks the line on demand. */
export const startFaultProxy = async (
  upstream: string,
  /** Told of each request once the place has done what it was asked, and before its answer leaves. */
  passing: (request: Passing) => void = () => undefined,
  /** Where a place takes questions by POST too: the method that says what is asked. */
  methodOf: (method: string, body: string) => string = (method) => method,
): Promise<FaultProxy> => {
  const seen: FaultProxy['seen'] = [];
  const faults: { method: string; fault: Fault; path: RegExp }[] = [];

  const methodIn = ({ method = 'GET', body }: Read): string => methodOf(method, body.toString('utf8'));
  const tell = (request: Read, fault: Fault | undefined, status?: number): void =>
    passing({
      method: methodIn(request),
      path: request.url ?? '/',
      body: request.body.toString('utf8'),
      port: request.socket.remotePort ?? 0,
      ...(status !== undefined && { status }),
      ...(fault && { fault: fault.kind }),
    });

  const forward = (request: Read, response: ServerResponse, fault: Fault | undefined): void => {
    const target = new URL(request.url ?? '/', upstream);
    const headers = { ...request.headers, host: target.host };
    const outgoing = httpRequest(target, { method: request.method ?? 'GET', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        tell(request, fault, answer.statusCode);
        if (fault?.kind === 'answer_lost') return;
        if (fault?.kind === 'answer_cut') {
          request.socket.destroy();
          return;
        }
        const whole = Buffer.concat(chunks);
        const body = fault?.kind === 'half_json' ? whole.subarray(0, whole.length / 2) : whole;
        const { 'transfer-encoding': _, 'content-length': __, ...kept } = answer.headers;
        const status = fault?.kind === 'failed_after' ? 500 : (answer.statusCode ?? 502);
        const send = (): void => {
          response.writeHead(status, { ...kept, 'content-length': body.length });
          response.end(body);
        };
        if (fault?.kind === 'late') setTimeout(send, fault.ms).unref();
        else send();
      });
    });
    outgoing.on('error', () => request.socket.destroy());
    outgoing.end(request.body);
  };

  const pass = (request: Read, response: ServerResponse): void => {
    const { url = '/' } = request;
    const method = methodIn(request);
    seen.push({ method, path: url });
    const index = faults.findIndex((planned) => planned.method === method && planned.path.test(url));
    const fault = index === -1 ? undefined : faults.splice(index, 1)[0]?.fault;
    if (fault && nothingIsDone.has(fault.kind)) tell(request, fault);
    if (fault?.kind === 'status') {
      response.writeHead(fault.status, { 'content-type': fault.type ?? 'text/html', ...fault.headers });
      response.end(fault.body ?? '<html><body>Sorry</body></html>');
    } else if (fault?.kind === 'reset') request.socket.destroy();
    else if (fault?.kind !== 'silence') forward(request, response, fault);
  };
  const server = createServer((request, response) => {
    // Whole, before anything goes wrong: what was sent is known, whatever becomes of it.
    void request.toArray().then(
      (chunks) => pass(Object.assign(request, { body: Buffer.concat(chunks) }), response),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    fail: (method, fault, path = /^/) => void faults.push({ method, fault, path }),
    mend: () => void faults.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
