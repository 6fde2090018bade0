import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `holds`; fails loudly after `ms`. */
export const until = async (holds: () => boolean, ms = 5_000): Promise<void> => {
  for (let waited = 0; waited < ms; waited += 5) {
    if (holds()) return;
    await sleep(5);
  }
  throw new Error(`not within ${ms} ms: ${String(holds)}`);
};
