import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { answer } from './orders.ts';
import type { Order } from './orders.ts';
import type { Tally } from './tally.ts';

/** Most of what a schedule makes is gone with it: in a nursery of this size, in MB, little of it lives to be moved. */
const nurseryMb = 48;

/** Carries out orders on so many threads, whichever is free taking the next; `told` of each. Throws what breaks a thread. */
export const carryOut = async (
  threads: number,
  orders: Iterable<Order>,
  told: (order: Order, tally: Tally) => void,
): Promise<void> => {
  const next = orders[Symbol.iterator]();
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('thread.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: nurseryMb },
      // The compiler of types that Node has built in is not final; we ask it for what Node does itself.
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    try {
      for (let one = next.next(); !one.done; one = next.next()) {
        thread.postMessage(one.value);
        const [tally]: unknown[] = await once(thread, 'message');
        told(one.value, answer.parse(tally));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
};
