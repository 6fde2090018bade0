import { verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';

const header = z.strictObject({
  alg: z.enum(['RS256', 'ES256']),
  typ: z.literal('JWT'),
  kid: z.string().optional(),
});

/** The parts of a JSON Web Token whose signature fits the key (RFC 7515, RFC 7518), read by hand; undefined otherwise. */
export const openJwt = (
  token: string,
  key: KeyObject,
): { header: z.output<typeof header>; claims: unknown } | undefined => {
  const [head = '', claims = '', signature = '', more] = token.split('.');
  if (more !== undefined) return undefined;
  const said = Buffer.from(`${head}.${claims}`);
  const given = Buffer.from(signature, 'base64url');
  if (!verify('sha256', said, { key, dsaEncoding: 'ieee-p1363' }, given)) return undefined;
  const [first, second] = [head, claims].map((part): unknown =>
    JSON.parse(Buffer.from(part, 'base64url').toString('utf8')),
  );
  const parsed = header.safeParse(first);
  return parsed.success ? { header: parsed.data, claims: second } : undefined;
};
