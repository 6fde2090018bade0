import { describe, expect, test } from 'vitest';
import { openerOf } from './harness.ts';
import type { Engine } from './harness.ts';

const ana = { desk: 'slack', id: 'U1', name: 'Ana' } as const;
const tom = { desk: 'slack', id: 'U2', name: 'Tom' } as const;

/** The promises about what became of drafts. */
export const fatesContract = (engine: Engine): void => {
  const open = openerOf(engine);

  describe('what became of drafts', () => {
    test('is counted by fingerprint, each review once, as it was last said, from a moment on', async () => {
      const { store } = await open();
      await store.transaction(async ({ fates }) => {
        await fates.posted('r1', { fingerprint: 'aaa', kept: 0.2, whole: false }, 10);
        await fates.posted('r1', { fingerprint: 'aaa', kept: 1, whole: true }, 20);
        await fates.posted('r2', { fingerprint: 'aaa', kept: 0.25, whole: false }, 30);
        await fates.posted('r3', { fingerprint: 'b', kept: 0.667, whole: false }, 20);
        await fates.posted('r4', { fingerprint: 'b', kept: 0, whole: false }, 5);
      });
      const none = { useful: 0, notUseful: 0 };
      expect(await store.read(({ fates }) => fates.since(10))).toEqual([
        { fingerprint: 'aaa', posted: 2, whole: 1, kept: 0.625, ...none },
        { fingerprint: 'b', posted: 1, whole: 0, kept: 0.667, ...none },
      ]);
      expect(await store.read(({ fates }) => fates.since(31))).toEqual([]);
    });

    test('people may change their minds; each has one word on each draft', async () => {
      const { store } = await open();
      const of = (revision: number, by: typeof ana | typeof tom) => ({ reviewId: 'r1', revision, by });
      await store.transaction(async ({ fates }) => {
        await fates.judged(of(1, ana), { fingerprint: 'aaa', useful: false }, 10);
        await fates.judged(of(1, ana), { fingerprint: 'aaa', useful: true }, 11);
        await fates.judged(of(1, tom), { fingerprint: 'aaa', useful: false }, 12);
        await fates.judged(of(2, tom), { fingerprint: 'offline', useful: true }, 12);
      });
      const unposted = { posted: 0, whole: 0, kept: 0 };
      expect(await store.read(({ fates }) => fates.since(0))).toEqual([
        { fingerprint: 'aaa', ...unposted, useful: 1, notUseful: 1 },
        { fingerprint: 'offline', ...unposted, useful: 1, notUseful: 0 },
      ]);
    });
  });
};
