import { createHash } from 'node:crypto';

/** RFC 4648, as multiformats write it: small letters, without padding. */
const small = 'abcdefghijklmnopqrstuvwxyz234567';
const base32 = (bytes: Uint8Array): string => {
  let made = '';
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) made += small.charAt((rest >> (bits - 5)) & 31);
    rest &= 31;
  }
  return bits > 0 ? made + small.charAt((rest << (5 - bits)) & 31) : made;
};
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A content id of the form the AT Protocol takes (atproto.com/specs/data-model): version 1, DAG-CBOR, SHA-256. */
export const cidFor = (text: string): string =>
  `b${base32(Buffer.concat([Buffer.from([0x01, 0x71, 0x12, 0x20]), sha256(text)]))}`;

/** An identity of the form of the PLC directory (web.plc.directory/spec/v0.1/did-plc). */
export const didFor = (name: string): string => `did:plc:${base32(sha256(name)).slice(0, 24)}`;

/** A record key (atproto.com/specs/tid) that sorts as the number does. */
export const tidFor = (count: number): string => {
  const letters = '234567abcdefghijklmnopqrstuvwxyz';
  let key = '';
  for (let rest = count, place = 0; place < 11; place += 1, rest = Math.floor(rest / 32))
    key = letters.charAt(rest % 32) + key;
  return `3k${key}`;
};
