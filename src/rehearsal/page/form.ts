import { holdsState, shapeOf, stateOf } from './element-value.ts';
import type { StateValues } from './protocol.ts';
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './read.ts';
import type { Values } from './values.ts';

/** A field of a view: an element that holds a value, in its block. */
export interface Field {
  blockId: string;
  actionId: string;
  element: Fields;
  /** Of an `input` block that may not stay empty. */
  required: boolean;
}

/** The block's own id, or one by its position. */
export const blockIdOf = (block: Fields, index: number): string =>
  textOf(block['block_id']) || `block-${index}`;

const elementsOf = (block: Fields): Fields[] => {
  if (block['type'] === 'input') return [fieldsOf(block['element'])];
  if (block['type'] === 'section') return [fieldsOf(block['accessory'])];
  return block['type'] === 'actions' ? listOf(block['elements']) : [];
};

/** Every field in these blocks, in order. */
export const fieldsIn = (blocks: readonly unknown[]): Field[] =>
  blocks.map(fieldsOf).flatMap((block, index) =>
    elementsOf(block)
      .filter(holdsState)
      .map((element) => ({
        blockId: blockIdOf(block, index),
        actionId: textOf(element['action_id']),
        element,
        required: block['type'] === 'input' && block['optional'] !== true,
      })),
  );

/** All values of a view or message, as its submission or a press in it carries them. */
export const stateValuesOf = (place: string, blocks: readonly unknown[], values: Values): StateValues => {
  const state: StateValues = {};
  for (const { blockId, actionId, element } of fieldsIn(blocks))
    (state[blockId] ??= {})[actionId] = stateOf(element, values.of(place, blockId, element));
  return state;
};

/** What is wrong with a field: a key of the page's sentences. */
export interface Problem {
  key: string;
  count?: number;
}

const lengthProblem = (element: Fields, words: string): Problem | undefined => {
  const [min, max] = [numberOf(element['min_length']), numberOf(element['max_length'])];
  if (min !== undefined && words.length < min) return { key: 'tooShort', count: min };
  if (max !== undefined && words.length > max) return { key: 'tooLong', count: max };
  return undefined;
};
const boundOf = (value: unknown): number | undefined =>
  typeof value === 'string' && value !== '' ? Number(value) : numberOf(value);
const numberProblem = (element: Fields, words: string): Problem | undefined => {
  const number = Number(words.replace(',', '.'));
  if (!Number.isFinite(number)) return { key: 'notANumber' };
  if (element['is_decimal_allowed'] !== true && !Number.isInteger(number)) return { key: 'notWhole' };
  const [min, max] = [boundOf(element['min_value']), boundOf(element['max_value'])];
  if (min !== undefined && number < min) return { key: 'tooSmall', count: min };
  if (max !== undefined && number > max) return { key: 'tooBig', count: max };
  return undefined;
};
const isWebUrl = (words: string): boolean => URL.canParse(words) && /^https?:$/.test(new URL(words).protocol);

/** What the chat people know checks before it sends a submission; nothing when the field is fine. */
export const problemOf = ({ element, required }: Field, held: readonly string[]): Problem | undefined => {
  const words = held[0] ?? '';
  if (held.length === 0 || (shapeOf(element) === 'text' && words.trim() === ''))
    return required ? { key: 'required' } : undefined;
  switch (element['type']) {
    case 'plain_text_input':
      return lengthProblem(element, words);
    case 'number_input':
      return numberProblem(element, words);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words) ? undefined : { key: 'notAnEmail' };
    case 'url_text_input':
      return isWebUrl(words) ? undefined : { key: 'notAUrl' };
    default:
      return undefined;
  }
};
