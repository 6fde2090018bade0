import type { Kysely } from 'kysely';
import type { Database, Scope } from './schema.ts';

/** This process as others recognise it, and how it recognises them. */
export interface ThisProcess {
  /** Machine, boot and pid namespace: whoever shares them can tell whether a process id lives. */
  place: string;
  pid: number;
  /** When it was started, in the system's own figures: tells it from a later process of the same id. */
  born: string;
  /** Whether that process of the same place certainly runs no more. */
  isDead(other: { pid: number; born: string }): boolean;
}

/** A row that nobody refreshed for so long holds no lease any more. */
const forgottenMs = 26 * 3_600_000;

/**
 * What a process that was killed sent last may still be under way: so long a card that is not found may yet appear, and one that
 * stands may yet be drawn over with what it said before.
 */
const cardUnderWayMs = 5_000;

export const registerProcess = async (
  { db, holder }: Scope & { holder: string },
  { place, pid, born }: ThisProcess,
  now: number,
): Promise<void> => {
  await db.insertInto('processes').values({ id: holder, place, pid, born, seen_at: now }).execute();
};

/** Ids of processes of this place that certainly run no more. */
export const deadProcesses = async (
  db: Kysely<Database>,
  me: Pick<ThisProcess, 'place' | 'isDead'>,
): Promise<string[]> => {
  const here = await db
    .selectFrom('processes')
    .select(['id', 'pid', 'born'])
    .where('place', '=', me.place)
    .execute();
  return here.filter((other) => me.isDead(other)).map(({ id }) => id);
};

/**
 * Frees what a dead process held. Its row goes first: of several that want to do this at once, one does, and none waits
 * for another's rows.
 */
export const freeOf = async ({ db }: Scope, dead: string, now: number): Promise<number> => {
  const { numDeletedRows } = await db.deleteFrom('processes').where('id', '=', dead).executeTakeFirst();
  if (numDeletedRows === 0n) return 0;
  const held = await db
    .updateTable('jobs')
    .set({ lease: null, due_at: now, set_at: now })
    .where('holder', '=', dead)
    .where('lease', 'is not', null)
    .executeTakeFirst();
  const cards = await db
    .updateTable('cards')
    .set({ lease: null, set_at: now, due_at: now + cardUnderWayMs })
    .where('holder', '=', dead)
    .where('lease', 'is not', null)
    .executeTakeFirst();
  return Number(held.numUpdatedRows + cards.numUpdatedRows);
};

/** Says that this process is still there, and forgets those that have not been for long. */
export const refreshProcesses = async ({ db, holder }: Scope, now: number): Promise<void> => {
  if (holder !== null)
    await db.updateTable('processes').set({ seen_at: now }).where('id', '=', holder).execute();
  await db
    .deleteFrom('processes')
    .where('seen_at', '<=', now - forgottenMs)
    .execute();
};
