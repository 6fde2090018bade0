import { z } from 'zod';
import { lengthUnit } from '../guard/finding.ts';
import { measure } from './measure.ts';

/** How long a text may be at a place, in its own unit. */
export const limit = z.object({ unit: lengthUnit, max: z.number().int().positive() });
export type Limit = z.infer<typeof limit>;

/** Of several limits the one that a text comes nearest to, or is furthest beyond; undefined where there is none. */
export const nearestLimit = (
  text: string,
  limits: readonly Limit[],
): (Limit & { used: number }) | undefined =>
  limits
    .map((one) => ({ ...one, used: measure(text, one.unit) }))
    .reduce<(Limit & { used: number }) | undefined>(
      (worst, one) => (worst && worst.used / worst.max >= one.used / one.max ? worst : one),
      undefined,
    );
