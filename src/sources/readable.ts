import type { z } from 'zod';

/** Entries of a list that could be read; of the others, which field was not as it should be. */
export interface Readable<Value> {
  read: Value[];
  unread: string[];
}

/** One entry that cannot be read must not keep the others from us for ever. */
export const readableOf = <Schema extends z.ZodType>(
  list: readonly unknown[],
  schema: Schema,
): Readable<z.output<Schema>> => {
  const found: Readable<z.output<Schema>> = { read: [], unread: [] };
  for (const entry of list) {
    const parsed = schema.safeParse(entry);
    if (parsed.success) found.read.push(parsed.data);
    else found.unread.push(parsed.error.issues[0]?.path.join('.') ?? '');
  }
  return found;
};
