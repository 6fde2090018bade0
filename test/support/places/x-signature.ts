import { createHmac } from 'node:crypto';

/** What the console shows of the app and its account. */
export const KEYS = {
  consumerKey: 'consumer-key-of-the-app-0001',
  consumerSecret: 'consumer-secret-of-the-app-0001',
  accessToken: '9001-access-token-of-the-account',
  accessSecret: 'access-secret-of-the-account-1',
};

const strictly = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
/** As RFC 5849 has it, written from the server's side: from the header's fields back to what was signed. */
export const isSigned = (header: string, method: string, address: URL): boolean => {
  const fields = new Map(
    [...header.replace(/^OAuth /, '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeURIComponent(value),
    ]),
  );
  const given = fields.get('oauth_signature');
  fields.delete('oauth_signature');
  const far = Math.abs(Number(fields.get('oauth_timestamp')) * 1_000 - Date.now()) > 300_000;
  if (
    far ||
    fields.get('oauth_consumer_key') !== KEYS.consumerKey ||
    fields.get('oauth_token') !== KEYS.accessToken
  )
    return false;
  const all = [...fields, ...address.searchParams].map(([name, value]) =>
    [strictly(name), strictly(value)].join('='),
  );
  const base = [method, strictly(address.origin + address.pathname), strictly(all.toSorted().join('&'))].join(
    '&',
  );
  const key = `${strictly(KEYS.consumerSecret)}&${strictly(KEYS.accessSecret)}`;
  return given === createHmac('sha1', key).update(base).digest('base64');
};
