import { z } from 'zod';
import { houseWays } from './guard/finding.ts';
import { mod } from './review/mod.ts';
import { severity } from './triage/triage.ts';

const ms = z.number().int().nonnegative();

/** The ways of the house that a team can change in aplomb.yaml; the defaults are the brief's. */
export const policy = z.object({
  /** How long an approved reply waits, in milliseconds, in which anyone who may approve can withdraw it. */
  coolOffMs: z.object({ low: ms, normal: ms, heated: ms, severe: ms }),
  /** Comments of these severities need two people. */
  secondPersonFor: z.array(severity),
  /** What a place is asked to do only when two people want it. */
  secondPersonForModeration: z.array(mod),
  /**
   * Somebody is called when nobody has said for so long whether they posted a reply by hand, or has agreed to a correction
   * that waits for a second person; 0: nobody is.
   */
  handOffReminderMs: ms,
  allowedLinkHosts: z.array(z.string()),
  allowedPromises: z.array(z.string()),
  avoid: z.array(z.object({ word: z.string(), instead: z.string().optional() })),
  house: houseWays.optional(),
});
export type Policy = z.infer<typeof policy>;

export const defaultPolicy: Policy = {
  coolOffMs: { low: 20_000, normal: 20_000, heated: 300_000, severe: 300_000 },
  secondPersonFor: ['severe'],
  secondPersonForModeration: [],
  handOffReminderMs: 30 * 60_000,
  allowedLinkHosts: [],
  allowedPromises: [],
  avoid: [],
};
