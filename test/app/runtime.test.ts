import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startRuntime } from '../../src/app/runtime.ts';
import type { Sleep } from '../../src/app/runtime.ts';
import { startApp } from '../support/app.ts';
import { jobHandlers } from '../support/job-handlers.ts';

const sleep: Sleep = (ms, signal) => after(ms, undefined, { signal }).catch(() => undefined);

test('whoever waits for an answer is let in between two jobs, not after the last of them', async () => {
  const app = await startApp();
  const jobs = 60;
  for (let n = 0; n < jobs; n += 1) {
    const comment = {
      source: 'blog',
      externalId: `c${n}`,
      author: { name: 'Marie' },
      text: 'Corsica?',
      postedAt: app.now(),
    };
    await app.receive({ kind: 'comment', comment });
  }
  const kit = { ...app.kit, desks: [], sources: new Map() };
  const runtime = startRuntime(kit, jobHandlers(kit), () => undefined, sleep);
  await after(0);
  const { waiting } = await kit.store.read((tx) => tx.jobs.counts(app.now()));
  await runtime.stop(1_000);
  expect(waiting).toBeGreaterThan(jobs / 2);
});
