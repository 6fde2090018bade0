import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { emptied, howToHavePostgres, startPostgres } from '../support/postgres.ts';
import { openStore } from '../../src/store/open.ts';
import { contract } from './contract/contract.ts';
import { opener, received } from './contract/harness.ts';
import { silentLog, worldAt } from './contract/samples.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

const freshUrl = (): Promise<string> =>
  server ? server.freshDatabase() : Promise.reject(new Error(howToHavePostgres));

/** One database with its tables made, emptied for every test. */
const readyUrl = async (): Promise<string> => emptied(await (ready ??= madeReady()));
let ready: Promise<string> | undefined;
const madeReady = async (): Promise<string> => {
  const url = await freshUrl();
  await (await openStore({ url, world: worldAt(0), log: silentLog })).close();
  return url;
};

test('there is a PostgreSQL to test with', ({ skip }) => {
  skip(server === undefined, howToHavePostgres);
  expect(server).toBeDefined();
});

describe.skipIf(server === undefined)('PostgreSQL', () => {
  contract(freshUrl, readyUrl);

  const open = opener(readyUrl);
  /** Cuts every connection to this database, as a restart of the server does. */
  const cutAll = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  test('a connection cut in the middle of a transaction loses that transaction, and nothing else', async () => {
    const { store, url, world } = await open();
    const other = await open(url);
    const cut = store.transaction(async (tx) => {
      await received(tx, 'half');
      await cutAll.execute(other.store.db);
      await received(tx, 'never');
    });
    await expect(cut).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(await store.read((tx) => tx.reviews.byId('half'))).toBeUndefined();
    await store.transaction((tx) => received(tx, 'half'));
    expect(await store.check()).toMatchObject({ ok: false, engine: 'postgres', detail: 'unreachable' });
    world.at += 10_000;
    expect(await store.check()).toMatchObject({ ok: true, engine: 'postgres', detail: 'ok' });
  });

  test('a session that stands still inside a transaction is ended by the server, and holds up nobody', async () => {
    const { store, url } = await open();
    const { rows } = await sql`show idle_in_transaction_session_timeout`.execute(store.db);
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '30s' }]);
    const still = Promise.withResolvers<void>();
    const frozen = store.db.transaction().execute(async (tx) => {
      await sql`set local idle_in_transaction_session_timeout = 100`.execute(tx);
      await tx.insertInto('settings').values({ key: 'a', value: '1' }).execute();
      await still.promise;
      await tx.insertInto('settings').values({ key: 'b', value: '1' }).execute();
    });
    const other = await open(url);
    await other.store.transaction((tx) => tx.settings.set('a', 2));
    still.resolve();
    await expect(frozen).rejects.toThrow(Error);
    expect(await store.read((tx) => tx.settings.get('b'))).toBeUndefined();
    expect(await store.read((tx) => tx.settings.get('a'))).toBe(2);
  });

  test('a database that is not there is said without the password', async () => {
    const missing = new URL(await freshUrl());
    missing.pathname = '/no_such_database';
    missing.password = 'secret';
    const opening = open(missing.href);
    await expect(opening).rejects.toMatchObject({ trouble: 'denied' });
    await expect(opening).rejects.not.toThrow('secret');
  });
});
