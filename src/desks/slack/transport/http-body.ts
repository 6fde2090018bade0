import { slackBody } from './delivery.ts';
import type { SlackBody } from './delivery.ts';

export type ReadBody = { ok: true; body: SlackBody } | { ok: false; status: 400 | 415; why: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};
const parsedJson = (text: string): ReadBody => {
  try {
    const read = slackBody.safeParse(JSON.parse(text));
    return read.success ? { ok: true, body: read.data } : { ok: false, status: 400, why: 'not an object' };
  } catch {
    return { ok: false, status: 400, why: 'not JSON' };
  }
};

/** Events come as JSON, interactions as JSON in the form field `payload`, slash commands as a form. */
export const readBody = (bytes: Uint8Array, contentType = ''): ReadBody => {
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, status: 400, why: 'not UTF-8' };
  const [type = ''] = contentType.toLowerCase().split(';');
  if (type.trim() === 'application/json') return parsedJson(text);
  if (type.trim() !== 'application/x-www-form-urlencoded')
    return { ok: false, status: 415, why: 'JSON or a form' };
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? { ok: true, body: Object.fromEntries(form) } : parsedJson(payload);
};
