import { ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord-api-types/v10';
import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Part } from '../../../core/card/part.ts';
import { beginning } from '../../../core/card/text.ts';
import { isField, longestInput } from '../../../core/sheet/sheet.ts';
import type { Field, FormMeta, Sheet, Typed } from '../../../core/sheet/sheet.ts';
import {
  longestFieldHint,
  longestFieldLabel,
  longestOption,
  longestTitle,
  mostInModal,
} from '../components/limits.ts';
import { componentsOf } from '../components/render.ts';
import { fitting } from '../components/shorten.ts';
import type { Submit } from '../transport/interaction.ts';

const cut = (words: string, max: number): string =>
  words.length <= max ? words : `${beginning(words, max - 1)}…`;

const inputOf = (field: Field): APIComponentInLabel => {
  const { name: custom_id, optional = false } = field;
  const required = !optional;
  switch (field.type) {
    case 'text_field':
      return {
        type: ComponentType.TextInput,
        custom_id,
        style: field.multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required,
        max_length: field.most ?? longestInput,
        ...(field.initial === undefined || field.initial === '' ? {} : { value: field.initial }),
      };
    case 'choice_field':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required,
        options: field.options.map(({ value, label }) => ({
          label: cut(label, longestOption),
          value,
          ...(value === field.initial && { default: true }),
        })),
      };
    case 'person_field':
      return {
        type: ComponentType.UserSelect,
        custom_id,
        required,
        ...(field.initial && {
          default_values: [{ id: field.initial.id, type: SelectMenuDefaultValueType.User }],
        }),
      };
    // Discord has nothing to pick a moment with: it is typed in words.
    case 'moment_field':
      return { type: ComponentType.TextInput, custom_id, style: TextInputStyle.Short, required };
  }
};

const labelled = (field: Field): APILabelComponent => {
  const hint =
    field.type === 'text_field' && field.counts
      ? field.counts.most
      : 'hint' in field
        ? field.hint
        : undefined;
  return {
    type: ComponentType.Label,
    label: cut(field.label, longestFieldLabel),
    ...(hint !== undefined && { description: cut(hint, longestFieldHint) }),
    component: inputOf(field),
  };
};

/** What stands above the fields is a reminder: the card with all of it stands behind. */
const mostAbove = 1_500;
const above = (sheet: Sheet) => {
  const words = sheet.readFirst ? [] : sheet.parts.flatMap((part) => (isField(part) ? [] : part));
  const shown = (parts: readonly Part[]) =>
    componentsOf(parts, '').flatMap((one) => (one.type === ComponentType.TextDisplay ? one : []));
  const fits = (parts: readonly Part[]): boolean =>
    shown(parts).reduce((sum, { content }) => sum + content.length, 0) <= mostAbove;
  return shown(fitting(words, fits));
};

/** A form's sheet with what it is about, in a custom id: `form.edit 0198… 2 128`. */
export const sheetId = ({ name, meta }: Pick<Sheet, 'name' | 'meta'>): string =>
  meta ? `${name} ${meta.reviewId} ${meta.revision} ${meta.number}` : name;
/** Reads it back. */
export const sheetOf = (customId: string): { name: string; meta?: FormMeta } | undefined => {
  const found =
    /^(?<name>[a-z_.]{1,30})(?: (?<reviewId>[\w-]{1,64}) (?<revision>\d{1,6}) (?<number>\d{1,9}))?$/u;
  const { name, reviewId, revision, number } = found.exec(customId)?.groups ?? {};
  if (name === undefined) return undefined;
  return reviewId === undefined
    ? { name }
    : { name, meta: { reviewId, revision: Number(revision), number: Number(number) } };
};

/** A sheet's fields as a modal, with what it says above them; undefined where they are more than Discord has room for. */
export const modalOf = (sheet: Sheet): APIModalInteractionResponseCallbackData | undefined => {
  const fields = sheet.parts.filter(isField);
  const words = above(sheet);
  if (fields.length > mostInModal) return undefined;
  return {
    custom_id: sheetId(sheet),
    title: cut(sheet.title, longestTitle),
    components: [...words.slice(0, mostInModal - fields.length), ...fields.map(labelled)],
  };
};

/** What was typed and chosen; fields left empty are absent. */
export const typedIn = ({ fields, chosen }: Pick<Submit, 'fields' | 'chosen'>): Typed => {
  const all = [
    ...Object.entries(fields),
    ...Object.entries(chosen).map(([name, [first = '']]) => [name, first]),
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
};
