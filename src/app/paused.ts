import { z } from 'zod';
import { teammate } from '../core/actor.ts';
import type { Tx } from './ports/store.ts';

const paused = z.object({ by: teammate.optional(), at: z.number().int() });
export type Paused = z.infer<typeof paused>;

const key = 'paused';

/** Who stopped everything and when; undefined while replies go out. */
export const pausedNow = async (tx: Tx): Promise<Paused | undefined> => {
  const value = await tx.settings.get(key);
  return value === undefined || value === null ? undefined : paused.parse(value);
};

export const setPaused = (tx: Tx, value: Paused | undefined): Promise<void> =>
  tx.settings.set(key, value ?? null);
