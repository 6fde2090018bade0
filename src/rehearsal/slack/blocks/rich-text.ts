import { z } from 'zod';
import { chars } from './composition.ts';

const on = z.boolean().optional();
const style = z.strictObject({ bold: on, italic: on, strike: on, underline: on, code: on }).optional();
const linkStyle = style;

const text = z.strictObject({ type: z.literal('text'), text: chars(13_200), style });
const link = z.strictObject({
  type: z.literal('link'), url: chars(3000), text: z.string().optional(), unsafe: on, style: linkStyle,
}); // prettier-ignore

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block: what a line is made of. */
const inline = z.discriminatedUnion('type', [
  text,
  link,
  z.strictObject({ type: z.literal('emoji'), name: chars(100), unicode: z.string().optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: chars(32), style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: chars(32), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: chars(32), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({ type: z.literal('color'), value: z.string(), style }),
  z.strictObject({
    type: z.literal('date'), timestamp: z.int(), format: chars(200), url: z.string().optional(), fallback: z.string().optional(), style,
  }), // prettier-ignore
]);
const border = z.union([z.literal(0), z.literal(1)]).optional();
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline) });

/** A whole rich text: sections, lists, quotes, preformatted. */
export const richTextElements = z
  .array(
    z.discriminatedUnion('type', [
      section,
      z.strictObject({
        type: z.literal('rich_text_list'), elements: z.array(section).min(1), style: z.enum(['bullet', 'ordered']),
        indent: z.int().min(0).max(8).optional(), offset: z.int().min(0).optional(), border,
      }), // prettier-ignore
      z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline), border }),
      z.strictObject({
        type: z.literal('rich_text_preformatted'), elements: z.array(z.discriminatedUnion('type', [text, link])), border,
        language: z.string().optional(),
      }), // prettier-ignore
    ]),
  )
  .min(1, 'must have at least one element');
