import type { InteractionListener } from '../transport/interaction.ts';
import type { DeskListener } from './listener.ts';

/** Each interaction goes to the one that takes it; what nobody takes is the first one's to answer. */
export const several = (first: DeskListener, ...others: readonly DeskListener[]): InteractionListener => {
  const whose = (interaction: Parameters<DeskListener['takes']>[0]): DeskListener =>
    others.find((one) => one.takes(interaction)) ?? first;
  return {
    mayOpenModal: (interaction) => whose(interaction).mayOpenModal(interaction),
    hear: (interaction, answer) => whose(interaction).hear(interaction, answer),
  };
};
