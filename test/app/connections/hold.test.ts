import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createHold } from '../../../src/app/connections/hold.ts';
import type { HoldDeps } from '../../../src/app/connections/hold.ts';
import { resealAll } from '../../../src/app/connections/reseal.ts';
import { sealGrant } from '../../../src/app/connections/sealed.ts';
import type { Connector, Grant, Renewed, Seal } from '../../../src/app/ports/connect.ts';
import type { Connection } from '../../../src/core/connection/connection.ts';
import { openStore } from '../../../src/store/open.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import { createSeal } from '../../../src/store/seal.ts';
import { ana, noon } from '../../support/build.ts';
import { silence, teamKit } from '../../support/kit.ts';

const hour = 3_600_000;
/** A token of the one account there is. */
const gives = (token: string) => ({ token, account: 'UC1' });
const never = new AbortController().signal;
const aKey = (): Buffer => randomBytes(32);

/** A place that takes each refresh token once, as one that rotates; and several processes on one database before it. */
const setUp = async (grant: Partial<Grant> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-hold-'));
  const url = `sqlite:${join(folder, 'aplomb.sqlite')}`;
  let now = noon;
  let ids = 0;
  const key = aKey();
  const seal = createSeal([key]);
  const stores: OpenStore[] = [];
  onTestFinished(async () => {
    await Promise.all(stores.map((one) => one.close()));
    rmSync(folder, { recursive: true, force: true });
  });
  const world = { now: () => now, id: () => `id-${(ids += 1)}`, random: () => 0.5 };
  const open = async (): Promise<OpenStore> => {
    const store = await openStore({ url, world, log: silence });
    stores.push(store);
    return store;
  };
  const store = await open();
  let current = 1;
  const place = {
    renewals: 0,
    slowMs: 20,
    says: undefined as Renewed | undefined,
    rotated: (): void => undefined,
  };
  const connector: Connector = {
    begin: async () => ({ failed: 'not here' }),
    finish: async () => ({ failed: 'not here' }),
    renew: async ({ refreshToken }) => {
      place.renewals += 1;
      await sleep(place.slowMs);
      if (place.says) return place.says;
      if (refreshToken !== `r${current}`) return { refused: 'used before' };
      current += 1;
      place.rotated();
      return {
        renewed: {
          grant: { accessToken: `a${current}`, refreshToken: `r${current}`, accessUntil: now + hour },
          endsAt: undefined,
        },
      };
    },
  };
  const first: Connection = {
    source: 'tube',
    version: 1,
    updatedAt: now,
    by: ana,
    at: now,
    account: { id: 'UC1', name: 'Maison Noisette' },
    state: 'connected',
    sealed: sealGrant(seal, 'tube', {
      accessToken: 'a1',
      refreshToken: 'r1',
      accessUntil: now + hour,
      ...grant,
    }),
  };
  await store.transaction((tx) => tx.connections.save(first));
  const depsOn = (on: HoldDeps['store'], over: Partial<HoldDeps> = {}): HoldDeps => ({
    store: on,
    world,
    log: silence,
    seal,
    deadline: () => never,
    sleep: (ms) => sleep(Math.min(ms, 20)),
    nudge: () => undefined,
    ...over,
  });
  return {
    world,
    store,
    open,
    place,
    connector,
    key,
    seal,
    pass: (ms: number) => {
      now += ms;
    },
    hold: (on: HoldDeps['store'] = store, over: Partial<HoldDeps> = {}) =>
      createHold(depsOn(on, over), 'tube', connector),
    known: () => store.read((tx) => tx.connections.get('tube')),
    jobs: () => store.read((tx) => tx.jobs.counts(now)),
  };
};

test('while it works it is given out as it is, and the place is not asked', async () => {
  const at = await setUp();
  expect(await at.hold().token(never)).toEqual(gives('a1'));
  expect(at.place.renewals).toBe(0);
});

test('run out, and wanted by twenty at once in two processes: one renewal, and everybody has the new token', async () => {
  const at = await setUp();
  at.pass(2 * hour);
  const holds = [at.hold(), at.hold(await at.open())];
  const asked = Array.from({ length: 10 }, () => holds.map((one) => one.token(never))).flat();
  expect(new Set((await Promise.all(asked)).map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify(gives('a2'))]),
  );
  expect(at.place.renewals).toBe(1);
});

test('a token that the place refuses is never given again', async () => {
  const at = await setUp();
  const hold = at.hold();
  expect(await hold.token(never, 'a1')).toEqual(gives('a2'));
  // Another call had the old one in its hands, too.
  expect(await hold.token(never, 'a1')).toEqual(gives('a2'));
  expect(at.place.renewals).toBe(1);
});

