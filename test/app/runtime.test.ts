import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startRuntime } from '../../src/app/runtime.ts';
import type { Sleep } from '../../src/app/runtime.ts';
import { startApp } from '../support/app.ts';
import { jobHandlers } from '../support/job-handlers.ts';
import { until } from '../support/until.ts';

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

test('a source that rings is read at once, though no sooner than it may be', async () => {
  const app = await startApp();
  let ring: () => void = () => undefined;
  const place = Object.assign(app.place, {
    pollEveryMs: 3_600_000,
    listen: (heard: () => void) => {
      ring = heard;
    },
  });
  const kit = { ...app.kit, desks: [], sources: new Map([['blog', place]]) };
  const runtime = startRuntime(kit, jobHandlers(kit), () => undefined, sleep);
  await until('the first poll', () => place.asked.length === 1);
  ring();
  await until('another poll', () => place.asked.length === 2);
  let refusals = 0;
  const no = Object.assign(new Error('busy'), { retryAt: app.now() + 3_600_000 });
  place.poll = () => {
    refusals += 1;
    return Promise.reject(no);
  };
  ring();
  await until('a refusal', () => refusals === 1);
  ring();
  await after(1_500);
  await runtime.stop(1_000);
  // The place said no: whoever rings, it is left alone for as long as it asked.
  expect(refusals).toBe(1);
});
