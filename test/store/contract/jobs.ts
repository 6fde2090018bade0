import { describe, expect, test } from 'vitest';
import { add, claim, claimAll, complete, hour, job, openerOf, present, start } from './harness.ts';
import type { Engine } from './harness.ts';

/** The promises about jobs. */
export const jobsContract = (engine: Engine): void => {
  const open = openerOf(engine);

  describe('claiming', () => {
    test('gives the job as it was added, once, under a lease of its own', async () => {
      const on = await open();
      await add(on, job('a', { lane: 'r1', key: 'k', payload: { text: '\0 \ud800 é' }, priority: 3 }));
      const first = present(await claim(on));
      expect(first).toEqual({
        ...job('a', { lane: 'r1', key: 'k', payload: { text: '\0 \ud800 é' }, priority: 3 }),
        attempts: 1,
        lease: first.lease,
      });
      expect(await claim(on)).toBeUndefined();
    });

    test('takes higher priority first, then what has been due longest, and nothing early', async () => {
      const on = await open();
      await add(
        on,
        job('late', { runAt: start }),
        job('early', { runAt: start - 5 }),
        job('urgent', { runAt: start, priority: 9 }),
        job('future', { runAt: start + 1, priority: 99 }),
      );
      expect(await claimAll(on)).toEqual(['urgent', 'early', 'late']);
      on.world.at += 1;
      expect((await claim(on))?.id).toBe('future');
    });

    test('takes only the kinds asked for', async () => {
      const on = await open();
      await add(on, job('a', { kind: 'wake' }));
      expect(await on.store.claimJob(start, 10, ['draft'])).toBeUndefined();
      expect(await on.store.claimJob(start, 10, [])).toBeUndefined();
      expect((await on.store.claimJob(start, 10, ['draft', 'wake']))?.id).toBe('a');
    });

    test('of forty at once over ten jobs gives each job to one', async () => {
      const on = await open();
      await add(on, ...Array.from({ length: 10 }, (_, n) => job(`j${n}`)));
      const claims = await Promise.all(Array.from({ length: 40 }, () => claim(on)));
      const ids = claims.flatMap((found) => (found ? [found.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids, ...(await claimAll(on))]).toHaveLength(10);
    });
  });

  describe('a lease', () => {
    test('that ran out lets another take the job, and fences the first off', async () => {
      const on = await open();
      await add(on, job('a'));
      const first = present(await claim(on, 1_000));
      on.world.at += 999;
      expect(await claim(on)).toBeUndefined();
      on.world.at += 1;
      const second = present(await claim(on));
      expect(second.attempts).toBe(2);
      expect(second.lease).not.toBe(first.lease);
      const fenced = await on.store.transaction(async (tx) => [
        await tx.jobs.complete(first),
        await tx.jobs.postpone(first, 0),
        await tx.jobs.fail(first, 'late', { retryAt: 0 }),
        await tx.jobs.fail(first, 'late', { giveUp: true }),
      ]);
      expect(fenced).toEqual([false, false, false, false]);
      expect(await complete(on, second)).toBe(true);
      expect(await complete(on, second)).toBe(false);
    });

    test('that ran out but was taken by nobody still completes', async () => {
      const on = await open();
      await add(on, job('a'));
      const first = present(await claim(on));
      on.world.at += hour;
      expect(await complete(on, first)).toBe(true);
    });
  });

  describe('a key', () => {
    test('is one job, while it waits, when it gave up and 26 hours after it was done', async () => {
      const on = await open();
      const twice = [job('a', { key: 'Ev1' }), job('b', { key: 'Ev1' }), job('c', { key: 'Ev2' })];
      expect(await add(on, ...twice)).toEqual([true, false, true]);
      await complete(on, present(await claim(on)));
      on.world.at += 26 * hour - 1;
      await on.store.prune(on.world.at);
      expect(await add(on, job('d', { key: 'Ev1' }))).toEqual([false]);
      on.world.at += 1;
      expect(await add(on, job('e', { key: 'Ev1' }))).toEqual([true]);
      const gone = present(await claim(on));
      await on.store.transaction((tx) => tx.jobs.fail(gone, 'no', { giveUp: true }));
      expect(await add(on, job('f', { key: gone.key ?? '' }))).toEqual([false]);
    });

    test('of any length and of any characters tells jobs apart', async () => {
      const on = await open();
      const [long, odd] = ['x'.repeat(60_000), 'a\0b\ud800'];
      const keys = [long, `${long}y`, long, odd, 'a\0b\ud801', odd];
      const added = await add(on, ...keys.map((key, n) => job(`j${n}`, { key })));
      expect(added).toEqual([true, true, false, true, true, false]);
    });

    test('handed in by fifty at once is added by one', async () => {
      const on = await open();
      const all = Array.from({ length: 50 }, (_, n) => add(on, job(`j${n}`, { key: 'same' })));
      expect((await Promise.all(all)).flat().filter(Boolean)).toHaveLength(1);
    });

    test('added claimed is worked on by its giver, and by another only after the lease', async () => {
      const on = await open();
      const keep = (id: string) =>
        on.store.transaction((tx) => tx.jobs.addClaimed(job(id, { key: 'k' }), 500));
      const kept = present(await keep('a'));
      expect(kept.attempts).toBe(1);
      expect(await keep('b')).toBeUndefined();
      expect(await claim(on)).toBeUndefined();
      on.world.at += 500;
      expect(await claim(on)).toMatchObject({ id: 'a', attempts: 2 });
    });
  });

  describe('an attempt', () => {
    test('put off is not counted; a failed one is', async () => {
      const on = await open();
      await add(on, job('a'));
      const first = present(await claim(on));
      await on.store.transaction((tx) => tx.jobs.postpone(first, start + 10));
      expect(await claim(on)).toBeUndefined();
      on.world.at += 10;
      const second = present(await claim(on));
      expect(second.attempts).toBe(1);
      await on.store.transaction((tx) => tx.jobs.fail(second, 'busy', { retryAt: start + 20 }));
      on.world.at += 10;
      expect(await claim(on)).toMatchObject({ attempts: 2 });
    });

    test('given up is seen with its reason, and tried again by hand keeps counting', async () => {
      const on = await open();
      await add(on, job('a', { lane: 'r1' }));
      const held = present(await claim(on));
      on.world.at += 7;
      await on.store.transaction((tx) => tx.jobs.fail(held, 'refused \0 twice', { giveUp: true }));
      const gaveUp = await on.store.read((tx) => tx.jobs.gaveUp());
      const error = 'refused \0 twice';
      expect(gaveUp).toEqual([{ id: 'a', kind: 'deliver', lane: 'r1', attempts: 1, error, at: start + 7 }]);
      expect(await claim(on)).toBeUndefined();
      const again = await on.store.transaction(async (tx) => [
        await tx.jobs.tryAgain('a', on.world.at),
        await tx.jobs.tryAgain('a', on.world.at),
        await tx.jobs.tryAgain('unknown', on.world.at),
      ]);
      expect(again).toEqual([true, false, false]);
      expect(await claim(on)).toMatchObject({ id: 'a', attempts: 2 });
      expect(await on.store.read((tx) => tx.jobs.gaveUp())).toEqual([]);
    });
  });

  test('counts what waits, what is due and since when, and what gave up', async () => {
    const on = await open();
    const counts = () => on.store.read((tx) => tx.jobs.counts(on.world.at));
    expect(await counts()).toEqual({ waiting: 0, due: 0, gaveUp: 0 });
    await add(on, job('a', { priority: 2 }), job('b', { priority: 1 }), job('c', { runAt: start - 3 }));
    await add(on, job('future', { runAt: start + 1 }));
    const held = present(await claim(on));
    const lost = present(await claim(on));
    await on.store.transaction((tx) => tx.jobs.fail(lost, 'no', { giveUp: true }));
    expect(await counts()).toEqual({ waiting: 3, due: 1, gaveUp: 1, oldestDueAt: start - 3 });
    await complete(on, held);
    expect(await counts()).toMatchObject({ waiting: 2 });
  });
};
