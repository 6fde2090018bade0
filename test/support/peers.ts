import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where what others wrote is installed, apart from the rest: it is heavy, and only a part of the tests wants it. */
export const peers = join(import.meta.dirname, '..', 'peers');

/** Why a peer cannot be used here and how to have it; undefined when it is there. */
export const peerMissing = (name: string, what = name): string | undefined =>
  existsSync(join(peers, 'node_modules', name))
    ? undefined
    : `${what} is not installed: npm ci --prefix test/peers`;
