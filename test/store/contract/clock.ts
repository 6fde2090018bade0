import { expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import { add, claim, complete, hour, job, openerOf, present, received, start } from './harness.ts';
import type { Engine, Opened } from './harness.ts';
import { silentLog, worldAt } from './samples.ts';

/** What a clock that leaps may not do: end a lease too early, or make anything wait for it. */
export const clockContract = (engine: Engine): void => {
  const open = openerOf(engine);

  test('a clock that leapt forward ends no lease, and starts what is due', async () => {
    const on = await open();
    const leapt = { ...worldAt(start + hour), steady: () => start + 500 };
    const store = await engine.open({ url: on.url, world: leapt, log: silentLog });
    const other: Opened<Store> = { store, world: leapt, url: on.url };
    await add(
      on,
      job('held', { lane: 'r1' }),
      job('behind', { lane: 'r1' }),
      job('later', { runAt: start + 900 }),
    );
    await on.store.transaction(async (tx) => {
      await received(tx, 'r1');
      await tx.cards.place({ reviewId: 'r1', desk: 'slack', channel: 'C1' });
    });
    const held = present(await claim(on, 60_000));
    present(await on.store.claimCard('slack', 'C1', start, 30_000));
    expect(await claim(other)).toMatchObject({ id: 'later' });
    expect(await claim(other)).toBeUndefined();
    expect(await store.claimCard('slack', 'C1', leapt.at, 30_000)).toBeUndefined();
    expect(await complete(on, held)).toBe(true);
    await store.close();
  });

  test('what a clock that was put back had put off comes when it would have come', async () => {
    const on = await open();
    on.world.at = start + hour;
    await add(on, job('lease', { runAt: 0 }), job('retry', { runAt: 1 }), job('later', { runAt: 2 }));
    await on.store.transaction(async (tx) => {
      await received(tx, 'r1');
      await tx.cards.place({ reviewId: 'r1', desk: 'slack', channel: 'C1' });
    });
    present(await claim(on, 60_000));
    const retry = present(await claim(on));
    const later = present(await claim(on));
    const turn = present(await on.store.claimCard('slack', 'C1', on.world.at, 30_000));
    await on.store.transaction(async (tx) => {
      await tx.jobs.fail(retry, 'away', { retryAt: on.world.at + 20_000 });
      await tx.jobs.postpone(later, on.world.at + 15_000);
      await tx.cards.failed(turn, 'away', on.world.at + 10_000);
    });
    on.world.at = start;
    expect(await on.store.clockWentBack(start)).toBe(4);
    expect(await on.store.clockWentBack(start)).toBe(0);
    expect(await claim(on)).toBeUndefined();
    on.world.at = start + 10_000;
    expect(await on.store.claimCard('slack', 'C1', on.world.at, 1_000)).toBeDefined();
    on.world.at = start + 20_000;
    expect([(await claim(on))?.id, (await claim(on))?.id]).toEqual(['retry', 'later']);
    expect(await claim(on)).toBeUndefined();
    on.world.at = start + 60_000;
    expect(await claim(on)).toMatchObject({ id: 'lease' });
  });

  test('what was put off under the right clock stays where it is, and so does a waking people asked for', async () => {
    const on = await open();
    await add(on, job('right', { runAt: start + hour }));
    on.world.at = start + hour;
    await add(on, job('monday', { kind: 'wake', runAt: start + 50 * hour }));
    on.world.at = start;
    expect(await on.store.clockWentBack(start)).toBe(0);
    on.world.at = start + hour;
    expect(await claim(on)).toMatchObject({ id: 'right' });
    on.world.at = start + 50 * hour - 1;
    expect(await on.store.claimJob(on.world.at, 1_000, ['wake'])).toBeUndefined();
  });
};
