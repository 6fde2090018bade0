import type { ServerResponse } from 'node:http';

/** A whole answer; nothing here streams. */
export interface HttpAnswer {
  status: number;
  body?: string;
  contentType?: string;
  headers?: Record<string, string>;
}

/** On every answer: nothing is cached, framed, sniffed or leaked by referrer. Pages may set a policy of their own. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
};

export const sendAnswer = (
  response: ServerResponse,
  { status, body, contentType, headers }: HttpAnswer,
): void => {
  if (response.headersSent || response.writableEnded) return;
  const text = body ?? '';
  response.writeHead(status, {
    ...(text !== '' && { 'content-type': contentType ?? 'text/plain; charset=utf-8' }),
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
};
