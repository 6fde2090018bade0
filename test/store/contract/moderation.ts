import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import { newIncident } from '../../../src/core/moderation/incident.ts';
import type { Incident } from '../../../src/core/moderation/incident.ts';
import { openerOf } from './harness.ts';
import type { Engine } from './harness.ts';

const odd = 'Max \u0000 \ud800 é';

const caseOf = (number: number, over: Partial<ModerationCase> = {}): ModerationCase => ({
  id: `case-${number}`,
  number,
  version: 1,
  place: 'community',
  act: { act: 'timeout', forMs: 3_600_000 },
  member: { id: '42', name: odd },
  reason: odd,
  evidence: { text: odd, url: 'https://discord.com/channels/1/2/3' },
  by: { kind: 'teammate', teammate: { desk: 'discord', id: '7', name: 'Ana' } },
  state: 'due',
  createdAt: 1,
  updatedAt: 1,
  ...over,
});

const reportOf = (id: string, key: string): Incident =>
  newIncident(
    {
      id,
      place: 'community',
      key,
      matter: {
        about: 'report',
        message: { channel: '1', id: '2', author: { id: '42', name: odd }, text: odd },
        count: 1,
        reasons: [odd],
      },
    },
    1,
  );

/** The promises about moderators' cases and what asks for moderators. */
export const moderationContract = (engine: Engine): void => {
  const open = openerOf(engine);

  describe('a case', () => {
    test('is kept whole, found by id, number and member, and numbered once', async () => {
      const { store } = await open();
      const numbers = await Promise.all(
        Array.from({ length: 8 }, () => store.transaction((tx) => tx.moderation.nextNumber())),
      );
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      const other = caseOf(3, { member: { id: '43', name: 'Lou' } });
      const locking = caseOf(4, { member: undefined, act: { act: 'lock', channel: '7' } });
      await store.transaction(async (tx) => {
        for (const one of [caseOf(1), caseOf(2), other, locking]) await tx.moderation.insertCase(one);
      });
      await store.read(async ({ moderation }) => {
        expect(await moderation.case('case-1')).toEqual(caseOf(1));
        expect(await moderation.caseByNumber(3)).toEqual(other);
        expect(await moderation.caseByNumber(9)).toBeUndefined();
        expect(await moderation.casesOf('community', '42', 5)).toEqual([caseOf(2), caseOf(1)]);
        expect(await moderation.casesOf('elsewhere', '42', 5)).toEqual([]);
        expect((await moderation.casesOf('community', undefined, 5)).map((one) => one.id)).toEqual([
          'case-4',
        ]);
        expect(await moderation.casesOf('elsewhere', undefined, 5)).toEqual([]);
      });
    });

    test('changed by two at once is changed by one', async () => {
      const { store } = await open();
      await store.transaction((tx) => tx.moderation.insertCase(caseOf(1)));
      const save = (state: ModerationCase['state']) =>
        store.transaction((tx) => tx.moderation.saveCase(caseOf(1, { state, version: 2 })));
      const saved = await Promise.all([save('stands'), save('failed')]);
      expect(saved.toSorted()).toEqual([false, true]);
    });
  });

  describe('what asks for moderators', () => {
    const both = async (store: Store) => {
      const made = await store.transaction((tx) => tx.moderation.insertIncident(reportOf('i1', odd)));
      const again = await store.transaction((tx) => tx.moderation.insertIncident(reportOf('i2', odd)));
      return [made, again];
    };

    test('is one for one key, found by it and by whom it is about', async () => {
      const { store } = await open();
      expect(await both(store)).toEqual([true, false]);
      await store.read(async ({ moderation }) => {
        expect(await moderation.incidentByKey('community', odd)).toEqual(reportOf('i1', odd));
        expect(await moderation.incidentsAbout('community', '42')).toEqual([reportOf('i1', odd)]);
        expect(await moderation.incident('i2')).toBeUndefined();
      });
      const cards = { discord: '99', slack: '1700000000.000100' };
      const next = { ...reportOf('i1', odd), version: 2, cards };
      expect(await store.transaction((tx) => tx.moderation.saveIncident(next))).toBe(true);
      expect(await store.transaction((tx) => tx.moderation.saveIncident(next))).toBe(false);
      expect(await store.read((tx) => tx.moderation.incident('i1'))).toEqual(next);
    });

    test('counts each reporter once, and how many they made lately', async () => {
      const { store } = await open();
      await both(store);
      const report = (reporter: string, at: number) =>
        store.transaction((tx) => tx.moderation.reported('i1', reporter, at));
      expect([await report('a', 10), await report('a', 11), await report('b', 12)]).toEqual([
        true,
        false,
        true,
      ]);
      const since = (at: number) => store.read((tx) => tx.moderation.reportsBy('a', at));
      expect([await since(9), await since(10)]).toEqual([1, 0]);
    });
  });
};
