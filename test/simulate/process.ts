import { createInbox } from '../../src/app/inbox.ts';
import { done } from '../../src/app/job.ts';
import type { JobHandlers } from '../../src/app/job.ts';
import type { Kit } from '../../src/app/kit.ts';
import { makeVerbs } from '../../src/app/make-verbs.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { Source } from '../../src/app/ports/source.ts';
import { createSlots } from '../../src/app/slots.ts';
import type { Team } from '../../src/app/team.ts';
import { receiveWebhook } from '../../src/app/webhook.ts';
import { watchClock } from '../../src/app/watch-clock.ts';
import { followClock } from '../../src/core/clock.ts';
import { jobHandlers } from '../support/job-handlers.ts';
import { createDesk } from './desk.ts';
import type { Chat } from './desk.ts';
import { createDrafter } from './drafter.ts';
import { createLine } from './line.ts';
import { createListener } from './listener.ts';
import { storeOver } from './lines-store.ts';
import { startLoops } from './loops.ts';
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

const silent = (): void => undefined;
const aStatement = { effect: silent };
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
    pace: () => line.call('statement', aStatement),
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
    ...jobHandlers(kit),
    event: async (job) => {
      await listen(job.payload);
      return done;
    },
  };
  startLoops(around, life, { kit, handlers, desk, sources });

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
