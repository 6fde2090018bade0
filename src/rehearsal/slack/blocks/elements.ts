import { z } from 'zod';
import { limits } from '../limits.ts';
import {
  anyText,
  chars,
  confirmation,
  objectError,
  optionGroup,
  overflowOption,
  plain,
  plainOption,
  richOption,
  upTo,
} from './composition.ts';

const actionId = chars(limits.actionId).optional();
const interactive = { action_id: actionId, confirm: confirmation.optional() };
const focusable = { ...interactive, focus_on_load: z.boolean().optional() };
const withPlaceholder = { ...focusable, placeholder: plain(limits.placeholder).optional() };
const many = { max_selected_items: z.int().min(1).optional() };

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const button = z.strictObject({
  type: z.literal('button'),
  ...interactive,
  text: plain(limits.buttonText),
  value: chars(limits.buttonValue).optional(),
  url: chars(limits.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: chars(limits.buttonText).optional(),
});

const opinion = z.strictObject(
  {
    text: plain(limits.buttonText),
    value: chars(limits.buttonValue),
    accessibility_label: chars(limits.buttonText).optional(),
  },
  { error: objectError },
);
/** https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
export const feedbackButtons = z.strictObject(
  {
    type: z.literal('feedback_buttons', { error: 'unsupported type in a context_actions block' }),
    action_id: actionId,
    positive_button: opinion,
    negative_button: opinion,
  },
  { error: objectError },
);

/** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...interactive,
  options: upTo(overflowOption, limits.overflowMax, limits.overflowMin),
});

const choices = {
  options: upTo(plainOption, limits.selectOptions).optional(),
  option_groups: upTo(optionGroup, limits.selectOptions).optional(),
};
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Choosing {
  options?: unknown[] | undefined;
  option_groups?: { options: unknown[] }[] | undefined;
  initial_option?: unknown;
  initial_options?: unknown[] | undefined;
}
/** One of `options` and `option_groups`, and what is chosen at first must be among them, field by field. */
const checkChoices = (element: Choosing, issues: z.RefinementCtx): void => {
  if ((element.options === undefined) === (element.option_groups === undefined))
    issues.addIssue({ code: 'custom', message: 'exactly one of options and option_groups is required' });
  const known = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  const first = [
    ...(element.initial_options ?? []),
    ...(element.initial_option === undefined ? [] : [element.initial_option]),
  ];
  if (!first.every((chosen) => known.some((option) => same(option, chosen))))
    issues.addIssue({ code: 'custom', message: 'initial option must exactly match one of the options' });
};

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...withPlaceholder,
    ...choices,
    initial_option: plainOption.optional(),
  })
  .superRefine(checkChoices);
const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...withPlaceholder,
    ...choices,
    ...many,
    initial_options: z.array(plainOption).min(1).optional(),
  }) // prettier-ignore
  .superRefine(checkChoices);
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...withPlaceholder,
  initial_user: z.string().optional(),
});
const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'), ...withPlaceholder, ...many, initial_users: z.array(z.string()).optional(),
}); // prettier-ignore
const channelsSelect = z.strictObject({
  type: z.literal('channels_select'), ...withPlaceholder, initial_channel: z.string().optional(), response_url_enabled: z.boolean().optional(),
}); // prettier-ignore
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'), ...withPlaceholder,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z.record(z.string(), z.unknown()).optional(),
}); // prettier-ignore

/** https://docs.slack.dev/reference/block-kit/block-elements/date-picker-element and its neighbours */
const datepicker = z.strictObject({
  type: z.literal('datepicker'), ...withPlaceholder, initial_date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD').optional(),
}); // prettier-ignore
const timepicker = z.strictObject({
  type: z.literal('timepicker'), ...withPlaceholder,
  initial_time: z.string().regex(/^\d{2}:\d{2}$/, 'must be HH:mm').optional(),
  timezone: z.string().optional(),
}); // prettier-ignore
const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'), ...focusable, initial_date_time: z.int().min(1e9).max(9_999_999_999).optional(),
}); // prettier-ignore

/** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element, radio-button-group-element */
const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...focusable,
    options: upTo(richOption, limits.choiceOptions),
    initial_options: z.array(richOption).min(1).optional(),
  }) // prettier-ignore
  .superRefine(checkChoices);
const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...focusable,
    options: upTo(richOption, limits.choiceOptions),
    initial_option: richOption.optional(),
  }) // prettier-ignore
  .superRefine(checkChoices);

const typed = {
  action_id: actionId,
  focus_on_load: z.boolean().optional(),
  placeholder: plain(limits.placeholder).optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
    })
    .optional(),
};
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    multiline: z.boolean().optional(),
    initial_value: z.string().max(limits.inputLength, 'must be less than 3001 characters').optional(),
    min_length: z.int().min(0).max(limits.inputLength).optional(),
    max_length: z.int().min(1).max(limits.inputLength, 'must be at most 3000').optional(),
  }) // prettier-ignore
  .refine((input) => (input.initial_value?.length ?? 0) <= (input.max_length ?? limits.inputLength), {
    message: 'initial_value must not be longer than max_length',
  });
const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const numberInput = z.strictObject({
  type: z.literal('number_input'), ...typed, is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(), min_value: z.string().optional(), max_value: z.string().optional(),
}); // prettier-ignore

const selects = [
  staticSelect,
  multiStaticSelect,
  usersSelect,
  multiUsersSelect,
  channelsSelect,
  conversationsSelect,
] as const;
const pickers = [datepicker, timepicker, datetimepicker, checkboxes, radioButtons] as const;

/** What may stand in an `actions` block and beside a `section`. */
export const actionElement = z.discriminatedUnion('type', [button, overflow, ...selects, ...pickers]);
/** What may stand in an `input` block: no button, no overflow. */
export const inputElement = z.discriminatedUnion('type', [
  ...selects, ...pickers, plainTextInput, urlInput, emailInput, numberInput,
]); // prettier-ignore
/** Words only; images are refused, see blocks.ts. */
export const contextElement = anyText(limits.contextText);
