import { z } from 'zod';
import { momentOf, wallClock } from '../core/zone.ts';
import type { Spending } from '../core/status.ts';

/** What was spent on a day of the place's own, as it is kept in a cursor. */
export const spent = z.object({ day: z.string(), units: z.number() });
export type Spent = z.infer<typeof spent>;

/** Counts what a place lets us use in a day of its own zone. Kept with the cursor, so that a restart forgets little. */
export interface Quota {
  spend(units: number): void;
  /** Takes over what was kept; what is counted here since then is never forgotten. */
  adopt(kept: Spent | undefined): void;
  kept(): Spent;
  now(): Spending;
}

export const createQuota = ({
  perDay,
  timezone,
  now,
}: {
  perDay: number;
  timezone: string;
  now: () => number;
}): Quota => {
  let day = '';
  let units = 0;
  const today = (): void => {
    const { year, month, day: date } = wallClock(now(), timezone);
    const is = `${year}-${month}-${date}`;
    if (is !== day) [day, units] = [is, 0];
  };
  const resetAt = (): number => {
    const clock = wallClock(now(), timezone);
    return momentOf({ ...clock, day: clock.day + 1, hour: 0, minute: 0 }, timezone);
  };
  return {
    spend: (more) => {
      today();
      units += more;
    },
    adopt: (kept) => {
      today();
      if (kept?.day === day) units = Math.max(units, kept.units);
    },
    kept: () => {
      today();
      return { day, units };
    },
    now: () => {
      today();
      return { used: units, of: perDay, resetAt: resetAt() };
    },
  };
};
