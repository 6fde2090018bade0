import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJson, parseJson, type Json } from './json.ts';

/** The whole body, or undefined when it is larger than `max` bytes. */
export const readBody = async (request: IncomingMessage, max: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    // The rest is read but not kept, so that the refusal can still be said; leaving the loop cuts the line.
    if (size <= max) parts.push(bytes);
    else if (size > 20 * max) return undefined;
  }
  return size > max ? undefined : Buffer.concat(parts);
};

/** Arguments of a Web API call, form-encoded or JSON; undefined when the body is neither. */
export const readArguments = (
  contentType: string,
  body: string,
  query: URLSearchParams,
): Json | undefined => {
  if (contentType.startsWith('application/json')) {
    const parsed = body === '' ? {} : parseJson(body);
    return isJson(parsed) ? { ...Object.fromEntries(query), ...parsed } : undefined;
  }
  return { ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(body)) };
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
};
