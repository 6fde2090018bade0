import { StoreError } from '../../../src/store/errors.ts';

/** Whoever can hold a lock: a transaction. */
export type Owner = object;

/** Named locks, held until their owner releases all of its own. */
export interface Locks {
  /** Undefined: it is yours now. Else it comes in turn, or fails because the two would wait for each other for ever. */
  take(name: string, owner: Owner): Promise<void> | undefined;
  isHeldByAnother(name: string, owner: Owner): boolean;
  release(owner: Owner): void;
}

interface Waiting {
  owner: Owner;
  name: string;
  come: () => void;
}

export const createLocks = (): Locks => {
  const holders = new Map<string, Owner>();
  let queue: Waiting[] = [];
  /** Whether `owner` waits, directly or by others, for something `other` holds. */
  const waitsFor = (owner: Owner, other: Owner): boolean => {
    const wait = queue.find((one) => one.owner === owner);
    const holder = wait && holders.get(wait.name);
    return holder !== undefined && (holder === other || waitsFor(holder, other));
  };
  return {
    take(name, owner) {
      const holder = holders.get(name);
      if (holder === undefined) holders.set(name, owner);
      if (holder === undefined || holder === owner) return undefined;
      if (waitsFor(holder, owner)) return Promise.reject(new StoreError('failed', 'deadlock'));
      return new Promise((come) => queue.push({ owner, name, come }));
    },
    isHeldByAnother: (name, owner) => (holders.get(name) ?? owner) !== owner,
    release(owner) {
      if (queue.length > 0) queue = queue.filter((wait) => wait.owner !== owner);
      for (const [name, holder] of holders) {
        if (holder !== owner) continue;
        const next = queue.find((wait) => wait.name === name);
        if (next === undefined) holders.delete(name);
        else {
          holders.set(name, next.owner);
          queue = queue.filter((wait) => wait !== next);
          next.come();
        }
      }
    },
  };
};
