import { nextVersion } from '../../core/versioned.ts';
import type { Kit } from '../kit.ts';
import { openGrant, sealGrant } from './sealed.ts';

/** What an older key sealed is sealed with the newest, so that the older can be taken out of .env. */
export const resealAll = async ({ store, world, connecting, log }: Kit): Promise<void> => {
  if (!connecting) return;
  for (const known of await store.read((tx) => tx.connections.all())) {
    const opened = known.sealed === '' ? undefined : openGrant(connecting.seal, known);
    if (opened === undefined || 'lacks' in opened || !opened.aged) continue;
    const sealed = sealGrant(connecting.seal, known.source, opened.grant);
    const next = nextVersion(known, world.now(), { sealed });
    // Whoever changed it in this moment sealed it anew.
    if (await store.transaction((tx) => tx.connections.save(next)))
      log.info('connection.resealed', { source: known.source });
  }
};
