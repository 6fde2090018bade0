import { z } from 'zod';
import type { Desk } from '../app/ports/desk.ts';
import type { Store } from '../app/ports/store.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Route } from '../core/routing.ts';
import { createChannelIds, isChannelId } from '../desks/slack/transport/channels.ts';
import type { Cache } from '../desks/slack/transport/directory.ts';
import type { SlackReads } from '../desks/slack/transport/web-reads.ts';

const keptMs = 30 * 86_400_000;
/** How long a card waits that has no channel yet; the next look-up brings it forward. */
const retryMs = 30_000;

/** A channel that is no route's, as the team wrote it, and what for. */
export interface OtherChannel {
  channel: string;
  /** As the log tells of it. */
  of: string;
}

export interface ChannelNames {
  /** The team's routes, with ids for names as far as they are known; the array stays, its entries change. */
  routes: Route[];
  /** The id of another channel, whether it was written as one or as a name; undefined while the name is unknown. */
  idOf(written: string): string | undefined;
  /** Asks Slack for the names still unknown, and moves the cards that waited under a name. */
  resolve(): Promise<void>;
  /** Whether any name is still unknown. */
  waiting(): boolean;
}

const withChannel = (route: Route, slack: string): Route => ({
  ...route,
  channels: { ...route.channels, slack },
});

/**
 * Events carry channel ids, teams write names. A name that Slack does not know, or cannot be asked for, stays a name: its
 * comments are kept and their cards wait. What Slack said last time holds while it is away.
 */
export const channelNames = async (
  { routes: configured, others }: { routes: readonly Route[]; others: readonly OtherChannel[] },
  from: {
    web: Pick<SlackReads, 'conversationList'>;
    cache: Cache;
    store: Store;
    world: Pick<World, 'now'>;
    log: Log;
  },
): Promise<ChannelNames> => {
  const { cache, store, log } = from;
  const ask = createChannelIds(from.web, from.world);
  const keyOf = (name: string): string => `channel:${name}`;
  const said = new Set<string>();
  const remembered = async (name: string): Promise<string | undefined> =>
    z.string().safeParse(await cache.get(keyOf(name))).data;
  const named = others.filter(({ channel }) => !isChannelId(channel));
  const ids = new Map<string, string>();
  for (const { channel } of named) {
    const known = await remembered(channel);
    if (known !== undefined) ids.set(channel, known);
  }
  const routes = await Promise.all(
    configured.map(async (route) => {
      const { slack } = route.channels;
      if (slack === undefined || isChannelId(slack)) return route;
      const known = await remembered(slack);
      return known === undefined ? route : withChannel(route, known);
    }),
  );

  const unknownName = (route: string, channel: string): void => {
    if (said.has(channel)) return;
    said.add(channel);
    log.warn('slack.channel_unknown', { route, next: 'npm run check' });
  };
  const learn = async (name: string, id: string): Promise<void> => {
    ids.set(name, id);
    await cache.set(keyOf(name), id, keptMs);
    await store.transaction((tx) => tx.cards.moved('slack', name, id));
  };

  /** What Slack says a name is, if it says so. */
  const askFor = async (written: string, of: string): Promise<string | undefined> => {
    const found = await ask(written);
    if (!found.ok) return undefined;
    if (found.id === undefined) unknownName(of, written);
    return found.id;
  };

  return {
    routes,
    idOf: (written) => (isChannelId(written) ? written : ids.get(written)),
    waiting: () =>
      routes.some(({ channels: { slack } }) => slack !== undefined && !isChannelId(slack)) ||
      named.some(({ channel }) => !ids.has(channel)),
    resolve: async () => {
      for (const { channel, of } of named) {
        const id = await askFor(channel, of);
        if (id !== undefined) await learn(channel, id);
      }
      for (const [index, { name: route, channels }] of configured.entries()) {
        const { slack: written } = channels;
        if (written === undefined || isChannelId(written)) continue;
        const id = await askFor(written, route);
        if (id === undefined) continue;
        const current = routes[index];
        if (current) routes[index] = withChannel(current, id);
        await learn(written, id);
      }
    },
  };
};

/** A desk that posts to channels by id only: a card under a name waits until the name is known. */
export const onlyById = (
  desk: Desk,
  { idOf }: Pick<ChannelNames, 'idOf'>,
  world: Pick<World, 'now'>,
): Desk => ({
  ...desk,
  channelId: idOf,
  draw: (card, at) =>
    isChannelId(at.channel)
      ? desk.draw(card, at)
      : Promise.resolve({ drawn: false, detail: 'channel_unknown', retryAt: world.now() + retryMs }),
  findCard: (at) => (isChannelId(at.channel) ? desk.findCard(at) : Promise.resolve({ absent: true })),
});
