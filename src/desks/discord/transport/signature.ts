import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A raw Ed25519 key in the shape node:crypto reads (RFC 8410: SubjectPublicKeyInfo). */
const spki = Buffer.from('302a300506032b6570032100', 'hex');
const keyShape = /^[0-9a-f]{64}$/i;
const signatureShape = /^[0-9a-f]{128}$/i;
/** Discord prescribes no window; a clock that is further off than this is somebody who plays an old request again. */
const mostOffMs = 5 * 60_000;

/** The public key as the developer portal shows it: 64 hexadecimal characters; undefined for anything else. */
export const readPublicKey = (hex: string): KeyObject | undefined =>
  keyShape.test(hex)
    ? createPublicKey({ key: Buffer.concat([spki, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' })
    : undefined;

/** Whether Discord signed these very bytes at this time: interactions/overview#validating-security-request-headers. */
export const isSigned = (
  { headers, body }: { headers: Readonly<Record<string, string | undefined>>; body: Uint8Array },
  key: KeyObject,
  now: number,
): boolean => {
  const signature = headers['x-signature-ed25519'] ?? '';
  const timestamp = headers['x-signature-timestamp'] ?? '';
  if (!signatureShape.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1_000) > mostOffMs) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
};
