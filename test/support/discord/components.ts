import { z } from 'zod';

/** What Discord takes in a message with components, strictly by docs: components/reference. */
const label = z.string().min(1).max(80);
const customId = z.string().min(1).max(100);
const button = z.union([
  z.strictObject({ type: z.literal(2), style: z.int().min(1).max(4), label, custom_id: customId }),
  z.strictObject({ type: z.literal(2), style: z.literal(5), label, url: z.url().max(512) }),
]);
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  options: z
    .array(z.strictObject({ label: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});
const text = z.strictObject({ type: z.literal(10), content: z.string().min(1) });
/** A button beside words: components/reference#section */
const section = z.strictObject({
  type: z.literal(9),
  components: z.array(text).min(1).max(3),
  accessory: button,
});
const separator = z.strictObject({ type: z.literal(14), divider: z.boolean(), spacing: z.int() });
const container = z.strictObject({
  type: z.literal(17),
  /** A number of the sender's own, which comes back with the message. */
  id: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional(),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  components: z.array(z.discriminatedUnion('type', [row, text, section, separator])).min(1),
});
export const messageComponents = z.array(z.discriminatedUnion('type', [container, row, text, separator]));

type Json = Record<string, unknown>;
/** Every component, nested ones too. */
export const everyComponent = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(everyComponent);
  const read = z
    .looseObject({ type: z.int(), components: z.unknown(), accessory: z.unknown() })
    .partial()
    .safeParse(value);
  if (!read.success || read.data.type === undefined) return [];
  return [read.data, ...everyComponent(read.data.components), ...everyComponent(read.data.accessory)];
};

/** All text of a message, as written: markup and all. */
export const writtenIn = (components: unknown): string =>
  everyComponent(components)
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');

/** What Discord would say no to; nothing when all is well. */
export const refusals = (components: unknown): string[] => {
  const read = messageComponents.safeParse(components);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const all = everyComponent(components);
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(writtenIn(components).length - all.length + 1 > 4_000 ? ['too many characters'] : []),
    ...(new Set(ids).size === ids.length ? [] : ['the same custom id twice']),
  ];
};
