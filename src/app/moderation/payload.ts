import { z } from 'zod';
import { deskName } from '../../core/actor.ts';

const told = z.enum(['decided', 'lifted', 'upheld']);
const logged = z.enum(['done', 'failed', 'lifted', 'over', 'appealed', 'upheld', 'declined']);
/** What a job of moderation carries. */
export const moderatePayload = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['carry_out', 'lift', 'end']), caseId: z.string() }),
  z.object({ do: z.literal('tell'), caseId: z.string(), what: told }),
  z.object({ do: z.literal('log'), caseId: z.string(), what: logged, desk: deskName }),
  z.object({ do: z.literal('show'), incidentId: z.string(), desk: deskName }),
  /** At the place of a comment, as its review asked at that moment. */
  z.object({ do: z.literal('comment'), reviewId: z.string(), at: z.number().int() }),
]);
export type ModeratePayload = z.infer<typeof moderatePayload>;
