import { z } from 'zod';

/** What Discord takes as a modal, strictly by docs: interactions/receiving-and-responding#modal and components/reference. */
const customId = z.string().min(1).max(100);
const option = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).optional(),
  default: z.boolean().optional(),
});
const textInput = z
  .strictObject({
    type: z.literal(4),
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    min_length: z.int().min(0).max(4_000).optional(),
    max_length: z.int().min(1).max(4_000).optional(),
    required: z.boolean().optional(),
    value: z.string().max(4_000).optional(),
    placeholder: z.string().max(100).optional(),
  })
  .refine(({ value = '', max_length = 4_000 }) => value.length <= max_length, 'value longer than max_length');
const count = z.int().min(0).max(25).optional();
const stringSelect = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  options: z.array(option).min(1).max(25),
  min_values: count,
  max_values: count,
  required: z.boolean().optional(),
});
/** A user, a role, a channel. */
const otherSelect = z.strictObject({
  type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: count,
  max_values: count,
  required: z.boolean().optional(),
  channel_types: z.array(z.int()).optional(),
  default_values: z
    .array(z.strictObject({ id: z.string(), type: z.enum(['user', 'role', 'channel']) }))
    .max(25)
    .optional(),
});
const radio = z.strictObject({
  type: z.literal(21),
  custom_id: customId,
  options: z.array(option).min(2).max(10),
  required: z.boolean().optional(),
});
const checkboxes = z.strictObject({
  type: z.literal(22),
  custom_id: customId,
  options: z.array(option).min(1).max(10),
  min_values: count,
  max_values: count,
  required: z.boolean().optional(),
});
const checkbox = z.strictObject({
  type: z.literal(23),
  custom_id: customId,
  default: z.boolean().optional(),
});
const field = z.union([textInput, stringSelect, otherSelect, radio, checkboxes, checkbox]);
const label = z.strictObject({
  type: z.literal(18),
  id: z.int().optional(),
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).optional(),
  component: field,
});
const text = z.strictObject({ type: z.literal(10), content: z.string().min(1).max(4_000) });

export const modal = z
  .strictObject({
    custom_id: customId,
    title: z.string().min(1).max(45),
    components: z
      .array(z.union([label, text]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => {
    const ids = components.flatMap((one) => (one.type === 18 ? [one.component.custom_id] : []));
    return new Set(ids).size === ids.length;
  }, 'the same custom id twice');
export type Modal = z.infer<typeof modal>;
