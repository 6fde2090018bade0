import { z } from 'zod';
import type { Connection, Invitation } from '../../core/connection/connection.ts';
import type { Grant, Lack, Offer, Seal } from '../ports/connect.ts';

const grant = z.object({
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  renewAt: z.number().optional(),
  accessUntil: z.number().optional(),
  kept: z.record(z.string(), z.string()).optional(),
});
const offer = z.object({
  account: z.object({ id: z.string(), name: z.string() }),
  grant,
  endsAt: z.number().optional(),
});
/** What has to be known to finish what was begun. */
const begun = z.object({
  url: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  keep: z.record(z.string(), z.string()).optional(),
  /** The consent was given; it remains to be said for which account. */
  offers: z.array(offer).optional(),
});
export type Begun = z.infer<typeof begun>;

const ofGrant = (source: string): string => `connection ${source}`;
const ofInvitation = (key: string): string => `invitation ${key}`;

export const sealGrant = (seal: Seal, source: string, held: Offer['grant']): string =>
  seal.seal(JSON.stringify(held), ofGrant(source));

/** The tokens of a connection, or why they cannot be had. */
export const openGrant = (
  seal: Seal | undefined,
  { source, sealed }: Pick<Connection, 'source' | 'sealed'>,
): { grant: Grant; aged: boolean } | { lacks: Lack } => {
  if (!seal) return { lacks: 'no_key' };
  const opened = seal.open(sealed, ofGrant(source));
  return 'lacks' in opened ? opened : { grant: grant.parse(JSON.parse(opened.opened)), aged: opened.aged };
};

export const sealBegun = (seal: Seal, key: string, of: Begun): string =>
  seal.seal(JSON.stringify(of), ofInvitation(key));

/** Undefined where the key has changed meanwhile. */
export const openBegun = (
  seal: Seal,
  { key, sealed }: Pick<Invitation, 'key' | 'sealed'>,
): Begun | undefined => {
  const opened = seal.open(sealed, ofInvitation(key));
  return 'lacks' in opened ? undefined : begun.parse(JSON.parse(opened.opened));
};
