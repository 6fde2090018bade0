import { setTimeout as sleep } from 'node:timers/promises';

/** Looks until there is something, or patience is at its end. */
export const waitFor = async <T>(look: () => T | undefined, ms: number): Promise<T | undefined> => {
  const end = Date.now() + ms;
  for (;;) {
    const found = look();
    if (found !== undefined || Date.now() > end) return found;
    await sleep(25);
  }
};

/** Discord tells whoever did something that it failed when nobody answered for so long. */
const answeredMs = 3_200;
/** Whether Discord was told that what somebody did is taken. */
export const isTaken = async ({ callbacks }: { callbacks: readonly number[] }): Promise<boolean> =>
  (await waitFor(() => (callbacks.length > 0 ? true : undefined), answeredMs)) === true;
