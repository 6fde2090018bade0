import { lines, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { Part } from '../../../core/card/part.ts';
import type { Answer as Responder, Interaction, InteractionListener } from '../transport/interaction.ts';
import { onCommand, onComplete, onMenu } from './commands.ts';
import { personOf } from './deps.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { discordEntries, isOurs } from './entries.ts';
import { meantBy, onPress } from './presses.ts';
import { brokeAnswer, show } from './showing.ts';
import { onSubmit, typedWords } from './submissions.ts';
import { messagesFor, tell } from './telling.ts';

/** One of several that answer interactions. */
export interface DeskListener extends InteractionListener {
  /** Whether it is for this one. */
  takes(interaction: Interaction): boolean;
}

const isMenu = (name: string): boolean => Object.values(discordEntries.menu).some((one) => one === name);

const takes = (interaction: Interaction): boolean => {
  switch (interaction.kind) {
    case 'press':
    case 'submit':
      return isOurs(interaction.customId);
    case 'command':
    case 'complete':
      return interaction.name === discordEntries.command;
    case 'menu':
      return isMenu(interaction.name);
  }
};

/** Only what opens its fields at once; what has something to read before them opens them by a second press. */
const mayOpenModal = (interaction: Interaction): boolean => {
  switch (interaction.kind) {
    case 'press': {
      if (interaction.customId.startsWith('open.')) return true;
      const press = meantBy(interaction);
      return press?.on === 'connect' || (press?.on === 'card' && 'form' in press.step);
    }
    case 'command':
      return interaction.sub === 'edit' || interaction.sub === 'bring';
    case 'menu':
      return interaction.name === discordEntries.menu.bring;
    default:
      return false;
  }
};

const answer = (deps: DiscordDeskDeps, interaction: Interaction, responder: Responder): Promise<void> => {
  switch (interaction.kind) {
    case 'press':
      return onPress(deps, interaction, responder);
    case 'submit':
      return onSubmit(deps, interaction, responder);
    case 'command':
      return onCommand(deps, interaction, responder);
    case 'complete':
      return onComplete(deps, interaction, responder);
    case 'menu':
      return onMenu(deps, interaction, responder);
  }
};

/** Acknowledges by its transport, reads what was done, asks the front, shows the answer. */
export const deskListener = (deps: DiscordDeskDeps): DeskListener => {
  const say = (interaction: Interaction, responder: Responder, parts: Part[]): Promise<void> =>
    tell(deps, responder, messagesFor({ parts }, personOf(interaction, deps).language));
  const broke = (interaction: Interaction, responder: Responder): Promise<void> => {
    const { language } = personOf(interaction, deps);
    const kept = interaction.kind === 'submit' ? typedWords(interaction) : '';
    return show(deps, responder, brokeAnswer(language, kept), { language, on: 'nothing' });
  };
  return {
    takes,
    mayOpenModal,
    async hear(interaction, responder) {
      const { server, user, roles } = interaction;
      const completing = interaction.kind === 'complete';
      if (server !== deps.server) {
        if (completing) await responder.choices([]);
        else {
          const { language } = personOf(interaction, deps);
          await say(interaction, responder, lines('elsewhere', text(catalogue[language].otherServer)));
        }
        return;
      }
      // Discord says with each press what somebody is at that moment.
      deps.membership.saw(user.id, roles);
      try {
        await answer(deps, interaction, responder);
      } catch (error) {
        if (!completing) await broke(interaction, responder);
        throw error;
      }
    },
  };
};
