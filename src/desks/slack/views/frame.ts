import type { types } from '@slack/bolt';
import { z } from 'zod';
import { plain } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { isField, longestInput } from '../../../core/sheet/sheet.ts';
import type { Field, Sheet, Typed } from '../../../core/sheet/sheet.ts';

/** Titles, submit and close: https://docs.slack.dev/reference/views/modal-views */
const longestTitle = 24;

/** What is typed or chosen in a field of ours comes under this id. */
export const typedId = 'typed';

type Input = types.InputBlock['element'];
const option = ({ value, label }: { value: string; label: string }) => ({ text: plain(label), value });

const inputOf = (field: Field): Input => {
  const action = { action_id: typedId } as const;
  switch (field.type) {
    case 'text_field':
      return {
        ...action,
        type: 'plain_text_input',
        multiline: field.multiline ?? false,
        max_length: field.most ?? longestInput,
        ...(field.counts && { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } }),
        ...(field.focus ? { focus_on_load: true } : {}),
        ...(field.initial === undefined || field.initial === '' ? {} : { initial_value: field.initial }),
      };
    case 'choice_field': {
      const initial = field.options.find(({ value }) => value === field.initial);
      return {
        ...action,
        type: 'static_select',
        options: field.options.map(option),
        ...(initial && { initial_option: option(initial) }),
      };
    }
    case 'person_field':
      return {
        ...action,
        type: 'users_select',
        ...(field.initial && { initial_user: field.initial.id }),
      };
    case 'moment_field':
      return { ...action, type: 'datetimepicker' };
  }
};

/** A field; its block carries its name, which is how the answer is read back. */
const inputBlock = (field: Field): types.InputBlock => ({
  type: 'input',
  block_id: field.name,
  label: plain(field.label, 2000),
  optional: field.optional ?? false,
  ...(field.type === 'text_field' && field.hint !== undefined ? { hint: plain(field.hint, 2000) } : {}),
  ...(field.type === 'text_field' && field.counts ? { dispatch_action: true } : {}),
  element: inputOf(field),
});

/** What the modal remembers: what it is about, and what its text is counted for while somebody types. */
const metadataOf = ({ meta, parts }: Sheet): object | undefined => {
  const counts = parts.flatMap((part) => (part.type === 'text_field' ? (part.counts ?? []) : []))[0];
  return counts ? { ...meta, limits: counts.limits } : meta;
};

/** A sheet as a modal. */
export const sheetView = (sheet: Sheet, language: UiLanguage): types.ModalView => {
  const { close, cancel } = catalogue[language];
  const metadata = metadataOf(sheet);
  return {
    type: 'modal',
    callback_id: sheet.name,
    title: plain(sheet.title, longestTitle),
    close: plain(sheet.submit === undefined ? close : cancel, longestTitle),
    ...(sheet.submit === undefined ? {} : { submit: plain(sheet.submit, longestTitle) }),
    ...(metadata === undefined ? {} : { private_metadata: JSON.stringify(metadata) }),
    blocks: sheet.parts.map((part) => (isField(part) ? inputBlock(part) : part)),
  };
};

const answer = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
  selected_date_time: z.number().nullish(),
});
const stateValues = z.record(z.string(), z.record(z.string(), answer));

/** Reads `view.state.values`. */
export const readTyped = (values: unknown): Typed => {
  const found: Typed = {};
  for (const [field, elements] of Object.entries(stateValues.parse(values)))
    for (const given of Object.values(elements)) {
      const said =
        given.value ??
        given.selected_option?.value ??
        given.selected_user ??
        given.selected_date_time?.toString();
      if (said !== undefined && said !== '') found[field] = said;
    }
  return found;
};
