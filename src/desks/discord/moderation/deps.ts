import type { AskedModerator } from '../../../app/front/moderation/answer.ts';
import type { ModerationFront } from '../../../app/front/moderation/front.ts';
import { askedBy } from '../listeners/deps.ts';
import type { DiscordDeskDeps } from '../listeners/deps.ts';
import type { Interaction } from '../transport/interaction.ts';

/** What the listeners of moderation work with. */
export interface ModerationDeps extends DiscordDeskDeps {
  moderation: ModerationFront;
}

/** What somebody did, and on which server; in a private message on none. */
export const askedOn = (interaction: Interaction, deps: ModerationDeps): AskedModerator => ({
  ...askedBy(interaction, deps),
  server: interaction.server,
});
