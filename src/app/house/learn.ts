import type { Teammate } from '../../core/actor.ts';
import { habitsIn } from '../../core/house/learn.ts';
import { askedAfter, keyOf } from '../../core/house/rule.ts';
import type { Habit, HouseRule } from '../../core/house/rule.ts';
import { currentDraft } from '../../core/review/review.ts';
import type { Review } from '../../core/review/review.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';

const mostPeople = 20;

const counted = async (kit: Kit, tx: Tx, rule: HouseRule, by: Teammate): Promise<Habit> => {
  const key = keyOf(rule);
  const at = kit.world.now();
  const known = (await tx.habits.get(key)) ?? {
    key,
    rule,
    count: 0,
    people: [],
    state: 'counted' as const,
    at,
  };
  const people = [...new Set([...known.people, `${by.desk}:${by.id}`])].slice(0, mostPeople);
  const count = known.count + 1;
  const asks = known.state === 'counted' && count >= askedAfter;
  const next: Habit = { ...known, count, people, at, state: asks ? 'proposed' : known.state };
  await tx.habits.put(next);
  return next;
};

/**
 * Counts what a teammate changed in a draft that a machine wrote, in the transaction of the edit; the habit that the team
 * should now be asked about, once.
 */
export const learnFrom = async (
  kit: Kit,
  tx: Tx,
  before: Review,
  after: Review,
  by: Teammate,
): Promise<Habit | undefined> => {
  const [was, is] = [currentDraft(before), currentDraft(after)];
  if (was === undefined || is === undefined || was.writer.kind === 'teammate' || was.text === '')
    return undefined;
  let asked: Habit | undefined;
  for (const rule of habitsIn(was.text, is.text, is.language)) {
    const next = await counted(kit, tx, rule, by);
    if (next.state === 'proposed' && next.count === askedAfter) asked ??= next;
  }
  return asked;
};
