import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnBot } from '../support/bot-process.ts';
import type { Spawned } from '../support/bot-process.ts';
import type { Chance } from '../support/seeded.ts';
import { nextEnd, noKills } from './kills.ts';
import type { Aim, End, Tally } from './kills.ts';
import { whoCalled } from './who-called.ts';

export interface BotSettings {
  folder: string;
  processes: number;
  yaml: string;
  dotEnv: string;
  /** Shared by all worlds, so that a start compiles nothing anew. */
  compileCache: string;
  program?: string | undefined;
  chance: Chance;
  /** Whether a server is moderated: then kills are aimed at that too. */
  moderates: boolean;
  /** True, and one less is left, while there are kills left. */
  takeKill: () => boolean;
  /** Resolves once visitors can comment everywhere: before that only a start is killed. */
  open: () => Promise<void>;
}

export interface Bots {
  killed: Tally;
  /** How many were started so far. */
  starts: () => number;
  /** Addresses of those that are ready. */
  urls: () => string[];
  /** Something was just done on behalf of whoever calls from this port: dies, if a kill was aimed at that. */
  committed: (aim: Aim, port: number) => void;
  /** Resolves when the last kill is done and every bot lives again. */
  campaign(): Promise<void>;
  /** SIGTERM to all; exit statuses. */
  stop(): Promise<(number | null)[]>;
  /** Everything all of them ever printed. */
  output(): string;
  /** Whatever is left ends at once. */
  end(): Promise<void>;
}

interface Slot {
  home: string;
  bot?: Spawned;
  url?: string | undefined;
  aim?: { at: Aim; hit: () => void };
}

/** A start counts as this long until one was seen, in ms. */
const firstGuessMs = 1_500;
/** A bot that is not ready after this long is a failure of its own, in ms. */
const longestStartMs = 300_000;

/** Several bots on one database and one app in the chat, killed and started again. */
export const botsFor = (settings: BotSettings): Bots => {
  const { chance, yaml, dotEnv, compileCache, program } = settings;
  const killed = noKills();
  const said: string[] = [];
  let startMs = firstGuessMs;
  let starts = 0;
  const slots = Array.from({ length: settings.processes }, (_, index): Slot => {
    const home = join(settings.folder, `bot-${index}`);
    mkdirSync(home);
    writeFileSync(join(home, 'aplomb.yaml'), yaml);
    writeFileSync(join(home, '.env'), dotEnv, { mode: 0o600 });
    return { home };
  });

  const start = (slot: Slot): Promise<string | undefined> => {
    const began = performance.now();
    const bot = spawnBot(slot.home, { NODE_COMPILE_CACHE: compileCache }, program);
    slot.bot = bot;
    slot.url = undefined;
    starts += 1;
    void bot.ready.then((url) => {
      if (slot.bot !== bot || url === undefined) return;
      slot.url = url;
      startMs = startMs * 0.8 + (performance.now() - began) * 0.2;
    });
    return bot.ready;
  };
  /** Whatever ends a bot but a kill of ours is a failure. */
  const alive = async (slot: Slot, what: Promise<unknown>): Promise<void> => {
    const { bot } = slot;
    if (!bot) throw new Error('no bot was started');
    const ended = await Promise.race([what.then(() => undefined), bot.exited.then((status) => ({ status }))]);
    if (ended) throw new Error(`a bot ended by itself with ${ended.status}:\n${bot.output().slice(-2_000)}`);
  };
  const ready = async (slot: Slot): Promise<void> => {
    const late = sleep(longestStartMs, undefined, { ref: false }).then(() => {
      throw new Error(`a bot was not ready in ${longestStartMs} ms:\n${slot.bot?.output().slice(-2_000)}`);
    });
    await alive(slot, Promise.race([slot.bot?.ready, late]));
  };

  const kill = async (slot: Slot): Promise<void> => {
    const { bot } = slot;
    delete slot.aim;
    slot.url = undefined;
    bot?.signal('SIGKILL');
    await bot?.exited;
    said.push(bot?.output() ?? '');
  };
  /** Waits for the instant a kill was aimed at; false when it did not come in time. */
  const instant = async (slot: Slot, { at, patience }: Extract<End, { how: 'aimed' }>): Promise<boolean> => {
    const { promise, resolve } = Promise.withResolvers<true>();
    slot.aim = { at, hit: () => resolve(true) };
    return Promise.race([promise, sleep(patience * startMs, false, { ref: false })]);
  };

  const live = async (slot: Slot): Promise<void> => {
    const end = nextEnd(chance, settings.moderates);
    void start(slot);
    if (end.how === 'start-up') {
      await alive(slot, sleep(end.after * startMs));
      await kill(slot);
      killed['start-up'] += 1;
      return;
    }
    await ready(slot);
    await alive(slot, settings.open());
    if (end.how === 'random') await alive(slot, sleep(end.after * startMs));
    const hit = end.how === 'aimed' && (await instant(slot, end)) ? end.at : undefined;
    await kill(slot);
    killed[hit === undefined ? 'random' : (`after ${hit}` as const)] += 1;
  };

  /** Nobody is started any more. */
  let over = false;
  const ended = () => over;

  return {
    killed,
    starts: () => starts,
    urls: () => slots.flatMap(({ url }) => url ?? []),
    committed: (aim, port) => {
      const aiming = slots.filter((slot) => slot.aim?.at === aim);
      const pid =
        aiming.length === 0
          ? undefined
          : whoCalled(
              port,
              aiming.map(({ bot }) => bot?.pid ?? 0),
            );
      const slot = aiming.find(({ bot }) => bot?.pid === pid);
      // Here and now: the answer has not left yet.
      slot?.bot?.signal('SIGKILL');
      slot?.aim?.hit();
    },
    campaign: async () => {
      await Promise.all(
        slots.map(async (slot) => {
          while (settings.takeKill() && !ended()) await live(slot);
          if (ended()) return;
          void start(slot);
          await ready(slot);
        }),
      );
    },
    stop: () =>
      Promise.all(
        slots.map(async ({ bot }) => {
          bot?.signal('SIGTERM');
          const status = await bot?.exited;
          said.push(bot?.output() ?? '');
          return status ?? null;
        }),
      ),
    output: () => said.join('\n'),
    end: async () => {
      over = true;
      for (const { bot } of slots) bot?.signal('SIGKILL');
      await Promise.all(slots.flatMap(({ bot }) => bot?.exited ?? []));
    },
  };
};
