import type { World } from '../../app/ports/world.ts';
import type { StoredMessage, Workspace } from './workspace.ts';

/** What methods, acts and deliveries share: the workspace, its clock and makers of ids, and the news of changes. */
export interface Kernel {
  workspace: Workspace;
  world: World;
  /** A message timestamp: seconds and six digits, later than any before. */
  nextTs: () => string;
  /** A short random id with its letter: `V0ABC…`. */
  makeId: (letter: string) => string;
  makeHash: () => string;
  /** Something a viewer could see has changed. */
  changed: () => void;
  /** A message was posted, changed or deleted by the bot or a person: events go out, unread counts go up. */
  happened: (what: 'posted' | 'changed' | 'deleted', message: StoredMessage) => void;
  /** Takes a trigger; throws as views.open would. */
  takeTrigger: (id: string) => { user: string; viewId?: string };
  /** A fresh Socket Mode address; throws `too_many_websockets`. */
  socketUrl: () => string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Ids by chance from the world, in Slack's alphabet. */
export const idMaker =
  (world: World) =>
  (letter: string, length = 10): string =>
    letter + Array.from({ length }, () => alphabet[Math.floor(world.random() * alphabet.length)]).join('');

/** Timestamps that never repeat although the clock may stand. */
export const tsMaker = (world: World): (() => string) => {
  let last = 0;
  return () => {
    last = Math.max(last + 1, world.now() * 1000);
    return `${String(Math.floor(last / 1e6))}.${String(last % 1e6).padStart(6, '0')}`;
  };
};
