import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocketManager } from '@discordjs/ws';
import type { Line, Told } from '../../app/ports/line.ts';
import type { Log, World } from '../../app/ports/world.ts';
import { identifyBudget } from './identify-budget.ts';
import { CONNECTED } from './connected.ts';

/** docs: events/gateway#gateway-intents. Neither is privileged: what was said is read over REST. */
const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
/** After these Discord wants a person to act; asking again at once would be refused again. */
const fatalCodes: ReadonlySet<number> = new Set([4004, 4010, 4011, 4012, 4013, 4014]);
/** A start that failed is tried again after this, doubled each time. */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

export interface GatewayOptions {
  token: string;
  /** Where the API is; `…/api` without a version. */
  apiUrl: string;
  world: World;
  log: Log;
}

export interface Gateway extends Line {
  close(): Promise<void>;
}

/**
 * One connection to Discord's gateway, opened by the first who listens. It reconnects and resumes by itself, never identifies
 * more often than Discord allows, and needs nobody: while it is down the sources are polled as if it did not exist.
 */
export const openGateway = ({ token, apiUrl, world, log }: GatewayOptions): Gateway => {
  const hearers = new Set<(told: Told) => void>();
  const closing = new AbortController();
  const up = new Set<number>();
  const budget = identifyBudget(world);
  let manager: WebSocketManager | undefined;
  let running: Promise<void> | undefined;

  const tell = (told: Told): void => {
    for (const hear of hearers) hear(told);
  };
  const build = async (): Promise<{ made: WebSocketManager; ended: Promise<void> }> => {
    // Only where Discord is used: it takes a start half a second and a process some forty megabytes.
    const { REST } = await import('@discordjs/rest');
    const { WebSocketManager: Manager, WebSocketShardEvents } = await import('@discordjs/ws');
    const rest = new REST({ version: '10', api: apiUrl, retries: 0, rejectOnRateLimit: () => true });
    const made = new Manager({
      token,
      intents: GUILDS | GUILD_MESSAGES,
      rest: rest.setToken(token),
      buildIdentifyThrottler: () => budget,
    });
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const isUp = (shard: number): void => {
      up.add(shard);
      log.info('discord.connected', { shard });
      tell({ name: CONNECTED, data: undefined });
    };
    made.on(WebSocketShardEvents.Ready, (_, shard) => isUp(shard));
    made.on(WebSocketShardEvents.Resumed, isUp);
    made.on(WebSocketShardEvents.Dispatch, ({ t: name, d: data }) => tell({ name, data }));
    made.on(WebSocketShardEvents.Closed, (code, shard) => {
      up.delete(shard);
      if (!closing.signal.aborted) log.warn('discord.disconnected', { shard, code });
      if (fatalCodes.has(code)) end();
    });
    // Each is followed by a close, which is told; without a listener it would be thrown.
    made.on(WebSocketShardEvents.Error, () => undefined);
    made.on(WebSocketShardEvents.SocketError, () => undefined);
    return { made, ended };
  };

  const destroy = async (): Promise<void> => {
    await manager?.destroy({ code: 1000, reason: 'stopping' });
    manager = undefined;
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
    manager = made;
    const refused = made.connect().then(
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
    connected: () => up.size > 0,
    async close() {
      closing.abort();
      await running;
    },
  };
};
