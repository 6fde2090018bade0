import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What signs, by the key it wants (RFC 7518, section 3.1). */
const keyTypes = { RS256: 'rsa', ES256: 'ec' } as const;
export type Algorithm = keyof typeof keyTypes;

/** A private key written as PEM; line breaks may be written `\n`, as .env files have them. Undefined for any other text. */
export const privateKeyOf = (pem: string, algorithm: Algorithm): KeyObject | undefined => {
  try {
    const key = createPrivateKey(pem.replaceAll(String.raw`\n`, '\n'));
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    const curve = algorithm === 'RS256' || details?.namedCurve === 'prime256v1';
    return type === keyTypes[algorithm] && curve ? key : undefined;
  } catch {
    return undefined;
  }
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON Web Token (RFC 7519). */
export const signJwt = (
  algorithm: Algorithm,
  key: KeyObject,
  { header = {}, claims }: { header?: object; claims: object },
): string => {
  const said = `${part({ alg: algorithm, typ: 'JWT', ...header })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
  return `${said}.${signature.toString('base64url')}`;
};
