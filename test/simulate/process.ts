import { deliverJob } from '../../src/app/deliver.ts';
import { draftJob, wakeJob } from '../../src/app/draft-job.ts';
import { createInbox } from '../../src/app/inbox.ts';
import { done } from '../../src/app/job.ts';
import type { JobHandlers } from '../../src/app/job.ts';
import type { Kit } from '../../src/app/kit.ts';
import { makeVerbs } from '../../src/app/make-verbs.ts';
import { pollOnce } from '../../src/app/poll.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { Source } from '../../src/app/ports/source.ts';
import { readJob } from '../../src/app/reading/read-job.ts';
import { showWaiting } from '../../src/app/show.ts';
import { createSlots } from '../../src/app/slots.ts';
import type { Team } from '../../src/app/team.ts';
import { tellJob } from '../../src/app/tell-job.ts';
import { receiveWebhook } from '../../src/app/webhook.ts';
import { runOne } from '../../src/app/worker.ts';
import { watchClock } from '../../src/app/watch-clock.ts';
import { followClock } from '../../src/core/clock.ts';
import { createDesk } from './desk.ts';
import type { Chat } from './desk.ts';
import { createDrafter } from './drafter.ts';
import { createLine } from './line.ts';
import { createListener } from './listener.ts';
import { storeOver } from './lines-store.ts';
import type { Place } from './place.ts';
import type { Press } from './press.ts';
import type { Life } from './scheduler.ts';
import { createSource } from './source.ts';
import type { Stage } from './stage.ts';
import { openSimulated } from './store/open.ts';
import type { Outlook } from './store/outlook.ts';
import { rightsOver } from './team.ts';

/** The bot, running: everything in it is gone when it dies. */
export interface Process {
  life: Life;
  /** Whether the sender may take it that it was kept. */
  webhook(place: Place, index: number): Promise<boolean>;
  /** Calls `ack` when what was handed over is kept. */
  press(press: Press, ack: () => void): Promise<void>;
  freeTheDead(): Promise<unknown>;
  /** The clock was set: what follows from it. */
  watchClock(): Promise<unknown>;
  die(): void;
}

export interface Surroundings {
  stage: Stage;
  team: Team;
  places: readonly Place[];
  chat: Chat;
  outlook: Outlook;
  /** How far the machines' clocks are off, in milliseconds. */
  clock: { off: number };
  /** Which process ids run no more; undefined where that cannot be known. */
  dead: Set<number> | undefined;
  /** Told whenever a process dies. */
  died: (name: string) => void;
  calling: (place: Place, order: Parameters<Source['reply']>[0]) => void;
}

const jobsAtOnce = 2;
const brokenPauseMs = 1_000;
const tickMs = 500;
const mostPollMs = 30_000;
const silent = (): void => undefined;
const timeIsUp = new Error('time is up');

/** FNV-1a, enough to tell the texts of one schedule apart. */
const hash = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16);
};

/** Starts the bot as `compose` joins it, on the simulated outside. */
export const startProcess = (around: Surroundings, pid: number, crash: () => void): Process => {
  const { stage, team, places, chat, clock, dead } = around;
  const { scheduler, chance, database } = stage;
  const life: Life = { name: `p${pid}`, alive: true, frozenUntil: 0 };
  const line = createLine(stage, life, crash);
  const now = (): number => scheduler.now() + clock.off;
  const world = {
    ...followClock({ now, elapsed: () => scheduler.now() }),
    now,
    id: () => stage.id(),
    random: () => chance.next(),
  };
  const me = dead && {
    place: 'here',
    pid,
    born: String(pid),
    isDead: (other: { pid: number }) => dead.has(other.pid),
  };
  const opened = openSimulated({
    database,
    world,
    me,
    name: life.name,
    pace: () => line.call('statement', { effect: silent }),
  });
  const desk: Desk = createDesk(stage, chat, line);
  const sources = places.map((place) =>
    createSource(stage, place, line, (order) => around.calling(place, order)),
  );
  const kit: Kit = {
    store: storeOver(stage, line, opened),
    world,
    log: { info: silent, warn: silent, error: silent },
    team,
    drafter: createDrafter(stage, line),
    rights: rightsOver(line),
    sources: new Map(sources.map((source) => [source.name, source])),
    desks: [desk],
    slots: createSlots(() => world.now()),
    hash,
    deadline: (_stop, ms) => {
      const controller = new AbortController();
      scheduler.deadline(ms, () => controller.abort(timeIsUp), life);
      return controller.signal;
    },
    nudge: silent,
  };
  const listen = createListener(makeVerbs(kit), world.now);
  const inbox = createInbox(kit.store, world);
  const handlers: JobHandlers = {
    draft: draftJob(kit),
    read: readJob(kit),
    deliver: deliverJob(kit),
    wake: wakeJob(kit),
    tell: tellJob(kit),
    event: async (job) => {
      await listen(job.payload);
      return done;
    },
  };

  const stays = new AbortController().signal;
  /** A loop that begins when there is work, pauses for as long as its turn says, and survives what breaks in it. */
  const loop = (readyAt: () => number | undefined, turn: () => Promise<number>): void => {
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
  const trueTime = (at: number | undefined): number | undefined => (at === undefined ? at : at - clock.off);
  const jobsReadyAt = (): number | undefined => trueTime(around.outlook.jobsAt());
  const cardsReadyAt = (): number | undefined => trueTime(around.outlook.cardsAt());
  const unread = (source: Source, place: Place): boolean => {
    const cursor = database.rows.sources.get(source.name)?.cursor;
    return place.log.length > (typeof cursor === 'number' ? cursor : 0);
  };
  for (let n = 0; n < jobsAtOnce; n += 1)
    loop(jobsReadyAt, async () => ((await runOne(kit, handlers, stays)) ? 0 : tickMs));
  // As in the runtime: it looks again when the channel is free.
  loop(cardsReadyAt, async () => {
    const free = await showWaiting(kit, desk);
    return Math.max(10, Math.min(free - world.now(), tickMs));
  });
  for (const [n, source] of sources.entries()) {
    const place = places[n];
    if (!place || source.poll === undefined) continue;
    let [told, next] = [0, 0];
    // News waits for the next poll.
    const readyAt = (): number => {
      if (place.log.length > told) next = scheduler.now() + chance.int(mostPollMs);
      told = place.log.length;
      return next;
    };
    loop(
      () => (unread(source, place) ? readyAt() : undefined),
      () => {
        next = scheduler.now() + mostPollMs;
        return pollOnce(kit, source, undefined, stays).then(() => 0);
      },
    );
  }

  const request = (path: string) => ({
    method: 'POST',
    path,
    query: new URLSearchParams(),
    headers: {},
    body: new Uint8Array(),
  });
  return {
    life,
    webhook: async (place, index) =>
      (await receiveWebhook(kit, place.profile.name, request(String(index))))?.status === 200,
    async press(press, ack) {
      press.receivedAt ??= world.now();
      const result = await inbox.keep(press.key, press);
      ack();
      if ('seen' in result) return;
      try {
        await listen(press);
      } catch {
        await inbox.failed(result.kept, 'broke');
        return;
      }
      await inbox.done(result.kept);
    },
    freeTheDead: () => kit.store.freeOfTheDead(world.now()),
    watchClock: watchClock(kit, silent),
    die() {
      life.alive = false;
      around.died(life.name);
      opened.die();
      scheduler.bury(life);
    },
  };
};
