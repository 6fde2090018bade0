import type { types } from '@slack/bolt';
import { z } from 'zod';
import { plain } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { isField, longestInput } from '../../../core/sheet/sheet.ts';
import type { Field, Sheet, Typed } from '../../../core/sheet/sheet.ts';

/** Titles, submit and close: https://docs.slack.dev/reference/views/modal-views */
const longestTitle = 24;

type Input = types.InputBlock['element'];
const option = ({ value, label }: { value: string; label: string }) => ({ text: plain(label), value });

const inputOf = (field: Field): Input => {
  const action = { action_id: 'typed' } as const;
  switch (field.type) {
    case 'text_field':
      return {
        ...action,
        type: 'plain_text_input',
        multiline: field.multiline ?? false,
        max_length: longestInput,
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
  element: inputOf(field),
});

/** A sheet as a modal. */
export const sheetView = (sheet: Sheet, language: UiLanguage): types.ModalView => {
  const { close, cancel } = catalogue[language];
  return {
    type: 'modal',
    callback_id: sheet.name,
    title: plain(sheet.title, longestTitle),
    close: plain(sheet.submit === undefined ? close : cancel, longestTitle),
    ...(sheet.submit === undefined ? {} : { submit: plain(sheet.submit, longestTitle) }),
    ...(sheet.meta === undefined ? {} : { private_metadata: JSON.stringify(sheet.meta) }),
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
