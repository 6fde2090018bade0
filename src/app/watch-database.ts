import { storeSays } from '../core/catalogue/store.ts';
import type { Kit } from './kit.ts';

const wellMs = 10_000;
const failingMs = 2_000;

/**
 * Looks whether the database takes writes, and says in the log when it stops, what to do, and when it works again. Each
 * turn gives the pause until the next, in milliseconds.
 */
export const watchDatabase = (kit: Kit, nudge: () => void): (() => Promise<number>) => {
  let since: number | undefined;
  return async () => {
    const found = await kit.store.check();
    if (!found.ok) {
      since ??= kit.world.now();
      kit.log.error('database.failing', {
        code: found.detail,
        next: storeSays(found.detail, found.where, 'en'),
      });
      return failingMs;
    }
    if (since !== undefined) {
      kit.log.info('database.works_again', { after_s: Math.round((kit.world.now() - since) / 1_000) });
      since = undefined;
      nudge();
    }
    return wellMs;
  };
};
