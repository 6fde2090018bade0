import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Habit } from '../../../src/core/house/rule.ts';
import { openerOf } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

const habitOf = (key: string, over: Partial<Habit> = {}): Habit => ({
  key,
  rule: { rule: 'sign_off', text: 'Ana \u0000 \ud800 é' },
  count: 1,
  people: ['slack:U1'],
  state: 'counted',
  at: 1,
  ...over,
});

/** The promises about edits that are made again and again. */
export const habitsContract = (engine: Engine): void => {
  const open = openerOf(engine);
  const put = ({ store }: Opened<Store>, habit: Habit) => store.transaction((tx) => tx.habits.put(habit));

  describe('a habit', () => {
    test('is kept whole, and found by its key and by its state', async () => {
      const on = await open();
      const odd = `key ${'é'.repeat(600)} "\u0000`;
      await put(on, habitOf(odd));
      await put(on, habitOf('b', { state: 'accepted' }));
      await put(on, habitOf('a', { state: 'accepted', by: { desk: 'slack', id: 'U1', name: 'Ana' } }));
      expect(await on.store.transaction((tx) => tx.habits.get(odd))).toEqual(habitOf(odd));
      expect(await on.store.transaction((tx) => tx.habits.get('zzz'))).toBeUndefined();
      const accepted = await on.store.read((tx) => tx.habits.inState(['accepted', 'proposed']));
      expect(accepted.map(({ key }) => key)).toEqual(['a', 'b']);
    });

    test('counted by many at once loses no count', async () => {
      const on = await open();
      await put(on, habitOf('k', { count: 1 }));
      const count = () =>
        on.store.transaction(async (tx) => {
          const known = await tx.habits.get('k');
          if (known) await tx.habits.put({ ...known, count: known.count + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, count));
      expect(await on.store.transaction((tx) => tx.habits.get('k'))).toMatchObject({ count: 21 });
    });
  });
};
