import { moderatorBits } from '../../support/discord/moderation.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';

/** What a server has where its moderators work with the bot. */
export interface ModeratedServer {
  /** The role that stands above members and below the bot. */
  role: string;
  /** Where members talk: nobody watches it for comments. */
  lounge: string;
  /** The moderators' cards, and a line for each act. */
  cards: string;
  log: string;
  /** As the source has it in aplomb.yaml; a raid's measure is over within a campaign. */
  settings: object;
}

export const moderatedServer = ({ state, moderation }: FakeDiscord): ModeratedServer => {
  state.bot.roles.push(moderation.role('bot', 10, moderatorBits));
  const [lounge, cards, log] = ['lounge', 'moderators', 'mod-log'].map((name) => state.channel(name).id);
  if (lounge === undefined || cards === undefined || log === undefined) throw new Error('no channels');
  return {
    role: moderation.role('moderators', 5),
    lounge,
    cards,
    log,
    settings: { channel: cards, log, secondPersonForBans: true, watchJoins: true, calmMinutes: 1 },
  };
};
