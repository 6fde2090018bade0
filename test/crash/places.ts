import type { Passing } from '../support/fault-proxy.ts';
import { startFakeSite } from '../support/fake-site.ts';
import type { FakeSite } from '../support/fake-site.ts';
import { displayed } from '../support/discord/markup.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import type { FakeDiscord } from '../support/discord/place.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import type { FakeWordPress } from '../support/fake-wordpress.ts';
import { between } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import type { PublicReply } from './history.ts';

/** How each website behaves towards a post whose answer got lost. */
const manners = {
  /** Takes a repeated id once, can be asked for it, and tells of every reply by itself. */
  shop: { keepsIds: true, tellsReplies: true },
  /** The same, but says nothing unless it is asked. */
  club: { keepsIds: true, tellsReplies: false },
  /** Posts whatever it gets and cannot be asked: a person has to look. */
  board: { keepsIds: false, tellsReplies: false },
} as const;
export type SiteName = keyof typeof manners;
export const siteNames: readonly SiteName[] = ['shop', 'club', 'board'];
export const placeNames: readonly string[] = [...siteNames, 'wordpress', 'discord'];

export interface Places {
  sites: Record<SiteName, FakeSite>;
  /** Polled; looked up by listing, which lags. */
  wordpress: FakeWordPress;
  /** Told by a gateway when to look, and polled; looked up by listing. */
  discord: FakeDiscord;
  /** Everything the brand ever said in public. */
  replies(): PublicReply[];
  /** Whether a reply of this text stands under a comment, as somebody who looks there sees it. */
  stands(place: string, commentId: string, text: string): boolean;
  close(): Promise<void>;
}

/** The most a listing of the WordPress lags behind, in ms; the source counts on less than 45 s. */
const mostLagMs = 4_000;

const asText = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export const startPlaces = async (
  chance: Chance,
  passing: (place: string, request: Passing) => void,
): Promise<Places> => {
  const site = (name: SiteName): Promise<FakeSite> =>
    startFakeSite({ name, ...manners[name], passing: (request) => passing(name, request) });
  const [shop, club, board] = [await site('shop'), await site('club'), await site('board')];
  const sites = { shop, club, board };
  const wordpress = await startFakeWordPress({
    takesDuplicates: true,
    lag: () => (chance() < 0.5 ? 0 : between(chance, 0, mostLagMs)),
    passing: (request) => passing('wordpress', request),
  });
  const discord = await startFakeDiscord({
    forgetsNonces: true,
    passing: (request) => passing('discord', request),
  });

  const replies = (): PublicReply[] => [
    ...siteNames.flatMap((place) =>
      sites[place].entries
        .filter(({ brand }) => brand)
        .map(({ id, parentId = '', text, deliveryId }) => ({
          place,
          id,
          parentId,
          text,
          ...(deliveryId !== undefined && { deliveryId }),
        })),
    ),
    ...wordpress.rows
      .filter(({ author }) => author !== 0)
      .map(({ id, parent, raw }) => ({
        place: 'wordpress',
        id: String(id),
        parentId: String(parent),
        text: asText(raw),
      })),
    ...discord.state.messages
      .filter(({ author }) => author === discord.state.bot)
      .map(({ id, answers = '', content }) => ({
        place: 'discord',
        id,
        parentId: answers,
        text: displayed(content),
      })),
  ];
  return {
    sites,
    wordpress,
    discord,
    replies,
    stands: (place, commentId, text) =>
      replies().some((one) => one.place === place && one.parentId === commentId && one.text === text),
    close: async () => {
      await Promise.all([...Object.values(sites), wordpress, discord].map((place) => place.close()));
    },
  };
};
