import { z } from 'zod';
import { refused } from './refusals.ts';
import type { Asked, Said } from './refusals.ts';

/** What Discord takes as commands, strictly by docs: interactions/application-commands. */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((it) => it === it.toLowerCase());
const described = z.string().min(1).max(100);
const inLanguages = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(['fr', 'en-GB', 'en-US']), value).nullish();
const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: inLanguages(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});
const words = {
  name,
  name_localizations: inLanguages(name),
  description: described,
  description_localizations: inLanguages(described),
};
const field = z
  .strictObject({
    ...words,
    type: z.int().min(3).max(11),
    required: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    autocomplete: z.boolean().optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    max_length: z.int().min(1).max(6_000).optional(),
  })
  .refine(
    ({ choices = [], autocomplete }) => !(autocomplete && choices.length > 0),
    'choices beside autocomplete',
  )
  .refine(({ type, autocomplete }) => !autocomplete || [3, 4, 10].includes(type), 'nothing to complete');
const requiredFirst = (fields: readonly { required?: boolean | undefined }[]): boolean =>
  fields.every(({ required }, at) => !required || fields.slice(0, at).every((one) => one.required === true));
const fields = z.array(field).max(25).refine(requiredFirst, 'required fields stand first');
const sub = z.strictObject({ ...words, type: z.literal(1), options: fields.optional() });
const shared = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(z.int().min(0).max(2)).optional(),
  integration_types: z.array(z.int().min(0).max(1)).optional(),
};
const slash = z.strictObject({
  ...words,
  ...shared,
  type: z.literal(1),
  options: z.union([z.array(sub).max(25), fields]).optional(),
});
const entry = z.strictObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: z.string().min(1).max(32),
  name_localizations: inLanguages(z.string().min(1).max(32)),
  ...shared,
});
const command = z.discriminatedUnion('type', [slash, entry]);

/** What counts towards the 8,000: names, descriptions and values, of each the longest of its languages. */
export const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  const read = z.record(z.string(), z.unknown()).safeParse(value);
  if (!read.success) return 0;
  const of = read.data;
  const longest = (key: string): number =>
    [of[key], ...Object.values(z.record(z.string(), z.unknown()).catch({}).parse(of[`${key}_localizations`]))]
      .map((one) => (typeof one === 'string' ? one.length : 0))
      .reduce((a, b) => Math.max(a, b), 0);
  const own =
    longest('name') + longest('description') + (typeof of['value'] === 'string' ? of['value'].length : 0);
  return own + sizeOf(of['options']) + sizeOf(of['choices']);
};

/** At most 100 slash commands and 15 entries of a kind. */
const all = z
  .array(command)
  .refine((commands) => commands.filter(({ type }) => type === 1).length <= 100, 'too many commands')
  .refine(
    (commands) => [2, 3].every((kind) => commands.filter(({ type }) => type === kind).length <= 15),
    'too many entries',
  )
  .refine(
    (commands) => commands.every((one) => sizeOf(one) <= 8_000),
    'a command of more than 8,000 characters',
  );

/** Commands of one bot: for everybody, and for each server. */
export const createCommandStore = (applicationId: string) => {
  const kept = new Map<string, object[]>();
  let made = 0;
  return {
    /** What people would see. */
    of: (server?: string): readonly object[] => kept.get(server ?? '') ?? [],
    rest: ([first, id, ...path]: readonly string[], { method, body }: Asked): Said | undefined => {
      if (first !== 'applications' || id !== applicationId) return undefined;
      const server = path[0] === 'guilds' ? (path[1] ?? '') : '';
      if (path[path.length - 1] !== 'commands') return undefined;
      if (method === 'GET') return { status: 200, json: kept.get(server) ?? [] };
      if (method !== 'PUT') return undefined;
      const read = all.safeParse(JSON.parse(body));
      if (!read.success) return refused(400, 50_035, read.error.message);
      const whole = read.data.map((one) => {
        made += 1;
        const filled = {
          description: '',
          nsfw: false,
          dm_permission: true,
          default_permission: true,
          ...one,
        };
        return { ...filled, id: String(made), version: String(made), application_id: applicationId };
      });
      kept.set(server, whole);
      return { status: 200, json: whole };
    },
  };
};
export type CommandStore = ReturnType<typeof createCommandStore>;
