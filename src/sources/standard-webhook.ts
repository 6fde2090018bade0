import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Signatures as the Standard Webhooks specification has them (github.com/standard-webhooks/standard-webhooks):
 * `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, several of them separated by spaces while a secret is
 * being rotated.
 */
const TOLERANCE_S = 5 * 60;
const PREFIX = 'whsec_';

/** The key of a secret, with or without `whsec_`; undefined when it is not base64 of 24 to 64 bytes. */
export const secretKey = (secret: string): Buffer | undefined => {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const key = Buffer.from(encoded, 'base64');
  return key.length >= 24 && key.length <= 64 ? key : undefined;
};

interface Signed {
  id: string;
  /** Epoch seconds. */
  timestamp: number;
  body: Uint8Array;
}

const digest = (key: Buffer, { id, timestamp, body }: Signed): Buffer =>
  createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();

/** The three headers that sign `body`. */
export const signedHeaders = (
  key: Buffer,
  message: { id: string; at: number; body: string },
): Record<string, string> => {
  const timestamp = Math.floor(message.at / 1000);
  const signature = digest(key, { id: message.id, timestamp, body: Buffer.from(message.body) });
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature.toString('base64')}`,
  };
};

export type Verdict =
  | { genuine: true; id: string }
  | { genuine: false; why: 'headers' | 'stale' | 'signature' };

/** Judges the raw bytes. Any of our keys may fit any of their signatures; every pair is compared in constant time. */
export const verifySignature = (
  keys: readonly Buffer[],
  request: { headers: Record<string, string | undefined>; body: Uint8Array },
  now: number,
): Verdict => {
  const id = request.headers['webhook-id'];
  const stamp = request.headers['webhook-timestamp'];
  const signatures = request.headers['webhook-signature'];
  if (!id || !signatures || stamp === undefined || !/^\d{1,12}$/.test(stamp) || id.length > 256)
    return { genuine: false, why: 'headers' };
  const timestamp = Number(stamp);
  if (Math.abs(now / 1000 - timestamp) > TOLERANCE_S) return { genuine: false, why: 'stale' };
  const offered = signatures
    .split(' ')
    .slice(0, 16)
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3), 'base64'));
  const fits = keys.map((key) => digest(key, { id, timestamp, body: request.body }));
  const matches = fits.flatMap((right) =>
    offered.map((given) => given.length === right.length && timingSafeEqual(given, right)),
  );
  return matches.includes(true) ? { genuine: true, id } : { genuine: false, why: 'signature' };
};
