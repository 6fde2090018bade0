import type { Log, World } from '../app/ports/world.ts';

/** What an outage repeats: said at most once a minute, so that the line that matters is not washed away. */
const repeated = new Set([
  'slack.unreachable',
  'slack.socket_retry',
  'slack.token_refused',
  'card.not_drawn',
  'database.failing',
  'store.connection_lost',
  'loop.broke',
  'job.broke',
  'source.poll_failed',
  'webhook.not_kept',
  'slack.not_kept',
  'slack.inbox_unreachable',
  'cache.failed',
  'discord.no_gateway',
  'discord.disconnected',
  'discord.channel_closed',
]);
const pauseMs = 60_000;

type Ids = Parameters<Log['warn']>[1];

/** What makes two lines the same one: the event and its reason, not the ids it happened to. */
const sameness = (event: string, { code, why, detail, error, source }: NonNullable<Ids> = {}): string =>
  [event, code, why, detail, error, source].join(' ');

/** A log that says each repeated warning once a minute and everything else always. */
export const sparingLog = (log: Log, world: Pick<World, 'now'>): Log => {
  const saidAt = new Map<string, number>();
  const due = (event: string, ids: Ids): boolean => {
    if (!repeated.has(event)) return true;
    const key = sameness(event, ids);
    const now = world.now();
    const ago = now - (saidAt.get(key) ?? Number.NEGATIVE_INFINITY);
    // In the future: the clock has been put back.
    if (ago >= 0 && ago < pauseMs) return false;
    saidAt.set(key, now);
    return true;
  };
  return {
    info: (event, ids) => log.info(event, ids),
    warn: (event, ids) => {
      if (due(event, ids)) log.warn(event, ids);
    },
    error: (event, ids) => {
      if (due(event, ids)) log.error(event, ids);
    },
  };
};
