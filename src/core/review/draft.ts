import { z } from 'zod';
import { teammate } from '../actor.ts';
import { finding } from '../guard/finding.ts';
import { cited } from '../knowledge/snippet.ts';
import { language } from '../language.ts';
import { reading } from './reading.ts';

/** The ways a teammate can ask for another draft, besides the first one. */
export const redraftWays = [
  'warmer',
  'shorter',
  'plainer',
  'other_words',
  'lighter',
  'redirect',
  'other_language',
  'thank',
  'instruction',
] as const;
export const redraftWay = z.enum(redraftWays);
export type RedraftWay = z.infer<typeof redraftWay>;

/** Why a comment is left without a reply. Leaving is a decision like any other, and counted. */
export const leaveReasons = [
  'troll',
  'spam',
  'no_reply_needed',
  'answered_elsewhere',
  'off_topic',
  'other',
] as const;
export const leaveReason = z.enum(leaveReasons);
export type LeaveReason = z.infer<typeof leaveReason>;

/** Who or what wrote a text. `fingerprint` names the exact prompt files a model was given. */
export const writer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('model'), model: z.string(), fingerprint: z.string() }),
  /** `why`: no model is configured, it did not answer in time, it answered nonsense, or the day's budget is spent. */
  z.object({
    kind: z.literal('offline'),
    why: z.enum(['no_model', 'model_down', 'model_nonsense', 'model_refused', 'budget']),
  }),
  z.object({ kind: z.literal('teammate'), teammate }),
]);
export type Writer = z.infer<typeof writer>;

/** A proposed reply. Immutable but for a reading that joins it; each change is a new revision, counted from 1 within its review. */
export const draft = z.object({
  revision: z.number().int().positive(),
  /** Empty when `leave` proposes to write nothing. */
  text: z.string(),
  /** Set when the writer proposes not to answer. */
  leave: leaveReason.optional(),
  /** Set when the writer proposes to call those whom the route names for escalation before anything goes out. */
  escalate: z.boolean().optional(),
  language,
  writer,
  way: redraftWay.optional(),
  instruction: z.string().optional(),
  findings: z.array(finding),
  /** What its facts were taken from. */
  knowledge: z.array(cited).default([]),
  /** In the team's language, where the team does not read the draft's. */
  reading: reading.optional(),
  createdAt: z.number().int(),
});
export type Draft = z.infer<typeof draft>;

/** One person's yes to one exact text. `overrule` is their reason when the guard had said stop. */
export const approval = z.object({
  by: teammate,
  at: z.number().int(),
  revision: z.number().int(),
  overrule: z.string().optional(),
});
export type Approval = z.infer<typeof approval>;
