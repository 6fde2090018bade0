import type { DeskListener } from '../listeners/listener.ts';
import { insist } from '../listeners/telling.ts';
import type { Answer, Interaction } from '../transport/interaction.ts';
import { pressedId } from './custom-id.ts';
import type { ModerationDeps } from './deps.ts';
import { menuOf, onMenu, onPress, opensModal } from './presses.ts';
import { onSubmit } from './submissions.ts';
import { onCommand } from './typed.ts';

/** Whether something is moderation's; the rest belongs to the desk. */
const isOurs = (interaction: Interaction): boolean => {
  switch (interaction.kind) {
    case 'press':
    case 'submit':
      return interaction.customId.startsWith('mod.');
    case 'menu':
      return menuOf(interaction) !== undefined;
    default:
      return interaction.name === 'mod';
  }
};

const mayOpenModal = (interaction: Interaction): boolean => {
  if (interaction.kind === 'menu') return menuOf(interaction) === 'report';
  if (interaction.kind !== 'press') return false;
  const pressed = pressedId(interaction.customId, interaction.values);
  return pressed !== undefined && opensModal(pressed);
};

const hear = async (deps: ModerationDeps, interaction: Interaction, answer: Answer): Promise<void> => {
  switch (interaction.kind) {
    case 'press': {
      const pressed = pressedId(interaction.customId, interaction.values);
      return pressed && onPress(deps, interaction, answer, pressed);
    }
    case 'submit': {
      const pressed = pressedId(interaction.customId);
      return pressed && onSubmit(deps, interaction, answer, pressed);
    }
    case 'menu':
      return onMenu(deps, interaction, answer);
    case 'command':
      return onCommand(deps, interaction, answer);
    default:
      return undefined;
  }
};

/** Reports, acts, answers to cases: what moderators and members do on Discord. */
export const moderationListener = (deps: ModerationDeps): DeskListener => ({
  takes: isOurs,
  mayOpenModal,
  // Who pressed and hears nothing believes that it was taken: what is said to them is tried again.
  hear: (interaction, answer) =>
    hear(deps, interaction, {
      ...answer,
      say: (components, ephemeral) => insist(deps, () => answer.say(components, ephemeral)),
    }),
});
