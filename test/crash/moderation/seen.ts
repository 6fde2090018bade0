import { everyComponent } from '../../support/discord/components.ts';
import { displayed } from '../../support/discord/markup.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import { idsIn, readable } from '../../support/moderator.ts';
import type { ServerSeen } from './history.ts';
import type { ModeratedServer } from './server.ts';

const SEND = 1n << 11n;

/** How the server stands, and everything the bot said on it that is moderation's. */
export const serverSeen = (
  { state, moderation }: FakeDiscord,
  { cards, log, lounge }: ModeratedServer,
): ServerSeen => {
  const own = state.messages.filter(({ author }) => author === state.bot);
  const inChannel = (id: string) => own.filter((message) => message.channel_id === id);
  const now = Date.now();
  return {
    log: moderation.log,
    mail: [...moderation.dms].flatMap(([member, channel]) =>
      inChannel(channel).map(({ content }) => ({ member, text: displayed(content) })),
    ),
    lines: inChannel(log).map(({ content }) => displayed(content)),
    cards: inChannel(cards).map(({ components }) => ({
      mark: Number(everyComponent(components).find(({ type }) => type === 17)?.['id'] ?? 0),
      words: readable(components),
      offers: idsIn(components),
    })),
    timedOut: new Map([...moderation.timedOut].filter(([, until]) => until > now)),
    banned: [...moderation.bans.keys()],
    gone: [...moderation.left],
    locked:
      state.channels.get(lounge)?.permission_overwrites.some(({ deny }) => (BigInt(deny) & SEND) !== 0n) ===
      true,
  };
};
