import { Keyv } from 'keyv';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Log } from '../app/ports/world.ts';
import type { Database } from './schema.ts';
import { toKey } from './text.ts';

/** What Keyv needs of a storage; Keyv itself knows `ttl` in milliseconds. */
const storage = (db: Kysely<Database>, namespace: string, now: () => number) => {
  const start = `${namespace}:`;
  const own = (key: string): string => start + toKey(key);
  return {
    async get(key: string): Promise<string | undefined> {
      const kept = db.selectFrom('cache').select('value').where('key', '=', own(key));
      const alive = kept.where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now())]));
      return (await alive.executeTakeFirst())?.value;
    },
    async set(key: string, value: unknown, ttl?: number): Promise<boolean> {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const row = { value: text, expires_at: ttl === undefined ? null : Math.ceil(now() + ttl) };
      const insert = db.insertInto('cache').values({ key: own(key), ...row });
      await insert.onConflict((on) => on.column('key').doUpdateSet(row)).execute();
      return true;
    },
    async delete(key: string): Promise<boolean> {
      const gone = await db.deleteFrom('cache').where('key', '=', own(key)).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
    async clear(): Promise<void> {
      const ours = sql<boolean>`substr(key, 1, ${start.length}) = ${start}`;
      await db.deleteFrom('cache').where(ours).execute();
    },
  };
};

/**
 * A cache in the same database, for what may be lost or fetched again: it has no compare-and-set, so never for leases,
 * for telling repeats apart or for the state of a review. `namespace` keeps caches apart; `ttlMs` is how long an entry
 * lives unless it says otherwise. A database that fails makes it a cache that misses.
 */
export const openCache = (
  on: { db: Kysely<Database>; now: () => number; log: Log },
  { namespace, ttlMs }: { namespace: string; ttlMs?: number },
): Keyv => {
  const store = storage(on.db, namespace, on.now);
  const keyv = new Keyv(ttlMs === undefined ? { store } : { store, ttl: ttlMs });
  keyv.on('error', () => on.log.warn('cache.failed', { cache: namespace }));
  return keyv;
};
