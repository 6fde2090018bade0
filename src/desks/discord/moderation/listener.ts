import type { Answer as Given } from '../../../app/front/answer.ts';
import { modWords } from '../../../core/moderation/sheets.ts';
import type { DeskListener } from '../listeners/listener.ts';
import { brokeAnswer, show } from '../listeners/showing.ts';
import type { Interaction, Submit } from '../transport/interaction.ts';
import { typedIn } from '../views/modal.ts';
import { askedOn } from './deps.ts';
import type { ModerationDeps } from './deps.ts';
import { menuOf, onMenu, onPress, opensModal } from './presses.ts';
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
  return interaction.kind === 'press' && opensModal(interaction);
};

const onSubmit = (deps: ModerationDeps, submit: Submit): Promise<Given> =>
  deps.moderation.submit(submit.customId, typedIn(submit), askedOn(submit, deps));

const answerTo = async (deps: ModerationDeps, interaction: Interaction): Promise<Given> => {
  switch (interaction.kind) {
    case 'press':
      return onPress(deps, interaction);
    case 'submit':
      return onSubmit(deps, interaction);
    case 'menu':
      return onMenu(deps, interaction);
    case 'command':
      return onCommand(deps, interaction);
    case 'complete':
      return { answer: 'nothing' };
  }
};

/** Reports, acts, answers to cases: what moderators and members do on Discord. */
export const moderationListener = (deps: ModerationDeps): DeskListener => ({
  takes: isOurs,
  mayOpenModal,
  async hear(interaction, responder) {
    if (interaction.kind === 'complete') return;
    const { language } = askedOn(interaction, deps).person;
    // Discord says with each press what somebody is at that moment.
    if (interaction.server === deps.server) deps.membership.saw(interaction.user.id, interaction.roles);
    const typed = interaction.kind === 'submit' ? modWords(typedIn(interaction)) : '';
    const shown = { language, on: 'nothing', typed } as const;
    try {
      await show(deps, responder, await answerTo(deps, interaction), shown);
    } catch (error) {
      await show(deps, responder, brokeAnswer(language, typed), shown);
      throw error;
    }
  },
});
