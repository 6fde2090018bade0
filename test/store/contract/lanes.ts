import { describe, expect, test } from 'vitest';
import { add, claim, claimAll, complete, job, openerOf, present, start } from './harness.ts';
import type { Engine } from './harness.ts';

/** The promises about jobs of one lane. */
export const lanesContract = (engine: Engine): void => {
  const open = openerOf(engine);

  describe('a lane', () => {
    test('runs one job after another in order of runAt, whatever their priority', async () => {
      const on = await open();
      const lane = { lane: 'r1' };
      await add(
        on,
        job('2', { ...lane, runAt: start - 1, priority: 9 }),
        job('1', { ...lane, runAt: start - 2 }),
      );
      await add(on, job('3', { ...lane, runAt: start - 1, priority: 99 }), job('other', { lane: 'r2' }));
      const first = present(await claim(on));
      expect(first.id).toBe('1');
      expect(await claimAll(on)).toEqual(['other']);
      await complete(on, first);
      expect(await claimAll(on)).toEqual(['2']);
    });

    test('waits for what is being worked on, even when something earlier joins', async () => {
      const on = await open();
      await add(on, job('b', { lane: 'r1', runAt: start }));
      const held = present(await claim(on));
      await add(on, job('a', { lane: 'r1', runAt: start - 9 }));
      expect(await claim(on)).toBeUndefined();
      await complete(on, held);
      expect((await claim(on))?.id).toBe('a');
    });

    test('is held by a job that failed and will be retried, not by one that gave up or was put off', async () => {
      const on = await open();
      await add(on, job('a', { lane: 'r1' }), job('b', { lane: 'r1' }), job('c', { lane: 'r1' }));
      const a = present(await claim(on));
      await on.store.transaction((tx) => tx.jobs.fail(a, 'busy', { retryAt: start + 50 }));
      expect(await claim(on)).toBeUndefined();
      on.world.at += 50;
      const again = present(await claim(on));
      expect(again).toMatchObject({ id: 'a', attempts: 2 });
      await on.store.transaction((tx) => tx.jobs.fail(again, 'no', { giveUp: true }));
      const b = present(await claim(on));
      expect(b.id).toBe('b');
      await on.store.transaction((tx) => tx.jobs.postpone(b, start + 100));
      expect((await claim(on))?.id).toBe('c');
    });

    test('asked by many at once is never worked on twice', async () => {
      const on = await open();
      await add(on, ...Array.from({ length: 12 }, (_, n) => job(`j${n}`, { lane: `r${n % 3}` })));
      const seen: string[] = [];
      for (let round = 0; round < 4; round += 1) {
        const claims = await Promise.all(Array.from({ length: 12 }, () => claim(on)));
        const held = claims.filter((found) => found !== undefined);
        expect(new Set(held.map(({ lane }) => lane)).size).toBe(held.length);
        for (const one of held) await complete(on, one);
        seen.push(...held.map(({ id }) => id));
      }
      expect(new Set(seen).size).toBe(seen.length);
    });

    test('into which something earlier comes while the rest is claimed still has one at work', async () => {
      const on = await open();
      for (let round = 0; round < 25; round += 1) {
        const lane = `r${round}`;
        await add(on, job(`late ${lane}`, { lane, runAt: start }));
        const early = async () => {
          await add(on, job(`early ${lane}`, { lane, runAt: start - 1, priority: 1 }));
          return claim(on);
        };
        const held = (await Promise.all([claim(on), early(), claim(on), claim(on)])).filter(Boolean);
        expect(held).toHaveLength(1);
        await complete(on, present(held[0]));
        await complete(on, present(await claim(on)));
      }
    });
  });
};
