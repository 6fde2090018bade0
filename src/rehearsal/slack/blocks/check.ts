import { z } from 'zod';
import { asList, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { messageBlock, viewBlock } from './blocks.ts';

export type Checked = { ok: true; blocks: Json[] } | { ok: false; code: string; messages: string[] };

const pointer = (path: PropertyKey[]): string => path.map((step) => `/${String(step)}`).join('');

/** Zod's issues in the form Slack's `response_metadata.messages` has. */
export const messagesOf = (error: z.ZodError, under = ''): string[] =>
  error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:${under}${pointer(issue.path)}]`);

const holdsElements = (block: Json): boolean =>
  block['type'] === 'actions' || block['type'] === 'context_actions';

/** Every interactive element of a block. */
export const elementsOf = (block: Json): Json[] => [
  ...(holdsElements(block) ? asList(block['elements']) : []),
  ...asList([block['accessory']]),
  ...asList([block['element']]),
];

const repeated = (ids: unknown[]): string[] => {
  const named = ids.filter((id): id is string => typeof id === 'string');
  return [...new Set(named.filter((id, index) => named.indexOf(id) !== index))];
};

/** `block_id` is unique in a message or view, `action_id` in its block: https://docs.slack.dev/reference/block-kit/blocks */
const repeatedIds = (blocks: Json[]): string[] => [
  ...repeated(blocks.map((block) => block['block_id'])).map((id) => `[ERROR] block_id ${id} already exists`),
  ...blocks
    .flatMap((block) => repeated(elementsOf(block).map((element) => element['action_id'])))
    .map((id) => `[ERROR] action_id ${id} already exists in its block`),
];

/** All characters a reader would see, which is what `msg_blocks_too_long` is about. */
export const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + textLength(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (key === 'text' && typeof each === 'string' ? each.length : textLength(each)),
    0,
  );
};

const jsonList = z.array(z.record(z.string(), z.unknown()));

const check = (value: unknown, block: z.ZodType, max: number, under: string, code: string): Checked => {
  const parsed = z
    .array(block)
    .max(max, `no more than ${String(max)} items allowed`)
    .safeParse(value);
  if (!parsed.success) return { ok: false, code, messages: messagesOf(parsed.error, under) };
  const blocks = jsonList.parse(parsed.data);
  const twice = repeatedIds(blocks);
  return twice.length > 0 ? { ok: false, code, messages: twice } : { ok: true, blocks };
};

/** Blocks of a message, by all rules; `invalid_blocks` or `msg_blocks_too_long`. */
export const checkMessageBlocks = (value: unknown): Checked => {
  const checked = check(value, messageBlock, limits.blocksPerMessage, '/blocks', 'invalid_blocks');
  if (!checked.ok) return checked;
  const markdown = checked.blocks.filter((block) => block['type'] === 'markdown');
  if (textLength(markdown) > limits.markdown)
    return {
      ok: false,
      code: 'invalid_blocks',
      messages: ['[ERROR] markdown blocks: no more than 12000 characters in all'],
    };
  return textLength(checked.blocks) > limits.messageBlockCharacters
    ? { ok: false, code: 'msg_blocks_too_long', messages: [] }
    : checked;
};

/** Blocks of a modal or Home tab. */
export const checkViewBlocks = (value: unknown): Checked =>
  check(value, viewBlock, limits.blocksPerView, '/view/blocks', 'invalid_arguments');

/** Gives every block and element the id Slack would make up for it. */
export const withIds = (blocks: Json[], makeId: () => string): Json[] =>
  blocks.map((block) => {
    const named = (element: unknown): unknown =>
      typeof element === 'object' && element !== null && !('action_id' in element)
        ? { ...element, action_id: makeId() }
        : element;
    return {
      ...block,
      block_id: block['block_id'] ?? makeId(),
      ...(holdsElements(block) ? { elements: asList(block['elements']).map(named) } : {}),
      ...(block['accessory'] === undefined ? {} : { accessory: named(block['accessory']) }),
      ...(block['element'] === undefined ? {} : { element: named(block['element']) }),
    };
  });
