import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Line, Told } from '../../app/ports/line.ts';
import type { Log, World } from '../../app/ports/world.ts';
import type { Refusals } from '../../core/discord/refusals.ts';
import { buildClient } from './client.ts';
import { identifyBudget } from './identify-budget.ts';
import { CONNECTED } from './connected.ts';

/** docs: topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const DISALLOWED_INTENTS = 4014;
/** docs: events/gateway#privileged-intents: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
/** A start that failed is tried again after this, doubled each time. */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

export interface GatewayOptions {
  token: string;
  /** Where the API is; `…/api` without a version. */
  apiUrl: string;
  /** Intents besides those it always has; asked for when it opens. */
  more?: () => number;
  world: World;
  log: Log;
  refusals?: Refusals;
}

export interface Gateway extends Line {
  close(): Promise<void>;
}

/**
 * One connection to Discord's gateway, opened by the first who listens. It reconnects and resumes by itself, never identifies
 * more often than Discord allows, and needs nobody: while it is down the sources are polled as if it did not exist.
 */
export const openGateway = ({
  token,
  apiUrl,
  more = () => 0,
  world,
  log,
  refusals,
}: GatewayOptions): Gateway => {
  const hearers = new Set<(told: Told) => void>();
  const closing = new AbortController();
  const up = new Set<number>();
  const budget = identifyBudget(world);
  /** What was refused once is not asked for again: presses and messages must be heard without it. */
  let granted = ~0;
  let client: Client | undefined;
  let running: Promise<void> | undefined;

  const tell = (told: Told): void => {
    for (const hear of hearers) hear(told);
  };
  const isUp = (shard: number): void => {
    up.add(shard);
    log.info('discord.connected', { shard });
    tell({ name: CONNECTED, data: undefined });
  };
  const isDown = (shard: number, code?: number): void => {
    up.delete(shard);
    if (!closing.signal.aborted) log.warn('discord.disconnected', { shard, code });
  };
  const build = async (): Promise<{ made: Client; ended: Promise<void> }> => {
    const library = await import('discord.js');
    const { Events, GatewayDispatchEvents } = library;
    const stumbled = (): void => log.warn('discord.event_odd');
    const made = buildClient(library, { apiUrl, more: more() & granted, identifies: budget, stumbled });
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    for (const name of Object.values(GatewayDispatchEvents))
      made.ws.on(name, (data: unknown, shard) => {
        if (name === GatewayDispatchEvents.Ready || name === GatewayDispatchEvents.Resumed) isUp(shard);
        tell({ name, data });
      });
    made.on(Events.ShardReconnecting, (shard) => isDown(shard));
    // Discord wants a person to act; asking again at once would be refused again.
    made.on(Events.ShardDisconnect, ({ code }, shard) => {
      isDown(shard, code);
      if (code === DISALLOWED_INTENTS) {
        granted = ~PRIVILEGED;
        log.error('discord.intents_refused', { shard, code });
      }
      end();
    });
    // Each is followed by one of the above; without a listener it would be thrown.
    made.on(Events.ShardError, () => undefined);
    made.on(Events.Error, () => undefined);
    return { made, ended };
  };

  const destroy = async (): Promise<void> => {
    await client?.destroy();
    client = undefined;
    up.clear();
  };
  const stopped = (): Promise<void> =>
    new Promise((resolve) => {
      if (closing.signal.aborted) resolve();
      closing.signal.addEventListener('abort', () => resolve(), { once: true });
    });

  /** Until it is stopped, or Discord says that trying again is useless. */
  const hold = async (): Promise<void> => {
    const { made, ended } = await build();
    client = made;
    const refused = made.login(token).then(
      () => undefined,
      (error: unknown) => error,
    );
    const first = await Promise.race([refused, ended.then(() => undefined), stopped()]);
    if (first === undefined) await Promise.race([ended, stopped()]);
    await destroy();
    if (first !== undefined) throw first;
  };

  const run = async (): Promise<void> => {
    let pause = firstPauseMs;
    while (!closing.signal.aborted) {
      await hold().catch((error: unknown) =>
        log.warn('discord.no_gateway', { error: error instanceof Error ? error.name : 'unknown' }),
      );
      if (closing.signal.aborted) return;
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPauseMs);
    }
  };

  return {
    hear(hear, stop) {
      if (stop.aborted || closing.signal.aborted) return;
      hearers.add(hear);
      stop.addEventListener('abort', () => hearers.delete(hear), { once: true });
      running ??= run();
    },
    ...(refusals && { refusals }),
    connected: () => up.size > 0,
    async close() {
      closing.abort();
      await running;
    },
  };
};
