import { createHmac } from 'node:crypto';
import type { World } from '../../app/ports/world.ts';
import type { HttpClient } from '../http-client.ts';

/** What the developer console shows of an app and of the account it belongs to. None of it runs out. */
export interface Keys {
  consumerKey: string;
  consumerSecret: string;
  accessToken: string;
  accessSecret: string;
}

/** RFC 3986, which is stricter than `encodeURIComponent`. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The `Authorization` of a request without a form, by OAuth 1.0a with HMAC-SHA1 (RFC 5849, section 3.4). */
export const authorization = (
  keys: Keys,
  { method, url }: { method: string; url: URL },
  { nonce, seconds }: { nonce: string; seconds: number },
): string => {
  const own: [string, string][] = [
    ['oauth_consumer_key', keys.consumerKey],
    ['oauth_nonce', nonce],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', String(seconds)],
    ['oauth_token', keys.accessToken],
    ['oauth_version', '1.0'],
  ];
  const parameters = [...url.searchParams, ...own]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted(byCode)
    .join('&');
  const base = [method, `${url.origin}${url.pathname}`, parameters].map(encoded).join('&');
  const key = `${encoded(keys.consumerSecret)}&${encoded(keys.accessSecret)}`;
  const signature = createHmac('sha1', key).update(base).digest('base64');
  const fields = [...own, ['oauth_signature', signature] as const];
  return `OAuth ${fields.map(([name, value]) => `${name}="${encoded(value)}"`).join(', ')}`;
};

/** Signs each request anew: what is signed is its address and its moment. */
export const signing = (http: HttpClient, keys: Keys, world: Pick<World, 'now' | 'id'>): HttpClient => ({
  send: (request, signal) => {
    const at = { nonce: world.id().replaceAll('-', ''), seconds: Math.floor(world.now() / 1_000) };
    const headers = { ...request.headers, authorization: authorization(keys, request, at) };
    return http.send({ ...request, headers }, signal);
  },
});
