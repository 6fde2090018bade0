import { createHash } from 'node:crypto';

/** atproto.com/specs/tid: 53 bits of microseconds and 10 of the clock, in 13 letters that sort as the number does. */
const letters = '234567abcdefghijklmnopqrstuvwxyz';

/** The record key of a delivery: always the same for the same delivery and moment, whoever sends it. */
export const recordKey = (deliveryId: string, frozenAt: number): string => {
  const digest = createHash('sha256').update(deliveryId).digest();
  const micros = BigInt(frozenAt) * 1000n + BigInt(digest.readUInt32BE(0) % 1000);
  let rest = (micros << 10n) | BigInt(digest.readUInt16BE(4) & 1023);
  let key = '';
  for (let place = 0; place < 13; place += 1) {
    key = letters.charAt(Number(rest & 31n)) + key;
    rest >>= 5n;
  }
  return key;
};
