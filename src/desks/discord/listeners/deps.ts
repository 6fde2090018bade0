import type { Asked } from '../../../app/front/answer.ts';
import type { Front } from '../../../app/front/front.ts';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Verbs } from '../../../app/verbs.ts';
import { knownInBoth } from '../../../core/actor.ts';
import type { SamePerson, Teammate } from '../../../core/actor.ts';
import { uiLanguageOf } from '../../../core/language.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Person } from '../../../core/reader.ts';
import type { Interaction, Person as Member } from '../transport/interaction.ts';
import type { DiscordMembership } from '../transport/rights.ts';
import type { DiscordWeb } from '../web-port.ts';
import type { KeptSheets } from './kept.ts';

/** What the listeners work with. */
export interface DiscordDeskDeps {
  front: Front;
  verbs: Pick<Verbs, 'list' | 'redraw' | 'reviewOfMessage'>;
  web: Pick<DiscordWeb, 'readWords' | 'postComponents'>;
  membership: DiscordMembership;
  /** The team's server: elsewhere nobody decides. */
  server: string;
  /** Channels in which cards stand, and their language. */
  channels: ReadonlyMap<string, UiLanguage>;
  /** Discord does not tell anybody's time zone: everybody reads in the team's. */
  timezone: string;
  /** Who is in Slack as well. */
  samePeople: readonly SamePerson[];
  kept: KeptSheets;
  world: World;
  log: Log;
}

const teammateOf = ({ id, name }: Member, { samePeople }: DiscordDeskDeps): Teammate =>
  knownInBoth({ desk: 'discord', id, name }, samePeople);

/** Who did something, and how they read: in the language of their Discord. */
export const personOf = ({ user, locale }: Interaction, deps: DiscordDeskDeps): Person => ({
  name: user.name,
  language: uiLanguageOf(locale),
  timezone: deps.timezone,
  teammate: teammateOf(user, deps),
});

/** What somebody did, as the app hears it. */
export const askedBy = (interaction: Interaction, deps: DiscordDeskDeps): Asked => ({
  person: personOf(interaction, deps),
  press: `discord ${interaction.id}`,
  at: interaction.at,
  pageLength: 1_500,
  teammate: (id) => {
    const named = interaction.people[id];
    return Promise.resolve(named && !named.bot ? teammateOf(named, deps) : undefined);
  },
});
