import type { World } from '../app/ports/world.ts';
import { StoreError } from './errors.ts';

/**
 * A transaction writes down moments, and what it read to decide by; whoever looks at them later takes it that they were on
 * disk soon after. One whose process stood still in between (a machine that slept, a container that was frozen) is undone,
 * and begun again from what stands by then. Milliseconds; no transaction of ours takes a tenth of it.
 */
const transactionMs = 5_000;

type Clock = Pick<World, 'now' | 'running'>;

/** Milliseconds since this call, by whichever of the two clocks went further. */
const stopwatch = (clock: Clock): (() => number) => {
  const running = (): number => clock.running?.() ?? 0;
  const began = { now: clock.now(), running: running() };
  return () => Math.max(clock.now() - began.now, running() - began.running);
};

/** The result of `work`, which is inside a transaction; throws, so that it is undone, when that took too long to be true still. */
export const inTime = async <T>(clock: Clock, where: string, work: () => Promise<T>): Promise<T> => {
  const lasted = stopwatch(clock);
  const result = await work();
  if (lasted() > transactionMs) throw new StoreError('stood_still', where);
  return result;
};

/** Before it is said to the caller, who tries again later. */
const tries = 3;

/** Begins a transaction again that was undone because this process stood still in it. */
export const untilInTime = async <T>(transaction: () => Promise<T>): Promise<T> => {
  for (let left = tries; ; left -= 1)
    try {
      return await transaction();
    } catch (error) {
      if (left === 1 || !(error instanceof StoreError) || error.trouble !== 'stood_still') throw error;
    }
};
