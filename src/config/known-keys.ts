import { z } from 'zod';

const node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
});

/** The keys a JSON Schema allows at a path; none where it says nothing. */
export const keysAt = (schema: unknown, path: readonly PropertyKey[]): string[] => {
  const parsed = node.safeParse(schema);
  if (!parsed.success) return [];
  const { properties = {}, items, additionalProperties } = parsed.data;
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(properties);
  if (typeof step === 'number') return keysAt(items, rest);
  const name = String(step);
  return keysAt(Object.hasOwn(properties, name) ? properties[name] : additionalProperties, rest);
};
