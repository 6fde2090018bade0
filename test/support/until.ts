import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` answers something, or fails after `ms` naming what was waited for. */
export const until = async <T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 60_000,
): Promise<T> => {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what} in vain`);
    await sleep(25);
  }
};
