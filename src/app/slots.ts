import type { Desk } from './ports/desk.ts';

/** How long a channel waits for somebody who asked for its next turn and does not come, in milliseconds. */
const promiseMs = 5_000;

/**
 * Whose turn it is to post in a channel: a desk takes about one message a second there (`slotMs`), whoever posts. Kept
 * in memory; a second process may take the same second, then the desk says so and the post is tried again.
 */
export interface Slots {
  /** True: post now. False: not yet; a caller that gives its name gets the next turn before those without one. */
  take(desk: Desk, channel: string, name?: string): boolean;
  /** The post was answered: only from now on it is certain how far apart the next one arrives. */
  posted(desk: Desk, channel: string): void;
  /** When the next turn comes, epoch milliseconds; in the past when it is now. */
  freeAt(desk: Desk, channel: string): number;
}

export const createSlots = (now: () => number): Slots => {
  const free = new Map<string, number>();
  const promised = new Map<string, { name: string; until: number }>();
  const keyOf = (desk: Desk, channel: string): string => `${desk.name} ${channel}`;
  return {
    take(desk, channel, name) {
      const key = keyOf(desk, channel);
      const at = now();
      const promise = promised.get(key);
      const held = promise !== undefined && promise.until > at && promise.until <= at + promiseMs;
      // Further off than a turn is long: the clock has been put back.
      const freeAt = free.get(key) ?? 0;
      if ((freeAt <= at || freeAt > at + desk.slotMs) && (!held || promise.name === name)) {
        promised.delete(key);
        free.set(key, at + desk.slotMs);
        return true;
      }
      if (name !== undefined && !held) promised.set(key, { name, until: at + promiseMs });
      return false;
    },
    posted: (desk, channel) => void free.set(keyOf(desk, channel), now() + desk.slotMs),
    freeAt: (desk, channel) => Math.min(free.get(keyOf(desk, channel)) ?? 0, now() + desk.slotMs),
  };
};
