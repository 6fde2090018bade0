/** Timers that end with their owner and never keep the process alive. */
export interface Timers {
  /** Runs `work` later; answers how to call it off. */
  later: (ms: number, work: () => void) => () => void;
  clear: () => void;
}

export const makeTimers = (): Timers => {
  const running = new Set<NodeJS.Timeout>();
  return {
    later: (ms, work) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        work();
      }, ms);
      timer.unref();
      running.add(timer);
      return () => {
        clearTimeout(timer);
        running.delete(timer);
      };
    },
    clear: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
};
