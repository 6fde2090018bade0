import { randomBytes } from 'node:crypto';
import type { World } from '../app/ports/world.ts';

/** A UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness, so that ids sort by time. */
export const uuidv7 = (now: number, random: Uint8Array): string => {
  const bytes = Uint8Array.from(random.subarray(0, 16));
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(now / 256 ** (5 - i)) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The real world: this machine's clock and its randomness. */
export const realWorld: World = {
  now: () => Date.now(),
  id: () => uuidv7(Date.now(), randomBytes(16)),
  random: () => Math.random(),
};
