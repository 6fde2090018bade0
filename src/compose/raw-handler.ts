import type { RawRequest } from '../app/ports/source.ts';
import { sendAnswer } from '../http/answer.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { readBody } from '../http/read-body.ts';
import { headersOf } from '../http/server.ts';
import type { Handler } from '../http/server.ts';

/** Slack's payloads are far smaller; Bolt's own limit is the same. */
const maxBytes = 4 * 1024 * 1024;

/** A handler for the HTTP server that wants the raw bytes: signatures are over them. */
export const rawHandler =
  (handle: (request: RawRequest) => Promise<HttpAnswer>): Handler =>
  async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const read = await readBody(request, maxBytes);
    if (read.read === 'too_large')
      return sendAnswer(response, { status: 413, body: 'too large\n', headers: { connection: 'close' } });
    if (read.read === 'cut_off') return sendAnswer(response, { status: 400, body: 'body incomplete\n' });
    const { method = 'GET' } = request;
    const raw = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: headersOf(request),
      body: read.body,
    };
    return sendAnswer(response, await handle(raw));
  };
