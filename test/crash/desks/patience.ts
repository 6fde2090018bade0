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

/** How long somebody waits for a form to open, or to be told something. */
export const patienceMs = 4_000;

/** Whether somebody is told which number a comment has, in English or French. */
export const tellsNumber = (words: string): boolean => /(?:#|n°\s?)\d/u.test(words);
