import { z } from 'zod';
import { tally } from './tally.ts';

/** What a thread is asked for: the schedules `from` … of a campaign. */
export const order = z.object({
  seed: z.number(),
  from: z.number(),
  count: z.number(),
  /** The mutant that is put to the test, and no longer than until something is found; without it the bot as it is. */
  mutant: z.string().optional(),
});
export type Order = z.infer<typeof order>;
export const answer = tally;
