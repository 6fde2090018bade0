import type { JobHandlers } from './job.ts';
import type { Kit } from './kit.ts';
import { pollOnce } from './poll.ts';
import type { Source } from './ports/source.ts';
import { storeTrouble } from './ports/store.ts';
import { showWaiting } from './show.ts';
import { watchClock } from './watch-clock.ts';
import { watchDatabase } from './watch-database.ts';
import { runOne } from './worker.ts';

/** Waits; the runtime's only way to let time pass. Ends early when the signal says stop. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Runtime {
  /** Work was left behind: look now instead of at the next tick. */
  nudge(): void;
  /** Lets what is in flight finish, up to `ms`, then cuts it; what became of it is recorded, the rest waits on disk. */
  stop(ms: number): Promise<void>;
}

const tickMs = 500;
const jobsAtOnce = 4;
/** How long what was cut has to record that it was. */
const recordMs = 500;
/** A place where everybody talks at once is still read no more often than this. */
const ringGapMs = 1_000;
/** How often to look whether a process died with work in its hands. */
const deadEveryMs = 2_000;

/**
 * A loop that survives what breaks in it: said in the log, tried again after a moment. It lets the others in after every
 * turn, also without a pause: SQLite answers at once, and thousands of jobs in a row would keep Slack's three seconds, and
 * whoever sends a webhook, waiting for the last of them.
 */
const forever = async (
  kit: Kit,
  name: string,
  stop: AbortSignal,
  sleep: Sleep,
  turn: () => Promise<number>,
): Promise<void> => {
  while (!stop.aborted) {
    const pause = await turn().catch((error: unknown) => {
      const named = error instanceof Error ? error.name : 'unknown';
      kit.log.error('loop.broke', { loop: name, error: named, why: storeTrouble(error) });
      return 1_000;
    });
    if (!stop.aborted) await sleep(pause, stop);
  }
};

/** Starts the loops: jobs, one card slot per channel, one poll per source. */
export const startRuntime = (
  kit: Kit,
  handlers: JobHandlers,
  sinceFor: (source: string) => number | undefined,
  sleep: Sleep,
): Runtime => {
  const stopping = new AbortController();
  const cutting = new AbortController();
  let wake = new AbortController();
  const idle: Sleep = (ms, stop) => sleep(ms, AbortSignal.any([stop, wake.signal]));

  const jobs = (): Promise<void> =>
    forever(kit, 'jobs', stopping.signal, idle, async () =>
      (await runOne(kit, handlers, cutting.signal)) ? 0 : tickMs,
    );

  const poll = (source: Source): Promise<void> => {
    let rung = new AbortController();
    source.listen?.(() => rung.abort(), stopping.signal);
    return forever(kit, `poll ${source.name}`, stopping.signal, sleep, async () => {
      rung = new AbortController();
      const { pauseMs, onRing } = await pollOnce(kit, source, sinceFor(source.name), stopping.signal);
      if (!onRing || pauseMs <= ringGapMs) return pauseMs;
      await sleep(pauseMs - ringGapMs, AbortSignal.any([stopping.signal, rung.signal]));
      return ringGapMs;
    });
  };

  const nudge = (): void => {
    wake.abort();
    wake = new AbortController();
  };

  const freeOfTheDead = async (): Promise<number> => {
    const freed = await kit.store.freeOfTheDead(kit.world.now());
    if (freed > 0) {
      kit.log.info('leases.freed', { count: freed });
      nudge();
    }
    return deadEveryMs;
  };

  const loops = [
    forever(kit, 'leases', stopping.signal, sleep, freeOfTheDead),
    forever(kit, 'database', stopping.signal, sleep, watchDatabase(kit, nudge)),
    forever(kit, 'clock', stopping.signal, sleep, watchClock(kit, nudge)),
    ...Array.from({ length: jobsAtOnce }, jobs),
    ...kit.desks.map((desk) =>
      forever(kit, 'show', stopping.signal, idle, async () => {
        const free = await showWaiting(kit, desk);
        return Math.max(10, Math.min(free - kit.world.now(), tickMs));
      }),
    ),
    ...[...kit.sources.values()].filter((source) => source.poll !== undefined).map(poll),
  ];

  return {
    nudge,
    stop: async (ms) => {
      stopping.abort();
      wake.abort();
      const timer = new AbortController();
      const over = Promise.all(loops);
      await Promise.race([over, sleep(ms, timer.signal)]);
      cutting.abort();
      await Promise.race([over, sleep(recordMs, timer.signal)]);
      timer.abort();
    },
  };
};
