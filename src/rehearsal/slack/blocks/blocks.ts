import { z } from 'zod';
import { limits } from '../limits.ts';
import { anyText, chars, objectError, plain, upTo } from './composition.ts';
import { actionElement, contextElement, feedbackButtons, inputElement } from './elements.ts';
import { richTextElements } from './rich-text.ts';

const base = { block_id: chars(limits.blockId).optional() };
const strict = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: objectError });

/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
const section = strict({
  type: z.literal('section'),
  ...base,
  text: anyText(limits.sectionText).optional(),
  fields: upTo(anyText(limits.sectionField), limits.sectionFields).optional(),
  accessory: actionElement.optional(),
  expand: z.boolean().optional(),
}).refine((block) => block.text !== undefined || block.fields !== undefined, {
  message: 'text or fields required',
});

const header = strict({ type: z.literal('header'), ...base, text: plain(limits.headerText) });
const divider = strict({ type: z.literal('divider'), ...base });
const context = strict({
  type: z.literal('context'),
  ...base,
  elements: upTo(contextElement, limits.contextElements),
});
const actions = strict({
  type: z.literal('actions'),
  ...base,
  elements: upTo(actionElement, limits.actionsElements),
});
const contextActions = strict({
  type: z.literal('context_actions'),
  ...base,
  elements: upTo(feedbackButtons, limits.contextActions),
});
const richText = strict({ type: z.literal('rich_text'), ...base, elements: richTextElements });
const markdown = strict({ type: z.literal('markdown'), ...base, text: chars(limits.markdown) });
const input = strict({
  type: z.literal('input'),
  ...base,
  label: plain(limits.inputLabel),
  hint: plain(limits.inputLabel).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});

const unsupported = (issue: { code?: string | undefined; input?: unknown }): string | undefined =>
  issue.code === 'invalid_union' ? `unsupported type: ${typeOf(issue.input)}` : undefined;
const typeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : 'none';

/** `markdown` and `context_actions` are for messages only; `image` and other newer kinds are refused, because nothing of ours may load or need them. */
export const messageBlock = z.discriminatedUnion(
  'type',
  [section, header, divider, context, actions, contextActions, richText, markdown, input],
  { error: unsupported },
);
export const viewBlock = z.discriminatedUnion(
  'type',
  [section, header, divider, context, actions, richText, input],
  {
    error: unsupported,
  },
);
