import { ComponentType } from 'discord-api-types/v10';
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { beginning } from '../../../core/card/text.ts';
import type { ModalForm } from './interaction.ts';

/** docs: interactions/receiving-and-responding#modal, components/reference#label and #text-input. */
const longestTitle = 45;
const longestLabel = 45;
const longestDescription = 100;
const longestPlaceholder = 100;
const longestText = 4_000;
const mostParts = 5;
/** docs: interactions/application-commands#autocomplete */
const mostChoices = 25;
const longestChoice = 100;
export const longestCustomId = 100;

const cut = (words: string, max: number): string =>
  words.length <= max ? words : `${beginning(words, max - 1)}…`;

/** A custom id carries what its press is about: cut, it would be about something else. */
const whole = (id: string): string => {
  if (id.length < 1 || id.length > longestCustomId) throw new Error(`a custom id of ${id.length} characters`);
  return id;
};

type Part = ModalForm['components'][number];
type Label = Extract<Part, { type: ComponentType.Label }>;

const fittedField = (field: Label['component']): Label['component'] => {
  whole(field.custom_id);
  if (field.type !== ComponentType.TextInput) return field;
  const { value = '', placeholder, max_length: most = longestText } = field;
  const max = Math.min(most, longestText);
  // Shortened, a text would be sent off shortened.
  if (value.length > max) throw new Error(`a text of ${value.length} characters in a field of ${max}`);
  return {
    ...field,
    max_length: max,
    ...(placeholder !== undefined && { placeholder: cut(placeholder, longestPlaceholder) }),
  };
};
const fittedPart = (part: Part): Part =>
  part.type === ComponentType.Label
    ? {
        ...part,
        label: cut(part.label, longestLabel),
        ...(part.description !== undefined && { description: cut(part.description, longestDescription) }),
        component: fittedField(part.component),
      }
    : part;

/**
 * A modal that Discord takes: titles, labels and hints are cut. Throws for what must not be: a prefilled text or a custom id that is
 * too long, no part at all or more than five.
 */
export const fittedModal = (form: ModalForm): ModalForm => {
  const { components, title, custom_id } = form;
  if (components.length < 1 || components.length > mostParts)
    throw new Error(`a modal of ${components.length} parts`);
  return {
    custom_id: whole(custom_id),
    title: cut(title, longestTitle),
    components: components.map(fittedPart),
  };
};

/** The first choices that Discord takes. One whose value cannot stand is left away, never changed. */
export const fittedChoices = (
  choices: readonly APIApplicationCommandOptionChoice[],
): APIApplicationCommandOptionChoice[] =>
  choices
    .filter(({ value }) => typeof value === 'number' || value.length <= longestChoice)
    .slice(0, mostChoices)
    .map((choice) => ({ ...choice, name: cut(choice.name, longestChoice) }));
