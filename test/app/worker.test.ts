import { expect, test } from 'vitest';
import { runOne } from '../../src/app/worker.ts';
import { startApp } from '../support/app.ts';

const never = new AbortController().signal;

/** Runs a job that always breaks like this, until it is not due any more within a day. */
const breaking = async (error: Error): Promise<{ runs: number; gaveUp: number }> => {
  const app = await startApp();
  const { store } = app.kit;
  await store.transaction((tx) =>
    tx.jobs.add({ id: 'j', kind: 'event', payload: {}, runAt: app.now(), priority: 0 }),
  );
  let runs = 0;
  const handlers = {
    ...app.handlers,
    event: () => {
      runs += 1;
      return Promise.reject(error);
    },
  };
  for (let step = 0; step < 120; step += 1) {
    await runOne(app.kit, handlers, never);
    app.pass(20_000);
  }
  return { runs, gaveUp: (await store.read((tx) => tx.jobs.counts(app.now()))).gaveUp };
};

test('a job that keeps breaking gives up, where an admin sees it', async () => {
  expect(await breaking(new Error('a defect'))).toEqual({ runs: 12, gaveUp: 1 });
});

test('a database that fails for an hour makes nothing give up', async () => {
  const full = Object.assign(new Error('disk full'), { name: 'StoreError', trouble: 'full' });
  const found = await breaking(full);
  expect(found.gaveUp).toBe(0);
  expect(found.runs).toBeGreaterThan(100);
});
