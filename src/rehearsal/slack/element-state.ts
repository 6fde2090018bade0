import { elementsOf } from './blocks/check.ts';
import { asJson, asList, compact, type Json } from './json.ts';

type Values = Record<string, Record<string, unknown>>;

/** The fields an element's value is in, by its type: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const initial = (element: Json): Json | undefined => {
  const type = String(element['type']);
  const given = (field: string): unknown => element[field] ?? null;
  switch (type) {
    case 'plain_text_input':
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
      return { type, value: given('initial_value') };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: given('initial_option') };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: element['initial_options'] ?? [] };
    case 'users_select':
      return { type, selected_user: given('initial_user') };
    case 'multi_users_select':
      return { type, selected_users: element['initial_users'] ?? [] };
    case 'channels_select':
      return { type, selected_channel: given('initial_channel') };
    case 'conversations_select':
      return { type, selected_conversation: given('initial_conversation') };
    case 'datepicker':
      return { type, selected_date: given('initial_date') };
    case 'timepicker':
      return { type, selected_time: given('initial_time') };
    case 'datetimepicker':
      return { type, selected_date_time: given('initial_date_time') };
    default:
      return undefined;
  }
};

/** `state.values`: what every stateful element holds, `typed` first, else what it started with. */
export const stateOf = (blocks: Json[], typed: Values): Values =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const id = String(block['block_id']);
      const held = elementsOf(block).flatMap((element) => {
        const start = initial(element);
        const actionId = String(element['action_id']);
        return start ? [[actionId, { ...start, ...asJson(typed[id]?.[actionId]) }] as const] : [];
      });
      return held.length > 0 ? [[id, Object.fromEntries(held)] as const] : [];
    }),
  );

/** Every choice an element offers. */
export const optionsOf = (element: Json): Json[] => [
  ...asList(element['options']),
  ...asList(element['option_groups']).flatMap((group) => asList(group['options'])),
];

/** The one of two feedback buttons that carries this value. */
export const opinionOf = (element: Json, value: unknown): Json | undefined =>
  [element['positive_button'], element['negative_button']]
    .map(asJson)
    .find((button) => button['value'] === value);

/** The `actions[0]` of a press: what the element is, from its definition, and what was chosen, from the person. */
export const actionOf = (blockId: string, element: Json, chosen: Json, at: string): Json => {
  const { confirm: _, options: __, option_groups: ___, style, ...kept } = element;
  const picked = Object.fromEntries(
    Object.entries(chosen).filter(([field]) => field.startsWith('selected_') || isTyped(element, field)),
  );
  const start = initial(element);
  const named = { type: element['type'], action_id: element['action_id'] };
  if (element['type'] === 'feedback_buttons') {
    const { text, value } = opinionOf(element, chosen['value']) ?? {};
    return compact({ ...named, text, value, block_id: blockId, action_ts: at });
  }
  return compact({
    ...(element['type'] === 'button' ? { ...kept, style } : { ...named, ...start }),
    ...picked,
    block_id: blockId,
    action_ts: at,
  });
};

const isTyped = (element: Json, field: string): boolean =>
  field === 'value' && String(element['type']).endsWith('_input');

/** What a client says before it sends a submission: by block id, the fields that are missing or too long or short. */
export const missingIn = (
  blocks: Json[],
  values: Values,
  words: { required: string; tooLong: string; tooShort: string },
) => {
  const errors: Record<string, string> = {};
  for (const block of blocks.filter((each) => each['type'] === 'input')) {
    const element = asJson(block['element']);
    const id = String(block['block_id']);
    const held = asJson(values[id]?.[String(element['action_id'])]);
    const value = Object.entries(held).find(([field]) => field !== 'type')?.[1];
    const empty =
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (empty && block['optional'] !== true) errors[id] = words.required;
    if (typeof value !== 'string' || empty) continue;
    if (value.length > Number(element['max_length'] ?? 3000)) errors[id] = words.tooLong;
    if (value.length < Number(element['min_length'] ?? 0)) errors[id] = words.tooShort;
  }
  return errors;
};
