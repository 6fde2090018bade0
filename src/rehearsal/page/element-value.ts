import { fieldsOf, listOf, textOf, wordsOf, type Fields } from './read.ts';

/** What an option carries, and what a person reads. */
export interface Option {
  value: string;
  label: string;
  description: string;
  raw: Fields;
}
export interface OptionGroup {
  label: string;
  options: Option[];
}

const optionOf = (raw: Fields): Option => ({
  value: textOf(raw['value']),
  label: wordsOf(raw['text']),
  description: wordsOf(raw['description']),
  raw,
});

/** The options of a select, radio group, checkboxes or overflow; ungrouped ones in one group without a label. */
export const groupsOf = (element: Fields): OptionGroup[] => {
  const groups = listOf(element['option_groups']);
  if (groups.length > 0)
    return groups.map((group) => ({
      label: wordsOf(group['label']),
      options: listOf(group['options']).map(optionOf),
    }));
  return [{ label: '', options: listOf(element['options']).map(optionOf) }];
};
export const optionsOf = (element: Fields): Option[] => groupsOf(element).flatMap((group) => group.options);

export type Shape =
  | 'text'
  | 'option'
  | 'options'
  | 'user'
  | 'users'
  | 'channel'
  | 'conversation'
  | 'date'
  | 'time'
  | 'moment'
  | 'none';
const shapes: Record<string, Shape> = {
  plain_text_input: 'text', number_input: 'text', email_text_input: 'text', url_text_input: 'text',
  static_select: 'option', radio_buttons: 'option', overflow: 'option',
  multi_static_select: 'options', checkboxes: 'options',
  users_select: 'user', multi_users_select: 'users', channels_select: 'channel', conversations_select: 'conversation',
  datepicker: 'date', timepicker: 'time', datetimepicker: 'moment',
}; // prettier-ignore

/** Which kind of value an element holds; a button holds none. */
export const shapeOf = (element: Fields): Shape => shapes[textOf(element['type'])] ?? 'none';

/** Whether its value belongs to `state.values`. */
export const holdsState = (element: Fields): boolean =>
  shapeOf(element) !== 'none' && element['type'] !== 'overflow';

const present = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);

/** What it holds before anybody touched it, as strings: a text, option values, user ids, a date, a moment in seconds. */
export const initialOf = (element: Fields): string[] => {
  switch (shapeOf(element)) {
    case 'text':
      return present(element['initial_value']);
    case 'option':
      return present(fieldsOf(element['initial_option'])['value']);
    case 'options':
      return listOf(element['initial_options']).flatMap((option) => present(option['value']));
    case 'user':
      return present(element['initial_user']);
    case 'users':
      return Array.isArray(element['initial_users']) ? element['initial_users'].flatMap(present) : [];
    case 'channel':
      return present(element['initial_channel']);
    case 'conversation':
      return present(element['initial_conversation']);
    case 'date':
      return present(element['initial_date']);
    case 'time':
      return present(element['initial_time']);
    case 'moment':
      return typeof element['initial_date_time'] === 'number' ? [String(element['initial_date_time'])] : [];
    default:
      return [];
  }
};

/** The value in the words of `state.values`: absent is `null`, as the chat people know sends it. */
export const stateOf = (element: Fields, held: readonly string[]): Fields => {
  const type = element['type'];
  const first = held[0] ?? null;
  const chosen = (): Fields[] =>
    optionsOf(element)
      .filter((option) => held.includes(option.value))
      .map((option) => option.raw);
  switch (shapeOf(element)) {
    case 'text':
      return { type, value: first };
    case 'option':
      return { type, selected_option: chosen()[0] ?? null };
    case 'options':
      return { type, selected_options: chosen() };
    case 'user':
      return { type, selected_user: first };
    case 'users':
      return { type, selected_users: [...held] };
    case 'channel':
      return { type, selected_channel: first };
    case 'conversation':
      return { type, selected_conversation: first };
    case 'date':
      return { type, selected_date: first };
    case 'time':
      return { type, selected_time: first };
    case 'moment':
      return { type, selected_date_time: first === null ? null : Number(first) };
    default:
      return { type };
  }
};

/** An action as a press hands it over; the server adds what only it knows (`action_ts`). */
export const actionOf = (element: Fields, blockId: string, held: readonly string[] = []): Fields => {
  const named = { action_id: textOf(element['action_id']), block_id: blockId };
  if (element['type'] === 'feedback_buttons') return { type: element['type'], ...named, value: held[0] };
  if (element['type'] !== 'button') return { ...stateOf(element, held), ...named };
  const { type, text, value, url, style } = element;
  return {
    type,
    ...named,
    text,
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { url }),
    ...(style === undefined ? {} : { style }),
  };
};
