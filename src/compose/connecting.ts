import { randomBytes } from 'node:crypto';
import { createHold } from '../app/connections/hold.ts';
import type { HoldDeps } from '../app/connections/hold.ts';
import type { Connecting } from '../app/kit.ts';
import type { Settings } from '../config/settings.ts';
import { createSeal } from '../store/seal.ts';
import type { Hold } from './sources.ts';

/** How places are connected; undefined where no key is set to keep their tokens under. */
export const connectingKit = ({
  connecting: { keys, publicUrl },
  port,
}: Pick<Settings, 'connecting' | 'port'>): Connecting | undefined =>
  keys && {
    seal: createSeal(keys),
    // Every place takes this machine's own address; the browser fails to open it, and shows what is to be pasted.
    backUrl: `${publicUrl ?? `http://localhost:${port}`}/connect`,
    reachable: publicUrl !== undefined,
    secret: () => randomBytes(32).toString('base64url'),
  };

/** The connection of each source, for the sources of this process. */
export const holds =
  (deps: Omit<HoldDeps, 'deadline'>): Hold =>
  (source, connector) =>
    createHold({ ...deps, deadline: (ms) => AbortSignal.timeout(ms) }, source, connector);
