import { afterEach, expect, test } from 'vitest';
import { createInbox } from '../../src/app/inbox.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { silentLog, worldAt } from '../store/contract/samples.ts';

const opened: OpenStore[] = [];
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

const inbox = async () => {
  const world = worldAt(1_000);
  const store = await openStore({ url: 'sqlite::memory:', world, log: silentLog });
  opened.push(store);
  const replayed = () => store.claimJob(world.at, 1_000, ['event']);
  return { world, store, replayed, inbox: createInbox(store, world, 500) };
};
const held = (answer: Awaited<ReturnType<ReturnType<typeof createInbox>['keep']>>) => {
  if (!('kept' in answer)) throw new Error('was seen before');
  return answer.kept;
};

test('an event is kept once, also when it is handed over again 25 hours after it was done', async () => {
  const { inbox: box, world, replayed } = await inbox();
  const kept = held(await box.keep('Ev1', { press: 'approve' }));
  expect(await box.keep('Ev1', { press: 'approve' })).toEqual({ seen: true });
  await box.done(kept);
  world.at += 25 * 3_600_000;
  expect(await box.keep('Ev1', { press: 'approve' })).toEqual({ seen: true });
  expect(await replayed()).toBeUndefined();
  expect(await box.keep('Ev2', {})).toHaveProperty('kept');
});

test('an event its keeper never finished is replayed with what was kept, after the lease', async () => {
  const { inbox: box, world, replayed } = await inbox();
  const kept = held(await box.keep('Ev1', { press: 'approve' }));
  expect(await replayed()).toBeUndefined();
  world.at += 500;
  const again = await replayed();
  expect(again).toMatchObject({ id: kept.id, payload: { press: 'approve' }, attempts: 2 });
  await box.done(kept);
  world.at += 1_000;
  expect(await replayed()).toBeDefined();
});

test('a failed event is tried again soon', async () => {
  const { inbox: box, world, replayed } = await inbox();
  await box.failed(held(await box.keep('Ev1', {})), 'the desk was away');
  expect(await replayed()).toBeUndefined();
  world.at += 5_000;
  expect(await replayed()).toMatchObject({ attempts: 2 });
});
