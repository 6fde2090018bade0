import { describe, expect, test } from 'vitest';
import type { Store, Tx } from '../../../src/app/ports/store.ts';
import type { Teammate } from '../../../src/core/actor.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { openerOf, received, start } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

const ana: Teammate = { desk: 'slack', id: 'U1', name: 'Ana' };

/** The promises about the audit, transactions, sources and settings. */
export const transactionsContract = (engine: Engine): void => {
  const open = openerOf(engine);
  const within = <T>({ store }: Opened<Store>, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.transaction(work);

  describe('the audit', () => {
    const entry = (id: string, at: number) => {
      const actor = { kind: 'teammate' as const, teammate: ana };
      return { id, reviewId: 'r1', actor, action: 'approve', data: { revision: 1 }, at };
    };
    test('is read in the order it was written, though the clock went back', async () => {
      const on = await open();
      await within(on, async (tx) => {
        for (const [id, at] of [
          ['z', 9],
          ['a', 5],
          ['m', 7],
        ] as const)
          await tx.audit.append(entry(id, at));
      });
      expect(await on.store.read((tx) => tx.audit.of('r1'))).toEqual([
        entry('z', 9),
        entry('a', 5),
        entry('m', 7),
      ]);
      expect(await on.store.read((tx) => tx.audit.of('r2'))).toEqual([]);
    });

    test('counts what was done, over all reviews', async () => {
      const on = await open();
      await within(on, async (tx) => {
        await tx.audit.append(entry('a', 1));
        await tx.audit.append({ ...entry('b', 2), reviewId: 'r2' });
        await tx.audit.append({ ...entry('c', 3), action: 'edit' });
        await tx.audit.append({ ...entry('d', 4), action: 'leave' });
      });
      const counts = await on.store.read((tx) => tx.audit.count(['approve', 'edit', 'reopen']));
      expect(counts).toEqual({ approve: 2, edit: 1 });
      expect(await on.store.read((tx) => tx.audit.count([]))).toEqual({});
    });
  });

  describe('a transaction', () => {
    test('that throws leaves nothing, and the error is the one thrown', async () => {
      const on = await open();
      const stop = new Error('stop');
      const work = within(on, async (tx) => {
        await received(tx, 'r1');
        await tx.jobs.add({ id: 'j', kind: 'draft', payload: {}, runAt: 0, priority: 0 });
        await tx.settings.set('paused', true);
        throw stop;
      });
      await expect(work).rejects.toBe(stop);
      const left = await on.store.read(async (tx) => [
        await tx.comments.byId('c-r1'),
        await tx.reviews.byId('r1'),
        (await tx.jobs.counts(start)).waiting,
        await tx.settings.get('paused'),
      ]);
      expect(left).toEqual([undefined, undefined, 0, undefined]);
    });

    test('whose process stood still before its end is undone and begun again: what it decided by may be true no more', async () => {
      const on = await open();
      let runs = 0;
      const slow = (stands: (run: number) => number) =>
        within(on, async (tx) => {
          await tx.settings.add('a', 1);
          on.world.at += stands((runs += 1));
        });
      await slow((run) => (run === 1 ? 6_000 : 4_000));
      expect(await on.store.read((tx) => tx.settings.get('a'))).toBe(1);
      expect(runs).toBe(2);
      await expect(slow(() => 6_000)).rejects.toMatchObject({ trouble: 'stood_still' });
      expect(await on.store.read((tx) => tx.settings.get('a'))).toBe(1);
    });

    test('never mixes with another, and a read sees only what was committed', async () => {
      const on = await open();
      const [begun, looked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const slow = within(on, async (tx) => {
        await tx.settings.set('a', 1);
        begun.resolve();
        await looked.promise;
        await tx.settings.set('b', 1);
      });
      await begun.promise;
      const seen = await on.store.read((tx) => tx.settings.get('a'));
      looked.resolve();
      const failing = within(on, async (tx) => {
        await tx.settings.set('c', 1);
        throw new Error('stop');
      });
      await Promise.allSettled([slow, failing]);
      const after = await on.store.read(async ({ settings }) => [
        await settings.get('a'),
        await settings.get('b'),
        await settings.get('c'),
      ]);
      expect(seen).toBeUndefined();
      expect(after).toEqual([1, 1, undefined]);
    });

    test('adding to a figure loses nothing, whoever adds at the same time', async () => {
      const on = await open();
      await Promise.all(
        Array.from({ length: 20 }, () => on.store.transaction((tx) => tx.settings.add('n', 1_000_000_000))),
      );
      expect(await on.store.read((tx) => tx.settings.get('n'))).toBe(20_000_000_000);
    });

    test('inside another is refused instead of waiting for itself; after it, all is well', async () => {
      const on = await open();
      const nested = [
        within(on, () => on.store.transaction((tx) => tx.settings.set('a', 1))),
        within(on, () => on.store.read((tx) => tx.settings.get('a'))),
        on.store.read(() => on.store.claimJob(start, 1, ['draft'])),
      ];
      for (const { status } of await Promise.allSettled(nested)) expect(status).toBe('rejected');
      await within(on, (tx) => tx.settings.set('a', 2));
      expect(await on.store.read((tx) => tx.settings.get('a'))).toBe(2);
    });

    test('for reading refuses to write', async () => {
      const on = await open();
      await expect(on.store.read((tx) => tx.settings.set('a', 1))).rejects.toThrow(StoreError);
    });
  });

  test('how far a source was read is moved on by one after the other', async () => {
    const on = await open();
    await within(on, (tx) => tx.sources.save({ name: 'blog', connectedAt: 1, cursor: 0 }));
    const further = () =>
      within(on, async (tx) => {
        const state = await tx.sources.getToChange('blog');
        if (state) await tx.sources.save({ ...state, cursor: Number(state.cursor) + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, further));
    expect(await on.store.read((tx) => tx.sources.get('blog'))).toMatchObject({ cursor: 20 });
    expect(await within(on, (tx) => tx.sources.getToChange('nowhere'))).toBeUndefined();
    // Met again by a process that did not know it yet: it stands where it was.
    expect(await within(on, (tx) => tx.sources.insert({ name: 'blog', connectedAt: 2, cursor: null }))).toBe(
      false,
    );
    expect(await within(on, (tx) => tx.sources.insert({ name: 'new', connectedAt: 2, cursor: null }))).toBe(
      true,
    );
    expect(await on.store.read((tx) => tx.sources.get('blog'))).toMatchObject({ cursor: 20 });
  });

  test('sources and settings are what was last saved', async () => {
    const on = await open();
    const bare = { name: 'blog', connectedAt: 1, cursor: null };
    const whole = {
      ...bare,
      cursor: { page: 3, seen: ['a'] },
      backfill: { state: 'running' as const, since: 1, cursor: { page: 1 }, taken: 2, remaining: 3 },
      lastOkAt: 5,
      lastError: { at: 6, detail: 'timeout' },
    };
    await within(on, async (tx) => {
      await tx.sources.save(bare);
      await tx.sources.save({ ...bare, name: 'forum' });
      await tx.sources.save(whole);
      await tx.settings.set('paused', { at: 1 });
      await tx.settings.set('paused', { at: 2, why: ['x'] });
      await tx.settings.set('gone', 1);
      await tx.settings.set('gone', undefined);
    });
    await on.store.read(async (tx) => {
      expect(await tx.sources.get('blog')).toEqual(whole);
      expect(await tx.sources.all()).toEqual([whole, { ...bare, name: 'forum' }]);
      expect(await tx.sources.get('nowhere')).toBeUndefined();
      expect(await tx.settings.get('paused')).toEqual({ at: 2, why: ['x'] });
      expect(await tx.settings.get('gone')).toBeUndefined();
    });
    expect((await on.store.check()).detail).toBe('ok');
  });
};
