import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers of a Standard Webhook: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export interface WebhookHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** How far a timestamp may be off, in milliseconds, either way. */
const tolerance = 5 * 60_000;

/** `v1,` and the HMAC-SHA256 over `id.timestamp.body`; the secret is `whsec_` and base64. */
const signatureOf = (secret: string, id: string, timestamp: string, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};

export const sign = (secret: string, message: { id: string; at: number; body: string }): WebhookHeaders => {
  const timestamp = String(Math.floor(message.at / 1000));
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(secret, message.id, timestamp, message.body),
  };
};

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** The id of a genuine, fresh message; undefined for any other. Several signatures may stand in the header. */
export const verify = (
  secret: string,
  headers: Record<string, unknown>,
  body: string,
  now: number,
): string | undefined => {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    return undefined;
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > tolerance) return undefined;
  const expected = signatureOf(secret, id, timestamp, body);
  return signatures.split(' ').some((each) => same(each, expected)) ? id : undefined;
};