test('what was rotated is on disk before anybody is given it', async () => {
  const at = await setUp();
  at.pass(2 * hour);
  let claimed = false;
  const failing: HoldDeps['store'] = {
    read: (work) => at.store.read(work),
    transaction: (work) => {
      if (claimed) return Promise.reject(new Error('the disk is full'));
      claimed = true;
      return at.store.transaction(work);
    },
  };
  await expect(at.hold(failing).token(never)).rejects.toThrow('the disk is full');
  expect(await at.known()).toMatchObject({ version: 2, renewing: { until: at.world.now() + 30_000 } });
});

test('killed after the place rotated and before it was saved: after the lease it is tried, lost, and told', async () => {
  const at = await setUp();
  at.pass(2 * hour);
  const never_ = new Promise<never>(() => undefined);
  let claimed = false;
  const dead: HoldDeps['store'] = {
    read: (work) => at.store.read(work),
    transaction: (work) => {
      if (claimed) return never_;
      claimed = true;
      return at.store.transaction(work);
    },
  };
  const rotated = Promise.withResolvers<void>();
  at.place.rotated = rotated.resolve;
  void at.hold(dead).token(never);
  await rotated.promise;
  const other = at.hold(await at.open());
  const waiting = other.token(AbortSignal.timeout(200));
  expect(await waiting).toEqual({ lacks: 'not_renewed' });
  expect(at.place.renewals).toBe(1);
  at.pass(31_000);
  expect(await other.token(never)).toEqual({ lacks: 'connection_lost' });
  expect(await at.known()).toMatchObject({ state: 'lost', notice: { cards: [] } });
  expect(await at.jobs()).toMatchObject({ due: 1 });
  expect(await other.token(never)).toEqual({ lacks: 'connection_lost' });
  expect(at.place.renewals).toBe(2);
});

test('a lease of a clock that has been put back holds nobody up', async () => {
  const at = await setUp();
  at.pass(26 * hour);
  const known = await at.known();
  if (known)
    await at.store.transaction((tx) =>
      tx.connections.save({ ...known, version: 2, renewing: { lease: 'x', until: at.world.now() + 30_000 } }),
    );
  at.pass(-24 * hour);
  expect(await at.hold().token(never)).toEqual(gives('a2'));
});

test('the place is away: said, tried again, and nothing is lost', async () => {
  const at = await setUp();
  at.pass(2 * hour);
  at.place.says = { trouble: 'no answer', retryAt: 7 };
  expect(await at.hold().token(never)).toEqual({ lacks: 'not_renewed', retryAt: 7 });
  at.place.says = undefined;
  expect(await at.hold().token(never)).toEqual(gives('a2'));
});

test('what may be renewed and is not goes on working, and is not asked for all the time', async () => {
  const at = await setUp({ renewAt: noon + 1, accessUntil: noon + 60 * 24 * hour });
  at.pass(2);
  at.place.says = { refused: 'not yet' };
  for (let time = 0; time < 3; time += 1) expect(await at.hold().token(never)).toEqual(gives('a1'));
  expect(at.place.renewals).toBe(1);
  at.pass(hour);
  at.place.says = undefined;
  expect(await at.hold().token(never)).toEqual(gives('a2'));
});

test('no connection, one that was taken away, and one whose key is gone are told apart', async () => {
  const at = await setUp();
  const other = createSeal([aKey()]);
  const lacks = (seal: Seal | undefined) => at.hold(at.store, { seal }).token(never);
  expect(await lacks(undefined)).toEqual({ lacks: 'no_key' });
  expect(await lacks(other)).toEqual({ lacks: 'wrong_key' });
  const known = await at.known();
  if (!known) throw new Error('no connection');
  const moved = at.seal.seal('{}', 'connection other');
  await at.store.transaction((tx) => tx.connections.save({ ...known, version: 2, sealed: moved }));
  expect(await lacks(at.seal)).toEqual({ lacks: 'broken_seal' });
  await at.store.transaction((tx) => tx.connections.save({ ...known, version: 3, state: 'disconnected' }));
  expect(await lacks(at.seal)).toEqual({ lacks: 'not_connected' });
});

test('a new key listed before the old one opens all, seals all anew, and makes the old one needless', async () => {
  const at = await setUp();
  const newKey = aKey();
  const both = createSeal([newKey, at.key]);
  const kit = teamKit(at.store, at.world);
  const connecting = { seal: both, backUrl: '', reachable: false, secret: () => '' };
  await resealAll({ ...kit, connecting });
  await resealAll({ ...kit, connecting });
  expect(await at.known()).toMatchObject({ version: 2 });
  expect(await at.hold(at.store, { seal: createSeal([newKey]) }).token(never)).toEqual(gives('a1'));
  expect(await at.hold().token(never)).toEqual({ lacks: 'wrong_key' });
});
