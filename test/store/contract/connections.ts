import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Connection, Invitation } from '../../../src/core/connection/connection.ts';
import { openerOf } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

const odd = 'Ana \u0000 \ud800 é';
const ana = { desk: 'slack', id: 'U1', name: odd } as const;

const connectionOf = (source: string, over: Partial<Connection> = {}): Connection => ({
  source,
  version: 1,
  updatedAt: 1,
  by: ana,
  at: 1,
  account: { id: '42', name: odd },
  state: 'connected',
  sealed: 'sealed',
  ...over,
});
const invitationOf = (key: string, over: Partial<Invitation> = {}): Invitation => ({
  key,
  source: 'tube',
  by: ana,
  expiresAt: 900_000,
  sealed: 'sealed',
  ...over,
});

/** The promises about connections, and about who was sent to make one. */
export const connectionsContract = (engine: Engine): void => {
  const open = openerOf(engine);
  const save = ({ store }: Opened<Store>, one: Connection) =>
    store.transaction((tx) => tx.connections.save(one));
  const invite = ({ store }: Opened<Store>, one: Invitation) =>
    store.transaction((tx) => tx.connections.invite(one));
  const take = ({ store }: Opened<Store>, key: string) =>
    store.transaction((tx) => tx.connections.takeInvitation(key));

  describe('a connection', () => {
    test('is kept whole, is found by its source, and is listed by name', async () => {
      const on = await open();
      const whole = connectionOf('tube', {
        endsAt: 7,
        renewing: { lease: 'l', until: 9 },
        notice: { key: 'k', at: 3, cards: [{ desk: 'slack', channel: 'C1', messageId: '1.2' }] },
      });
      expect(await save(on, whole)).toBe(true);
      expect(await save(on, connectionOf('page'))).toBe(true);
      expect(await on.store.read((tx) => tx.connections.get('tube'))).toEqual(whole);
      expect(await on.store.read((tx) => tx.connections.get('none'))).toBeUndefined();
      const all = await on.store.read((tx) => tx.connections.all());
      expect(all.map(({ source }) => source)).toEqual(['page', 'tube']);
    });

    test('is changed by whoever knew it as it was, and by nobody else', async () => {
      const on = await open();
      expect(await save(on, connectionOf('tube', { version: 2 }))).toBe(false);
      expect(await save(on, connectionOf('tube'))).toBe(true);
      expect(await save(on, connectionOf('tube'))).toBe(false);
      const tries = Array.from({ length: 10 }, (_, nth) =>
        save(on, connectionOf('tube', { version: 2, sealed: String(nth) })),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toEqual([true]);
      expect(await on.store.read((tx) => tx.connections.get('tube'))).toMatchObject({ version: 2 });
    });
  });

  describe('an invitation', () => {
    test('is taken once, whoever asks at the same time', async () => {
      const on = await open();
      await invite(on, invitationOf('k', { browser: 'b' }));
      expect(await on.store.read((tx) => tx.connections.invitation('k'))).toEqual(
        invitationOf('k', { browser: 'b' }),
      );
      const taken = await Promise.all(Array.from({ length: 10 }, () => take(on, 'k')));
      expect(taken.filter((one) => one !== undefined)).toEqual([invitationOf('k', { browser: 'b' })]);
      expect(await on.store.read((tx) => tx.connections.invitation('k'))).toBeUndefined();
    });

    test('put back in the transaction that took it is there for one of many', async () => {
      const on = await open();
      await invite(on, invitationOf('k'));
      const setOut = (browser: string) =>
        on.store.transaction(async (tx) => {
          const taken = await tx.connections.takeInvitation('k');
          if (!taken || taken.browser !== undefined) {
            if (taken) await tx.connections.invite(taken);
            return false;
          }
          await tx.connections.invite({ ...taken, browser });
          return true;
        });
      const all = await Promise.all(Array.from({ length: 6 }, (_, nth) => setOut(`b${nth}`)));
      expect(all.filter(Boolean)).toEqual([true]);
      expect(await on.store.read((tx) => tx.connections.invitation('k'))).toMatchObject({
        browser: `b${all.indexOf(true)}`,
      });
    });

    test('is found by who was invited while it holds, the newest first, and is forgotten after', async () => {
      const on = await open();
      const now = on.world.at;
      await invite(on, invitationOf('old', { expiresAt: now }));
      await invite(on, invitationOf('first', { expiresAt: now + 1 }));
      await invite(on, invitationOf('second', { expiresAt: now + 2 }));
      await invite(on, invitationOf('other', { by: { ...ana, id: 'U2' }, expiresAt: now + 3 }));
      await invite(on, invitationOf('desk', { by: { ...ana, desk: 'discord' }, expiresAt: now + 4 }));
      const own = await on.store.read((tx) => tx.connections.invitationsOf(ana, now));
      expect(own.map(({ key }) => key)).toEqual(['second', 'first']);
      expect(await on.store.prune(now)).toBe(1);
      expect(await take(on, 'old')).toBeUndefined();
      expect(await take(on, 'first')).toBeDefined();
    });
  });
};
