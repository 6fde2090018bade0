import { expect, test } from 'vitest';
import { health } from '../../src/app/health.ts';
import { watchClock } from '../../src/app/watch-clock.ts';
import type { Leap } from '../../src/core/clock.ts';
import { startApp } from '../support/app.ts';

const hour = 3_600_000;

test('a leap is said once in the log and for an hour in health; what was put off is brought forward', async () => {
  const app = await startApp();
  const { store } = app.kit;
  const lines: [string, object | undefined][] = [];
  const note = (event: string, ids?: object): void => void lines.push([event, ids]);
  let leap: Leap | undefined;
  const world = { ...app.kit.world, leap: () => leap };
  const kit = { ...app.kit, world, log: { info: note, warn: note, error: note } };
  let nudged = 0;
  const watch = watchClock(kit, () => (nudged += 1));
  await watch();
  await store.transaction((tx) =>
    tx.jobs.add({ id: 'j', kind: 'event', payload: {}, runAt: app.now() + 9_000, priority: 0 }),
  );
  app.pass(-hour);
  leap = { by: -hour, at: app.now() };
  await watch();
  await watch();
  expect(lines).toEqual([
    ['clock.leapt', { by_s: -3_600, next: expect.stringMatching(/leapt by -3600 s/) }],
    ['clock.brought_forward', { count: 1 }],
  ]);
  expect(nudged).toBe(1);
  const { says } = await health(kit, () => ({ slack: true }));
  expect(says).toEqual([expect.stringMatching(/^The clock of this machine leapt by -3600 s at /)]);
  app.pass(hour + 1_000);
  expect((await health(kit, () => ({ slack: true }))).says).toEqual(['All is well.']);
});

test('what a clock put back before this start had put off is brought forward at the start', async () => {
  const app = await startApp();
  await app.kit.store.transaction((tx) =>
    tx.jobs.add({ id: 'j', kind: 'event', payload: {}, runAt: app.now() + 5_000, priority: 0 }),
  );
  app.pass(-hour);
  await watchClock(app.kit, () => undefined)();
  app.pass(5_000);
  expect(await app.kit.store.claimJob(app.now(), 1_000, ['event'])).toMatchObject({ id: 'j' });
});
