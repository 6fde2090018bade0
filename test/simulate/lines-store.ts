import type { Store } from '../../src/app/ports/store.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { FaultKind } from './faults.ts';
import type { Line } from './line.ts';
import type { Stage } from './stage.ts';
import type { SimulatedStore } from './store/open.ts';

const asItIs = <T>(result: T): T => result;
const lost = (): StoreError => new StoreError('unreachable', 'simulated');

/** The store as a process reaches it: over a line that breaks before a commit, or after it. */
export const storeOver = ({ faults }: Stage, line: Line, store: SimulatedStore): Store => {
  const struck = async <T>(
    fault: FaultKind,
    work: () => Promise<T>,
    failing: () => Promise<T>,
  ): Promise<T> => {
    if (fault === 'store_fails') {
      faults.met(fault);
      return failing();
    }
    const result = await work();
    if (fault !== 'store_answer_lost') return result;
    faults.met(fault);
    throw lost();
  };
  /** `failing` is the same work, undone at its end. */
  const through = <T>(work: () => Promise<T>, failing: () => Promise<T>): Promise<T> =>
    line.call('store', {
      // However it ends, its end is known one turn of the microtasks after it.
      effect: (fault) => (fault === undefined ? work().then(asItIs) : struck(fault, work, failing)),
    });
  const plain = <T>(work: () => Promise<T>): Promise<T> => through(work, () => Promise.reject(lost()));
  return {
    transaction: (work) =>
      through(
        () => store.transaction(work),
        () =>
          store.transaction(async (tx) => {
            await work(tx);
            throw lost();
          }),
      ),
    read: (work) => plain(() => store.read(work)),
    claimJob: (now, leaseMs, kinds) => plain(() => store.claimJob(now, leaseMs, kinds)),
    claimCard: (desk, channel, now, leaseMs) => plain(() => store.claimCard(desk, channel, now, leaseMs)),
    channelsWaiting: (desk, now) => plain(() => store.channelsWaiting(desk, now)),
    freeOfTheDead: (now) => plain(() => store.freeOfTheDead(now)),
    clockWentBack: (now) => plain(() => store.clockWentBack(now)),
    prune: (now) => plain(() => store.prune(now)),
    check: () => store.check(),
    close: () => store.close(),
  };
};
