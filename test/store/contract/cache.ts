import { expect, test } from 'vitest';
import { openCache } from '../../../src/store/keyv.ts';
import { until } from '../../support/until.ts';
import { openerOf, start } from './harness.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import type { Engine } from './harness.ts';
import { silentLog } from './samples.ts';

/** What the caches in the database can do. */
export const cacheContract = (engine: Engine<OpenStore>): void => {
  const open = openerOf(engine);
  const cacheOf = async (namespace: string, url?: string) => {
    const on = await open(url);
    return {
      ...on,
      cache: openCache({ db: on.store.db, now: Date.now, log: silentLog }, { namespace, ttlMs: 60_000 }),
    };
  };

  test('a cache keeps values of any shape, and forgets them in time', async () => {
    const { cache, store } = await cacheOf('users');
    const value = { name: 'Zoé \0 \ud83d', groups: ['a'] };
    await cache.set('U1', value);
    await cache.set('U2', 'soon gone', 20);
    expect(await cache.get('U1')).toEqual(value);
    expect(await cache.has('U1')).toBe(true);
    await until('U2 to be forgotten', async () => (await cache.get('U2')) === undefined);
    expect(await cache.delete('U1')).toBe(true);
    expect(await cache.get('U1')).toBeUndefined();
    // Whoever read it as it expired may have taken it away.
    await store.prune(Date.now());
    await cache.set('U3', 'x', 20);
    expect(await store.prune(Date.now() + 21)).toBe(1);
  });

  test('caches of two names do not see each other; clearing one spares the other', async () => {
    const one = await cacheOf('a');
    const two = await cacheOf('a:b', one.url);
    await one.cache.set('k', 1);
    await two.cache.set('k', 2);
    await one.cache.setMany([{ key: 'x', value: 3 }]);
    expect([await one.cache.get('k'), await two.cache.get('k'), await one.cache.getMany(['x', 'y'])]).toEqual(
      [1, 2, [3, undefined]],
    );
    await two.cache.clear();
    expect([await one.cache.get('k'), await two.cache.get('k')]).toEqual([1, undefined]);
  });

  test('a cache whose database is gone misses', async () => {
    const { cache, store, world } = await cacheOf('users');
    expect(world.at).toBe(start);
    await store.close();
    expect(await cache.get('U1')).toBeUndefined();
  });
};
