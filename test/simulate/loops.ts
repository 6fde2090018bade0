import type { JobHandlers } from '../../src/app/job.ts';
import type { Kit } from '../../src/app/kit.ts';
import { pollOnce } from '../../src/app/poll.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { Source } from '../../src/app/ports/source.ts';
import { showWaiting } from '../../src/app/show.ts';
import { runOne } from '../../src/app/worker.ts';
import type { Place } from './place.ts';
import type { Surroundings } from './process.ts';
import type { Life } from './scheduler.ts';

const jobsAtOnce = 2;
const brokenPauseMs = 1_000;
const tickMs = 500;
const mostPollMs = 30_000;
const stays = new AbortController().signal;

type ReadyAt = () => number | undefined;
type Begin = (readyAt: ReadyAt, turn: () => Promise<number>) => void;

/** News waits for the next poll. */
const pollIn = (
  begin: Begin,
  { stage: { scheduler, chance, database } }: Surroundings,
  kit: Kit,
  source: Source,
  place: Place,
): void => {
  let [told, next] = [0, 0];
  const isUnread = (): boolean => {
    const cursor = database.rows.sources.get(source.name)?.cursor;
    return place.log.length > (typeof cursor === 'number' ? cursor : 0);
  };
  const readyAt = (): number => {
    if (place.log.length > told) next = scheduler.now() + chance.int(mostPollMs);
    told = place.log.length;
    return next;
  };
  begin(
    () => (isUnread() ? readyAt() : undefined),
    async () => {
      next = scheduler.now() + mostPollMs;
      await pollOnce(kit, source, undefined, stays);
      return 0;
    },
  );
};

/** The loops of the runtime, each of which begins a turn only when there is something to do. */
export const startLoops = (
  around: Surroundings,
  life: Life,
  {
    kit,
    handlers,
    desk,
    sources,
  }: { kit: Kit; handlers: JobHandlers; desk: Desk; sources: readonly Source[] },
): void => {
  const { scheduler } = around.stage;
  /** Pauses for as long as a turn says, and survives what breaks in it. */
  const begin: Begin = (readyAt, turn) => {
    let notBefore = 0;
    const pause = (ms: number): void => void (notBefore = scheduler.now() + ms);
    scheduler.offer({
      life,
      readyAt: () => {
        const at = notBefore === Infinity ? undefined : readyAt();
        return at === undefined ? undefined : Math.max(at, notBefore);
      },
      begin: () => {
        notBefore = Infinity;
        turn().then(pause, () => pause(brokenPauseMs));
      },
    });
  };
  const trueTime = (at: number | undefined): number | undefined =>
    at === undefined ? at : at - around.clock.off;

  for (let n = 0; n < jobsAtOnce; n += 1)
    begin(
      () => trueTime(around.outlook.jobsAt()),
      async () => ((await runOne(kit, handlers, stays)) ? 0 : tickMs),
    );
  // As in the runtime: it looks again when the channel is free.
  begin(
    () => trueTime(around.outlook.cardsAt()),
    async () => {
      const free = await showWaiting(kit, desk);
      return Math.max(10, Math.min(free - kit.world.now(), tickMs));
    },
  );
  for (const source of sources) {
    const place = around.places.find(({ profile }) => profile.name === source.name);
    if (place && source.poll !== undefined) pollIn(begin, around, kit, source, place);
  }
};
