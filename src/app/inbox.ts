import type { Store } from './ports/store.ts';
import type { World } from './ports/world.ts';
import type { Inbox } from './verbs.ts';

/** People wait for what they pressed: before everything else. */
export const eventPriority = 1_000;
/** How long the desk that kept an event has to process it before the replayer takes it, in milliseconds. */
export const eventLeaseMs = 30_000;
const againAfterMs = 5_000;

/**
 * The inbox on the outbox: an event is a job that its keeper holds from the start, so that it is on disk before it is
 * acknowledged and processed without a detour. What is never finished, or failed, is claimed like any job of kind
 * `event` with the payload that was kept.
 */
export const createInbox = (
  store: Store,
  world: Pick<World, 'now' | 'id'>,
  leaseMs: number = eventLeaseMs,
): Inbox => ({
  async keep(key, payload) {
    const job = {
      id: world.id(),
      kind: 'event',
      key,
      payload,
      runAt: world.now(),
      priority: eventPriority,
    } as const;
    const kept = await store.transaction((tx) => tx.jobs.addClaimed(job, leaseMs));
    return kept ? { kept: { id: kept.id, lease: kept.lease } } : { seen: true };
  },
  async done(kept) {
    await store.transaction((tx) => tx.jobs.complete(kept));
  },
  async failed(kept, error) {
    await store.transaction((tx) => tx.jobs.fail(kept, error, { retryAt: world.now() + againAfterMs }));
  },
});
