import { createServer, request as httpRequest } from 'node:http';

/** What happens to a request on its way to the model: a fault of aimock's own, by its name, or a dead line. */
export type LineFault = { chaos: 'disconnect' | 'malformed' | 'ratelimit' } | { lateMs: number } | 'down';

export interface ModelLine {
  /** For OPENAI_BASE_URL. */
  url: string;
  /** Strikes each request that holds these words, for as long as the line stands. */
  strike(words: string, fault: LineFault): void;
  close(): Promise<void>;
}

const headersFor = (fault: Exclude<LineFault, 'down'> | undefined): Record<string, string> => {
  if (fault === undefined) return {};
  return 'lateMs' in fault
    ? { 'x-aimock-chaos-latency': String(fault.lateMs) }
    : { [`x-aimock-chaos-${fault.chaos}`]: '1' };
};

/**
 * Stands between the bot's process and aimock, because only a header on a request switches aimock's faults on for that
 * request alone, and the bot sends no such header. The comment is in the request, and chooses the fault.
 */
export const startModelLine = async (upstream: string): Promise<ModelLine> => {
  const faults = new Map<string, LineFault>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const said = body.toString();
      const fault = [...faults].find(([words]) => said.includes(words))?.[1];
      if (fault === 'down') {
        request.socket.destroy();
        return;
      }
      const target = new URL(request.url ?? '/', upstream);
      const { host: _, 'transfer-encoding': __, ...kept } = request.headers;
      const headers = { ...kept, 'content-length': body.length, ...headersFor(fault) };
      const outgoing = httpRequest(target, { method: request.method ?? 'POST', headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => request.socket.destroy());
        answer.pipe(response);
      });
      outgoing.on('error', () => request.socket.destroy());
      outgoing.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    strike: (words, fault) => void faults.set(words, fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
