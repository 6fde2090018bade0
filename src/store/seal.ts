import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Seal } from '../app/ports/connect.ts';

/** AES-256-GCM; NIST SP 800-38D, 8.2.2: 96 random bits are never used twice under one key in practice. */
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const keyBytes = 32;

/** The key of a line in .env: 32 bytes in base64 or base64url; undefined for anything else. */
export const keyOf = (written: string): Buffer | undefined => {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/u.test(written)) return undefined;
  const key = Buffer.from(written, 'base64');
  return key.length === keyBytes ? key : undefined;
};

interface Named {
  /** Tells keys apart, and tells nothing of the key. */
  name: string;
  key: Buffer;
}
const named = (key: Buffer): Named => ({
  name: createHash('sha256').update('aplomb key ').update(key).digest('hex').slice(0, 12),
  key,
});

const base64 = (bytes: Buffer): string => bytes.toString('base64url');

/** Seals with the first key and opens with any: a key is changed by listing the new one before the old. */
export const createSeal = (keys: readonly [Buffer, ...Buffer[]]): Seal => {
  const [first, ...older] = keys;
  const newest = named(first);
  const all = [newest, ...older.map(named)];
  return {
    seal: (plain, about) => {
      const nonce = randomBytes(nonceBytes);
      const sealing = createCipheriv(cipher, newest.key, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([sealing.update(plain, 'utf8'), sealing.final()]);
      return ['1', newest.name, base64(nonce), base64(sealing.getAuthTag()), base64(sealed)].join('.');
    },
    open: (text, about) => {
      const [form, name, nonce = '', tag = '', sealed = ''] = text.split('.');
      const known = all.find((one) => one.name === name);
      if (form !== '1') return { lacks: 'broken_seal' };
      if (!known) return { lacks: 'wrong_key' };
      try {
        const opening = createDecipheriv(cipher, known.key, Buffer.from(nonce, 'base64url'), {
          authTagLength: 16,
        })
          .setAAD(Buffer.from(about))
          .setAuthTag(Buffer.from(tag, 'base64url'));
        const plain = Buffer.concat([opening.update(Buffer.from(sealed, 'base64url')), opening.final()]);
        return { opened: plain.toString('utf8'), aged: known !== newest };
      } catch {
        return { lacks: 'broken_seal' };
      }
    },
  };
};
