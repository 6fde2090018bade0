import { z } from 'zod';
import { actor, teammate } from '../actor.ts';
import { act, member } from './act.ts';

const at = z.number().int();

/** What a decision rests on; for the team's eyes, and gone when its author asks to be forgotten. */
export const evidence = z.object({
  text: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** A member's one answer to their case, and what somebody else than who decided said to it. */
export const appeal = z.object({
  text: z.string(),
  at,
  answer: z.object({ upheld: z.boolean(), by: teammate, at }).optional(),
});
export type Appeal = z.infer<typeof appeal>;

/**
 * `proposed`: waits for a second person. `due`: decided, not yet done at the place. `stands`: done. `lifting`: to be taken
 * back there. `over`: its time has passed.
 */
export const caseStates = [
  'proposed', 'due', 'stands', 'failed', 'declined', 'lifting', 'lifted', 'over',
] as const; // prettier-ignore
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;

/** One decision of a moderator about a member or a channel, numbered, with everything that came of it. */
export const moderationCase = z.object({
  id: z.string(),
  number: z.number().int(),
  /** Compare-and-set: every change counts it up. */
  version: z.number().int(),
  /** Name of the source whose place it is. */
  place: z.string(),
  act,
  /** Absent where a channel or the whole place is meant. */
  member: member.optional(),
  /** Told to the member, and kept in the place's own log. */
  reason: z.string(),
  evidence: evidence.optional(),
  by: actor,
  secondBy: teammate.optional(),
  state: caseState,
  /** The first attempt at the place began; tells a second one whether the first arrived. */
  begunAt: at.optional(),
  /** When it ends by itself. */
  until: at.optional(),
  /** How it was before, as the place reads it back: what taking it back restores. */
  before: z.string().optional(),
  /** What came of telling the member: read by them or not, their door was closed, or nobody could say. */
  told: z.enum(['told', 'closed', 'not_told']).optional(),
  failure: z.object({ code: z.string(), at }).optional(),
  lifted: z.object({ by: actor, at }).optional(),
  appeal: appeal.optional(),
  /** What it was an answer to. */
  incidentId: z.string().optional(),
  createdAt: at,
  updatedAt: at,
});
export type ModerationCase = z.infer<typeof moderationCase>;
