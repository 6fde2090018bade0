import { setTimeout as after } from 'node:timers/promises';

/** What `work` gives within `ms`, or undefined when it takes longer; the work goes on either way. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<{ value: T } | undefined> => {
  const stop = new AbortController();
  const late = after(ms, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    stop.abort();
  }
};
