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

export interface ChannelNames {
  /** The team's routes, with ids for names as far as they are known; the array stays, its entries change. */
  routes: Route[];
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
  configured: readonly Route[],
  from: {
    web: Pick<SlackReads, 'conversationList'>;
    cache: Cache;
    store: Store;
    world: Pick<World, 'now'>;
    log: Log;
  },
): Promise<ChannelNames> => {
  const { cache, store, log } = from;
  const idOf = createChannelIds(from.web, from.world);
  const keyOf = (name: string): string => `channel:${name}`;
  const said = new Set<string>();
  const routes = await Promise.all(
    configured.map(async (route) => {
      const { slack } = route.channels;
      if (slack === undefined || isChannelId(slack)) return route;
      const known = z.string().safeParse(await cache.get(keyOf(slack)));
      return known.success ? withChannel(route, known.data) : route;
    }),
  );

  const unknownName = (route: string, channel: string): void => {
    if (said.has(channel)) return;
    said.add(channel);
    log.warn('slack.channel_unknown', { route, next: 'npm run check' });
  };
  const learn = async (name: string, id: string): Promise<void> => {
    await cache.set(keyOf(name), id, keptMs);
    await store.transaction((tx) => tx.cards.moved('slack', name, id));
  };

  return {
    routes,
    waiting: () => routes.some(({ channels: { slack } }) => slack !== undefined && !isChannelId(slack)),
    resolve: async () => {
      for (const [index, { name: route, channels }] of configured.entries()) {
        const { slack: written } = channels;
        if (written === undefined || isChannelId(written)) continue;
        const found = await idOf(written);
        if (!found.ok) continue;
        if (found.id === undefined) {
          unknownName(route, written);
          continue;
        }
        const current = routes[index];
        if (current) routes[index] = withChannel(current, found.id);
        await learn(written, found.id);
      }
    },
  };
};

/** A desk that posts to channels by id only: a card under a name waits until the name is known. */
export const onlyById = (desk: Desk, world: Pick<World, 'now'>): Desk => ({
  ...desk,
  draw: (card, at) =>
    isChannelId(at.channel)
      ? desk.draw(card, at)
      : Promise.resolve({ drawn: false, detail: 'channel_unknown', retryAt: world.now() + retryMs }),
  findCard: (at) => (isChannelId(at.channel) ? desk.findCard(at) : Promise.resolve({ absent: true })),
});
