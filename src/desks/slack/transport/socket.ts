import { setTimeout as sleep } from 'node:timers/promises';
import type { Log, World } from '../../../app/ports/world.ts';
import { connect, connectionTiming } from './connection.ts';
import type { Connection, ConnectionTiming, Envelope } from './connection.ts';
import { backoffMs, lastsUntilFixed, SlackRefused } from './give-up.ts';
import type { Answer } from './intake.ts';
import { errorCode } from './error-code.ts';

/** What `apps.connections.open` answered. */
export type OpenAnswer = { ok: true; url: string } | { ok: false; error: string; retryAt?: number };

export interface SocketSettings {
  /** One call of `apps.connections.open`. */
  open: () => Promise<OpenAnswer>;
  world: Pick<World, 'now' | 'random'>;
  log: Log;
  /** How many are kept open; Slack allows 10 per app. Default 2: one may die and nothing is missed. */
  connections?: number;
  timing?: Partial<SocketTiming>;
  /** Slack refuses the token for good after it had worked: nothing will come in until a person acts. */
  refused?: (error: SlackRefused) => void;
}
export interface SocketTiming extends ConnectionTiming {
  /** First step and ceiling of the back-off. */
  backoffMs: number;
  backoffCapMs: number;
  /** A connection that lived shorter counts as a failure, so that a flapping line is not hammered. */
  stableMs: number;
  /** How long an old connection may stay open for answers still being worked out. */
  drainMs: number;
}
const usual: SocketTiming = {
  ...connectionTiming,
  backoffMs: 500,
  backoffCapMs: 15_000,
  stableMs: 10_000,
  drainMs: 5_000,
};

export interface Sockets {
  /**
   * Resolves when the first connection is confirmed. Tries for ever while Slack cannot be reached; rejects with
   * `SlackRefused` when Slack refuses the token.
   */
  start(): Promise<void>;
  /** Closes all; resolves when none is left. */
  stop(): Promise<void>;
  status(): { open: number; wanted: number };
}

interface Slot {
  current?: Connection | undefined;
  openedAt: number;
  failures: number;
  filling: boolean;
}

/**
 * Socket Mode over several connections at once. A new one is confirmed before the old one is dropped, so that a refresh
 * leaves no moment without one. (The SDK's client 3.1.0 has 5 s without, and a back-off that grows to an hour.)
 */
export const createSockets = (
  settings: SocketSettings,
  take: (envelope: Envelope) => Promise<Answer>,
): Sockets => {
  const { open, world, log } = settings;
  const timing: SocketTiming = { ...usual, ...settings.timing };
  const wanted = settings.connections ?? 2;
  const slots = Array.from({ length: wanted }, (): Slot => ({ openedAt: 0, failures: 0, filling: false }));
  const live = new Set<Connection>();
  const busy = new Map<Connection, number>();
  /** Told to leave together with their greeting, before they had a slot. */
  const leftEarly = new WeakSet<Connection>();
  const stopping = new AbortController();
  const first = Promise.withResolvers<void>();
  let everOpen = false;
  let refusals = 0;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopping.signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        stopping.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopping.signal.addEventListener('abort', done);
    });

  const answer = async (received: Envelope, on: Connection): Promise<void> => {
    busy.set(on, (busy.get(on) ?? 0) + 1);
    const result = await take(received);
    busy.set(on, (busy.get(on) ?? 1) - 1);
    if (!result.ack) return;
    // Without an acknowledgement Slack delivers again, which is harmless; so any open line will do.
    const via = on.isOpen() ? on : [...live].find((other) => other.isOpen());
    const body = result.body === undefined || result.body === '' ? {} : { payload: result.body };
    via?.send(JSON.stringify({ envelope_id: received.envelope_id, ...body }));
  };

  const retire = async (old: Connection): Promise<void> => {
    for (let waited = 0; waited < timing.drainMs && (busy.get(old) ?? 0) > 0; waited += 20) await sleep(20);
    old.close();
  };

  const giveUp = (code: string): void => {
    const error = new SlackRefused(code);
    log.error('slack.socket_refused', { code });
    stopping.abort();
    for (const line of live) line.cut();
    if (everOpen) settings.refused?.(error);
    else first.reject(error);
  };

  const failed = async (slot: Slot, why: string, retryAt = 0): Promise<void> => {
    slot.failures += 1;
    const own = backoffMs(slot.failures, world.random(), timing);
    log.warn('slack.socket_retry', { why, attempt: slot.failures });
    await pause(Math.max(own, retryAt - world.now()));
  };

  const attempt = async (slot: Slot): Promise<Connection | undefined> => {
    const opened = await open();
    if (stopping.signal.aborted) return undefined;
    if (!opened.ok) {
      refusals = lastsUntilFixed(opened.error) ? refusals + 1 : 0;
      // Once it has worked, one odd answer during an incident of Slack's must not end the bot.
      if (refusals >= (everOpen ? 3 * wanted : 1)) giveUp(opened.error);
      else await failed(slot, opened.error, opened.retryAt);
      return undefined;
    }
    refusals = 0;
    try {
      return await connect(opened.url, timing, events);
    } catch (error) {
      await failed(slot, error instanceof Error ? error.message : errorCode(error));
      return undefined;
    }
  };

  const fill = async (slot: Slot): Promise<void> => {
    if (slot.filling) return;
    slot.filling = true;
    let fresh: Connection | undefined;
    while (fresh === undefined && !stopping.signal.aborted) fresh = await attempt(slot);
    slot.filling = false;
    if (fresh === undefined) return;
    if (stopping.signal.aborted) return fresh.cut();
    const old = slot.current;
    slot.current = fresh;
    slot.openedAt = world.now();
    live.add(fresh);
    everOpen = true;
    first.resolve();
    if (old !== undefined) void retire(old);
    if (leftEarly.has(fresh)) void fill(slot);
    if (!fresh.isOpen()) events.gone('closed_early', fresh);
  };

  const replace = async (slot: Slot, why: string): Promise<void> => {
    if (stopping.signal.aborted || slot.filling) return;
    if (world.now() - slot.openedAt >= timing.stableMs) slot.failures = 0;
    else await failed(slot, why);
    await fill(slot);
  };

  const slotOf = (line: Connection): Slot | undefined => slots.find((slot) => slot.current === line);

  const events = {
    envelope: (received: Envelope, on: Connection) => void answer(received, on),
    unreadable: () => log.warn('slack.socket_unreadable'),
    leaving: (reason: string, on: Connection) => {
      log.info('slack.socket_refresh', { reason });
      const slot = slotOf(on);
      if (slot === undefined) leftEarly.add(on);
      else void fill(slot);
    },
    gone: (why: string, on: Connection) => {
      live.delete(on);
      busy.delete(on);
      const slot = slotOf(on);
      if (slot === undefined) return;
      slot.current = undefined;
      log.warn('slack.socket_gone', { why });
      void replace(slot, why);
    },
  };

  return {
    start: () => {
      for (const slot of slots) void fill(slot);
      return first.promise;
    },
    stop: async () => {
      stopping.abort();
      first.resolve();
      await Promise.all([...live].map(retire));
      for (let waited = 0; waited < 1_000 && live.size > 0; waited += 10) {
        await sleep(10);
      }
      for (const line of live) line.cut();
    },
    status: () => ({ open: [...live].filter((line) => line.isOpen()).length, wanted }),
  };
};
