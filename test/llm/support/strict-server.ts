import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const requestBody = z.looseObject({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
});
export type ChatRequest = z.infer<typeof requestBody>;
export type Answer = (request: ChatRequest, index: number) => object | Promise<object>;

/** What a strict server of one's own says no with. */
export const badRequest = (message: string, more: object = {}): object => ({
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } },
});

/** A completion without `usage`, as some servers give it. */
export const said = (content: string, more: object = {}): object => ({
  body: {
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, ...more }],
  },
});

const reply = z.object({
  status: z.number().default(200),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown(),
  /** Send the head and part of the body, then nothing more. */
  stall: z.boolean().default(false),
});

export interface StrictServer extends AsyncDisposable {
  url: string;
  requests: ChatRequest[];
  headers: IncomingHttpHeaders[];
}

/** Our own small server on loopback: scripted answers, every request kept. */
export const strictServer = async (answer: Answer): Promise<StrictServer> => {
  const requests: ChatRequest[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const open = new Set<ServerResponse>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
    const body = requestBody.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    headers.push(request.headers);
    requests.push(body);
    const given = reply.parse(await answer(body, requests.length - 1));
    response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers });
    const text = JSON.stringify(given.body);
    if (given.stall) response.write(text.slice(0, 10));
    else response.end(text);
  };
  const server = createServer((request, response) => {
    open.add(response);
    serve(request, response).catch(() => response.destroy());
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    headers,
    async [Symbol.asyncDispose]() {
      for (const response of open) response.destroy();
      const closed = Promise.withResolvers<undefined>();
      server.close(() => closed.resolve(undefined));
      server.closeAllConnections();
      await closed.promise;
    },
  };
};
