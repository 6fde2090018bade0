import { z } from 'zod';
import { limits } from '../limits.ts';

/** Slack's wording of a text that is too long or empty. */
export const chars = (max: number): z.ZodString =>
  z
    .string({ error: 'missing required field or not a string' })
    .min(1, 'must be more than 0 characters')
    .max(max, `must be less than ${String(max + 1)} characters`);

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const plain = (max: number) =>
  z.strictObject(
    {
      type: z.literal('plain_text', { error: 'must be plain_text' }),
      text: chars(max),
      emoji: z.boolean().optional(),
    },
    { error: objectError },
  );
export const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: chars(max), verbatim: z.boolean().optional() });
export const anyText = (max: number) =>
  z.discriminatedUnion('type', [plain(max), mrkdwn(max)], { error: 'text must be plain_text or mrkdwn' });

/** Says which field Slack does not know. */
export function objectError(issue: { code?: string | undefined; keys?: unknown }): string | undefined {
  return issue.code === 'unrecognized_keys'
    ? `invalid additional property: ${String(issue.keys)}`
    : undefined;
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const optionOf = <T extends z.ZodType>(text: T) =>
  z.strictObject({
    text,
    value: chars(limits.optionValue),
    description: plain(limits.optionDescription).optional(),
  });
export const plainOption = optionOf(plain(limits.optionText));
export const richOption = optionOf(anyText(limits.optionText));
/** Options of an overflow menu may open a page. */
export const overflowOption = plainOption.extend({ url: chars(limits.url).optional() });

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
export const optionGroup = z.strictObject({
  label: plain(limits.optionText),
  options: z.array(plainOption).min(1, 'no more than 100, no less than 1 item').max(limits.selectOptions),
});

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export const confirmation = z.strictObject({
  title: plain(limits.confirmTitle),
  text: anyText(limits.confirmText),
  confirm: plain(limits.confirmButton),
  deny: plain(limits.confirmButton),
  style: z.enum(['primary', 'danger']).optional(),
});

/** At most `max` items, in Slack's words. */
export const upTo = <T extends z.ZodType>(item: T, max: number, min = 1) =>
  z
    .array(item)
    .min(min, `no less than ${String(min)} items allowed`)
    .max(max, `no more than ${String(max)} items allowed`);
