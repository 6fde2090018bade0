import { resolve } from 'node:path';
import type { Log } from '../app/ports/world.ts';
import { StoreError } from './errors.ts';
import { setHouse } from './house.ts';
import { lookAt } from './look.ts';
import { contentsOf } from './move/contents.ts';
import type { Contents } from './move/contents.ts';
import { copyTables } from './move/copy.ts';
import type { CopyStep } from './move/copy.ts';
import { moveCounters } from './move/counters.ts';
import { openEnd } from './move/end.ts';
import type { End } from './move/end.ts';
import { isInUse } from './move/in-use.ts';
import { isEmpty, movedTables } from './move/tables.ts';
import type { ThisProcess } from './processes.ts';
import { addressOf } from './url.ts';
import type { Address } from './url.ts';

export interface MoveOrder {
  from: string;
  to: string;
  log: Log;
  id: () => string;
  me?: ThisProcess | undefined;
}

/** How far a move is: told as it goes. */
export type MoveStep =
  | { step: 'began'; from: string; to: string; again: boolean }
  | CopyStep
  | ({ step: 'verified'; table: string } & Contents);

/** Why nothing was moved. `where` is the database it is about. */
export interface NotMoved {
  moved: false;
  why: 'same' | 'no_source' | 'in_use' | 'not_empty' | 'other_move' | 'left' | 'differs';
  where: string;
}
export type Moved = { moved: true; tables: number; rows: number } | NotMoved;
type Tell = (step: MoveStep) => void;

const not = (why: NotMoved['why'], { where }: { where: string }): NotMoved => ({ moved: false, why, where });

/** Two names of one database would make it its own copy. */
const isSame = (one: Address, other: Address): boolean =>
  one.engine === 'sqlite' && other.engine === 'sqlite'
    ? resolve(one.path) === resolve(other.path)
    : one.where === other.where;

/** Which move this is: a new one, the one that was begun, or none that may be. */
const moveOf = async (from: End, to: End, id: () => string): Promise<string | NotMoved> => {
  if (from.house?.state === 'arriving') return not('other_move', from);
  if (to.house?.state === 'arriving')
    return to.house.move === from.house?.move ? to.house.move : not('other_move', to);
  if (from.house?.state === 'left') return not('left', from);
  if (to.house !== undefined || !(await to.ask(isEmpty))) return not('not_empty', to);
  return from.house?.move ?? id();
};

/** Marked first, looked at then: a bot that starts meanwhile sees the mark, or is seen. */
const claimed = async (from: End, to: End, move: string, me?: ThisProcess): Promise<NotMoved | undefined> => {
  if (from.house?.state !== 'left') await from.ask((db) => setHouse(db, { state: 'leaving', move }));
  if (to.house === undefined)
    await to.ask(async (db) => {
      await db.deleteFrom('cache').execute();
      await db.deleteFrom('knowledge').execute();
      await setHouse(db, { state: 'arriving', move });
    });
  for (const end of [from, to]) {
    if (!(await end.ask((db) => isInUse(db, end.engine, me)))) continue;
    for (const back of [from, to]) await back.ask((db) => setHouse(db, back.house));
    return not('in_use', end);
  }
  return undefined;
};

/** Reads both ends whole and compares; then the source is left for good, and the target is at home. */
const settleIn = async (from: End, to: End, move: string, tell: Tell): Promise<Moved> => {
  let rows = 0;
  for (const table of movedTables) {
    const [before, after] = [
      await from.ask((db) => contentsOf(db, table)),
      await to.ask((db) => contentsOf(db, table)),
    ];
    if (before.rows !== after.rows || before.sum !== after.sum) {
      await from.ask((db) => setHouse(db, undefined));
      return not('differs', to);
    }
    rows += after.rows;
    tell({ step: 'verified', table: table.name, ...after });
  }
  await from.ask((db) => setHouse(db, { state: 'left', move }));
  await to.ask((db) => setHouse(db, undefined));
  return { moved: true, tables: movedTables.length, rows };
};

const moveBetween = async (from: End, to: End, { id, me }: MoveOrder, tell: Tell): Promise<Moved> => {
  const move = await moveOf(from, to, id);
  if (typeof move !== 'string') return move;
  const stopped = await claimed(from, to, move, me);
  if (stopped) return stopped;
  tell({ step: 'began', from: from.where, to: to.where, again: to.house !== undefined });
  await copyTables(from, to, tell);
  await moveCounters(from, to);
  return settleIn(from, to, move, tell);
};

/** Runs `work` on a database that nobody else has open; `in_use` where somebody has. */
const alone = async (address: Address, log: Log, work: (end: End) => Promise<Moved>): Promise<Moved> => {
  const opened = await openEnd(address, log).catch((error: unknown) => {
    if (error instanceof StoreError && error.trouble === 'locked') return undefined;
    throw error;
  });
  if (opened === undefined) return not('in_use', address);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
};

/**
 * Moves everything from one database to another, empty one, whatever the two engines, and compares both afterwards.
 * Killed at any moment it goes on when it is asked again. From its first step on no bot works on either end, and none
 * ever again on the one that was left. Throws a `StoreError` when an end fails.
 */
export const moveStore = async (order: MoveOrder, tell: Tell): Promise<Moved> => {
  const { log } = order;
  const [from, to] = [addressOf(order.from), addressOf(order.to)];
  if (isSame(from, to)) return not('same', to);
  if ((await lookAt(from, log)).empty) return not('no_source', from);
  return alone(from, log, (source) => alone(to, log, (target) => moveBetween(source, target, order, tell)));
};

/**
 * Lets bots work again on a database that a move left, or was to leave: only where that move is given up. `at_home`: no
 * move was there. `arriving`: it is the new one, and not whole.
 */
export const reopenStore = async ({
  url,
  log,
}: {
  url: string;
  log: Log;
}): Promise<'reopened' | 'at_home' | 'arriving'> => {
  const address = addressOf(url);
  const { house } = await lookAt(address, log);
  if (house === undefined) return 'at_home';
  if (house.state === 'arriving') return 'arriving';
  const opened = await openEnd(address, log);
  try {
    await opened.ask((db) => setHouse(db, undefined));
  } finally {
    await opened.close();
  }
  return 'reopened';
};
