import type { FakeDiscord } from '../../../support/discord/place.ts';
import type { FakeMessage, FakeUser } from '../../../support/discord/state.ts';
import type { Passing } from '../../../support/fault-proxy.ts';
import { moderatorAt } from '../../../support/moderator.ts';
import type { Chance } from '../../../support/seeded.ts';
import type { Witness } from '../../witness.ts';
import type { CardSeen, CrashDesk } from '../desk.ts';
import { cardSeen } from './card-seen.ts';
import { strike } from './faults.ts';
import { patienceMs, waitFor } from '../patience.ts';
import { bringAt, formOf } from './form.ts';
import { isTaken } from './patience.ts';

/** Types of answers that say something: docs, interactions/receiving-and-responding. The others only take note, or open a form. */
const says = /"type":(?:4|7)\b/;

const hearing =
  ({ interactions }: FakeDiscord, cards: readonly string[], seen: Witness) =>
  ({ method, path, body, status = 0, fault, port }: Passing): void => {
    const inCards = cards.some((id) => path.includes(`/channels/${id}/messages`));
    const [, answering = '', token = ''] = /\/(interactions|webhooks)\/\d+\/([^/?]+)/.exec(path) ?? [];
    const whose = interactions.whose(token);
    if (inCards || answering !== '') seen.struck('chat', fault);
    if (whose && method !== 'DELETE' && (answering === 'webhooks' || says.test(body)))
      seen.said({ user: whose.user.id, channel: whose.channel, at: Date.now(), text: body });
    if (!inCards || status < 200 || status >= 300) return;
    if (method === 'POST') seen.did('card', port);
    if (method === 'PATCH') seen.did('redraw', port);
  };

/** A team of moderators on the stand-in's server, with a channel of their own for each place. */
export const discordDesk = (
  places: readonly string[],
  {
    discord,
    chance,
    seen,
    more = [],
  }: {
    discord: FakeDiscord;
    chance: Chance;
    seen: Witness;
    /** Channels with other cards. */ more?: string[];
  },
): Promise<CrashDesk> => {
  const { state, line } = discord;
  const channels = new Map(places.map((place) => [place, state.channel(`cards-${place}`).id]));
  const cardChannels = [...channels.values(), ...more];
  const users = { lea: state.user('Léa'), tom: state.user('Tom'), ana: state.user('Ana') };
  const ida = state.user('Ida');
  const userOf = (id: string): FakeUser => state.users.get(id) ?? state.bot;
  discord.hear(hearing(discord, cardChannels, seen));

  const known = new Map<string, { components: unknown; card: CardSeen | undefined }>();
  const asSeen = (message: FakeMessage): CardSeen | undefined => {
    const before = known.get(message.id);
    if (before?.components === message.components) return before.card;
    const card = cardSeen(message, before?.card?.reviewId);
    known.set(message.id, { components: message.components, card });
    return card;
  };
  const reviewChannels = new Set(channels.values());
  const isCard = (message: FakeMessage): boolean =>
    message.author === state.bot && reviewChannels.has(message.channel_id);

  const press: CrashDesk['press'] = async (user, card, action, choice) => {
    const message = state.find(card.ts);
    const at = moderatorAt(discord, userOf(user), card.channel);
    if (!message || !(at.can(message, `${action} `) || at.can(message, `ask.${action} `))) return false;
    if (at.can(message, `${action} `)) return isTaken(at.press(message, `${action} `, choice));
    // Discord does not ask whether somebody is sure: a message does, and a second press.
    const asked = at.press(message, `ask.${action} `);
    const question = await waitFor(() => asked.said.find((one) => at.can(one, `${action} `)), patienceMs);
    return (
      question !== undefined && isTaken(at.press({ ...question, channel_id: card.channel }, `${action} `))
    );
  };

  return Promise.resolve({
    name: 'discord',
    people: {
      lea: { id: users.lea.id, named: `@${users.lea.id}` },
      tom: { id: users.tom.id, named: `@${users.tom.id}` },
      ana: { id: users.ana.id, named: `@${users.ana.id}` },
    },
    others: [{ id: ida.id, named: `@${ida.id}` }],
    channelName: (place) => channels.get(place) ?? '',
    settings: `discord: { token: env:DISCORD_BOT_TOKEN, server: "${state.guildId}", apiUrl: ${line.url}/api }`,
    env: { DISCORD_BOT_TOKEN: discord.token },
    cards: () => state.messages.flatMap((message) => (isCard(message) ? (asSeen(message) ?? []) : [])),
    now: (card) => {
      const message = state.find(card.ts);
      return message && asSeen(message);
    },
    press,
    open: async (user, card, action) => {
      const message = state.find(card.ts);
      const at = moderatorAt(discord, userOf(user), card.channel);
      if (!message || !at.can(message, `${action} `)) return undefined;
      return formOf(discord, userOf(user), card, at.press(message, `${action} `));
    },
    bring: (user, place, brought) => bringAt(discord, userOf(user), channels.get(place) ?? '', brought),
    // A form on Discord is its user's own: nobody hears that it was closed.
    leave: () => Promise.resolve(),
    strike: () => strike(discord, cardChannels, chance),
    clear: () => line.mend(),
    // The server is the world's.
    close: () => Promise.resolve(),
  });
};
