import type { types } from '@slack/bolt';
import { z } from 'zod';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { plain } from '../../../core/card/rich.ts';

/** Slack's limit for one input: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const longestInput = 3000;
/** Titles, submit and close: https://docs.slack.dev/reference/views/modal-views */
const longestTitle = 24;

/** What a modal remembers: which review, and the revision it was drawn from. */
export const formMeta = z.object({
  reviewId: z.string(),
  revision: z.number().int().nonnegative(),
  number: z.number().int(),
});
export type FormMeta = z.infer<typeof formMeta>;

/** A modal; one that holds an input needs `submit`. */
export const modalView = (of: {
  callbackId: string;
  language: UiLanguage;
  title: string;
  submit?: string;
  meta?: object;
  blocks: types.KnownBlock[];
}): types.ModalView => ({
  type: 'modal',
  callback_id: of.callbackId,
  title: plain(of.title, longestTitle),
  close: plain(
    of.submit === undefined ? catalogue[of.language].close : catalogue[of.language].cancel,
    longestTitle,
  ),
  ...(of.submit === undefined ? {} : { submit: plain(of.submit, longestTitle) }),
  ...(of.meta === undefined ? {} : { private_metadata: JSON.stringify(of.meta) }),
  blocks: of.blocks,
});

/** A field to type in; its block carries its name, which is how the answer is read back. */
export const textInput = (
  field: string,
  label: string,
  more: { initial?: string; multiline?: boolean; optional?: boolean; hint?: string; focus?: boolean } = {},
): types.InputBlock => ({
  type: 'input',
  block_id: field,
  label: plain(label, 2000),
  optional: more.optional ?? false,
  ...(more.hint === undefined ? {} : { hint: plain(more.hint, 2000) }),
  element: {
    type: 'plain_text_input',
    action_id: 'typed',
    multiline: more.multiline ?? false,
    max_length: longestInput,
    ...(more.focus ? { focus_on_load: true } : {}),
    ...(more.initial === undefined || more.initial === '' ? {} : { initial_value: more.initial }),
  },
});

/** A field to choose in; `initial` is one of the values. */
export const selectInput = (
  field: string,
  label: string,
  options: { value: string; label: string }[],
  more: { initial?: string | undefined; optional?: boolean } = {},
): types.InputBlock => {
  const all = options.map(({ value, label }) => ({ text: plain(label), value }));
  const initial = all.find(({ value }) => value === more.initial);
  return {
    type: 'input',
    block_id: field,
    label: plain(label, 2000),
    optional: more.optional ?? false,
    element: {
      type: 'static_select',
      action_id: 'typed',
      options: all,
      ...(initial && { initial_option: initial }),
    },
  };
};

const answer = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
  selected_date_time: z.number().nullish(),
});
const stateValues = z.record(z.string(), z.record(z.string(), answer));

/** What was typed and chosen, by field. */
export type Typed = Partial<Record<string, string>>;

/** Reads `view.state.values`; fields left empty are absent. */
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
