import { z } from 'zod';

/** A stretch of a text in UTF-16 code units, `end` exclusive: what `String.prototype.slice` takes. */
export const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof span>;
