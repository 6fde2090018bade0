import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs one piece of work after the other in each chain of calls. A transaction that opened another would wait for
 * itself on SQLite, and could on a pool that ran dry: it is told so instead of hanging.
 */
export const createAlone = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const around = new AsyncLocalStorage<{ running: boolean }>();
  return (work) => {
    if (around.getStore()?.running)
      return Promise.reject(new Error('The store was asked inside a transaction; use its tx instead.'));
    const here = { running: true };
    return around.run(here, () =>
      work().finally(() => {
        here.running = false;
      }),
    );
  };
};
