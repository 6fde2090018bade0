import { clockSays } from '../core/catalogue/health.ts';
import { isAhead } from '../core/review/clock.ts';
import { happenTo } from './happening.ts';
import type { Kit } from './kit.ts';

const everyMs = 1_000;
const portion = 200;

/** What a delivery has to wait for was told by the old time: it waits as long as it would have. */
const bringBackDeliveries = async (kit: Kit): Promise<number> => {
  const states = ['approved', 'posting'] as const;
  const found = await kit.store.read((tx) => tx.reviews.list({ states, limit: portion }));
  const now = kit.world.now();
  const ahead = found.filter(({ delivery }) => delivery && isAhead(delivery, now));
  for (const { id, delivery } of ahead)
    if (delivery) await happenTo(kit, id, { happened: 'clock_went_back', deliveryId: delivery.id });
  return ahead.length;
};

/**
 * Says in the log when the clock was set or the machine slept, and brings forward what a clock that was put back had put
 * off; also at the start, for what happened before. Each turn gives the pause until the next, in milliseconds.
 */
export const watchClock = (kit: Kit, nudge: () => void): (() => Promise<number>) => {
  let seen: number | undefined;
  // What a clock did before this start is not known.
  let putBack = true;
  return async () => {
    const leap = kit.world.leap?.();
    if (leap !== undefined && leap.at !== seen) {
      seen = leap.at;
      putBack ||= leap.by < 0;
      kit.log.warn('clock.leapt', { by_s: Math.round(leap.by / 1_000), next: clockSays(leap, 'en') });
    }
    if (!putBack) return everyMs;
    const count = (await kit.store.clockWentBack(kit.world.now())) + (await bringBackDeliveries(kit));
    putBack = false;
    if (count > 0) {
      kit.log.info('clock.brought_forward', { count });
      nudge();
    }
    return everyMs;
  };
};
