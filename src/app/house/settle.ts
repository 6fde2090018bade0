import type { Role } from '../../core/actor.ts';
import type { Habit } from '../../core/house/rule.ts';
import type { Kit } from '../kit.ts';
import { needRole } from '../queries.ts';
import type { Verbs } from '../verbs.ts';

/** The rules that hold and those the team has not answered yet; who may read cards may read them. */
export const houseRules: (kit: Kit) => Verbs['houseRules'] = (kit) => async (by) => {
  const refusal = await needRole(kit, by, 'reader');
  if (refusal) return { ok: false, refusal };
  const habits = await kit.store.read((tx) => tx.habits.inState(['accepted', 'proposed']));
  const may = (await needRole(kit, by, settles)) === undefined;
  return { ok: true, habits, may };
};

/** A rule speaks in the company's name, as an approval does. */
const settles: Role = 'approver';

export const settleHabit: (kit: Kit) => Verbs['settleHabit'] = (kit) => async (key, accept, by) => {
  const refusal = await needRole(kit, by, settles);
  if (refusal) return { ok: false, refusal };
  const habit = await kit.store.transaction(async (tx) => {
    const known = await tx.habits.get(key);
    if (!known) return undefined;
    const next: Habit = { ...known, state: accept ? 'accepted' : 'declined', by, at: kit.world.now() };
    await tx.habits.put(next);
    return next;
  });
  kit.log.info('house_rule', { accepted: accept, known: habit !== undefined });
  return { ok: true, habit };
};
