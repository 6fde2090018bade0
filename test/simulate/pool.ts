import { startProcess } from './process.ts';
import type { Process, Surroundings } from './process.ts';

/** The processes that share the work: whichever dies is started again. */
export interface Pool {
  alive(): Process[];
  /** Somebody to hand a delivery to; undefined while none runs. */
  any(): Process | undefined;
  /** Every clock has been set. */
  clockLeapt(): void;
}

export const createPool = (around: Surroundings, count: number): Pool => {
  const { scheduler, chance, trace } = around.stage;
  const running = new Map<number, Process>();
  let lastPid = 0;

  const start = (slot: number): void => {
    const pid = (lastPid += 1);
    const process = startProcess(around, pid, () => crash(slot, pid));
    running.set(slot, process);
    if (around.dead) free(process);
    if (around.clock.off !== 0) soon(process, 1_000, () => process.watchClock());
  };
  const crash = (slot: number, pid: number): void => {
    const process = running.get(slot);
    if (!process || process.life.name !== `p${pid}`) return;
    trace?.(`${process.life.name} dies`);
    running.delete(slot);
    process.die();
    around.dead?.add(pid);
    if (around.dead) for (const other of running.values()) free(other);
    scheduler.after(chance.between(300, 5_000), () => start(slot));
  };
  /** What every process looks after now and then matters once: soon after the reason for it, and again when it broke. */
  const soon = (process: Process, withinMs: number, look: () => Promise<unknown>): void =>
    scheduler.after(
      chance.int(withinMs),
      () => void look().catch(() => soon(process, withinMs, look)),
      process.life,
    );
  const free = (process: Process): void => soon(process, 2_000, () => process.freeTheDead());

  for (let slot = 0; slot < count; slot += 1) start(slot);
  const alive = (): Process[] => [...running.values()];
  return {
    alive,
    clockLeapt: () => {
      for (const process of running.values()) soon(process, 1_000, () => process.watchClock());
    },
    any: () => {
      const all = alive();
      return all[chance.int(all.length)];
    },
  };
};
