import type { Teammate } from '../../core/actor.ts';
import type { Connection } from '../../core/connection/connection.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import { needRole } from '../queries.ts';
import type { Disconnected } from './outcome.ts';
import { noteDown, showAgain } from './record.ts';
import { openGrant } from './sealed.ts';

const revokeMs = 10_000;

/** Nobody uses it from now on; the tokens stay until the place was told. */
const takeAway = (kit: Kit, source: string, by: Teammate): Promise<Connection | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const known = await tx.connections.get(source);
      if (!known) return undefined;
      const next = nextVersion(known, kit.world.now(), { state: 'disconnected', renewing: undefined });
      if (!(await tx.connections.save(next))) return undefined;
      const actor = { kind: 'teammate' as const, teammate: by };
      await noteDown(tx, kit.world, source, { actor, action: 'disconnected' });
      await showAgain(tx, kit.world, next);
      return next;
    }),
  );

/** An admin takes a connection away, here and, where that can be, at the place. */
export const disconnect = async (kit: Kit, source: string, by: Teammate): Promise<Disconnected> => {
  const refusal = await needRole(kit, by, 'admin');
  if (refusal) return { refusal };
  const before = await kit.store.read((tx) => tx.connections.get(source));
  if (!before || before.sealed === '') return { cannot: 'not_connected' };
  const taken = await takeAway(kit, source, by);
  if (!taken) throw new Error(`connection ${source} could not be saved`);
  const opened = openGrant(kit.connecting?.seal, taken);
  const connector = kit.sources.get(source)?.connector;
  const signal = kit.deadline(new AbortController().signal, revokeMs);
  const told = 'grant' in opened && (await connector?.revoke?.(opened.grant, signal));
  await kit.store.transaction((tx) =>
    tx.connections.save(nextVersion(taken, kit.world.now(), { sealed: '' })),
  );
  kit.nudge();
  if (!connector?.revoke) return { gone: 'forgotten' };
  return { gone: told === true ? 'revoked' : 'not_revoked' };
};
