import { z } from 'zod';

const coded = z.looseObject({ code: z.union([z.string(), z.number()]) });
const nested = z.union([
  z.looseObject({ cause: coded }).transform(({ cause }) => String(cause.code)),
  z.looseObject({ original: coded }).transform(({ original }) => String(original.code)),
  coded.transform(({ code }) => String(code)),
]);

/** What broke, as a code or the error's name: never its message, which may quote somebody. */
export const errorCode = (error: unknown): string => {
  const found = nested.safeParse(error);
  if (found.success) return found.data;
  return error instanceof Error ? error.name : 'unknown';
};
