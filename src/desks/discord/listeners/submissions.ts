import { wordsIn } from '../../../core/form/forms.ts';
import type { Answer as Responder, Submit } from '../transport/interaction.ts';
import { sheetOf, typedIn } from '../views/modal.ts';
import { askedBy } from './deps.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { show } from './showing.ts';

/** What somebody typed that must not be lost. */
export const typedWords = (interaction: Submit): string =>
  wordsIn(sheetOf(interaction.customId)?.name ?? '', typedIn(interaction));

/** A modal was sent. */
export const onSubmit = async (
  deps: DiscordDeskDeps,
  interaction: Submit,
  responder: Responder,
): Promise<void> => {
  const sent = sheetOf(interaction.customId);
  const asked = askedBy(interaction, deps);
  const given = await (sent
    ? deps.front.submit({ ...sent, typed: typedIn(interaction) }, asked)
    : ({ answer: 'nothing' } as const));
  const { message } = interaction;
  const on = message === undefined ? 'nothing' : message.ephemeral ? 'private' : 'card';
  await show(deps, responder, given, {
    language: asked.person.language,
    typed: typedWords(interaction),
    on,
  });
};
