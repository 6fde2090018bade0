import { z } from 'zod';
import { teammate } from '../actor.ts';
import { correctionMade } from '../triage/correction.ts';
import { triage } from '../triage/triage.ts';
import { amendment, formerReply } from './amendment.ts';
import { approval, draft, leaveReason, redraftWay } from './draft.ts';
import { placeModeration } from './mod.ts';
import { reading } from './reading.ts';

export const reviewStates = [
  'received',
  'in_review',
  'skipped',
  'approved',
  'dismissed',
  'posting',
  'posted',
  'failed',
  'unsure',
  'handoff',
  'corrected',
  'retracted',
] as const;
export const reviewState = z.enum(reviewStates);
export type ReviewState = z.infer<typeof reviewState>;

/** Those in which the team still decides on a text. */
export const beforeDecision: readonly ReviewState[] = ['received', 'in_review', 'failed'];

/** States in which somebody of the team still has something to decide or confirm. */
export const openStates: readonly ReviewState[] = [
  'received',
  'in_review',
  'approved',
  'posting',
  'failed',
  'unsure',
  'handoff',
];

/** The text on its way out, frozen when the last needed approval was given. */
export const delivery = z.object({
  /** Also the job id that a place with idempotency keys is given: one per approval, never reused. */
  id: z.string(),
  text: z.string(),
  revision: z.number().int(),
  /** Hash of the comment as it stood when approved; another hash at posting time sends it back to the team. */
  contentHash: z.string(),
  approvedAt: z.number().int(),
  /** When the cool-off ends and it goes out. */
  dueAt: z.number().int(),
  /** Set just before the call that may post; from here on "look before posting again" holds. */
  startedAt: z.number().int().optional(),
  /** How many times a post was begun; after a few that stayed uncertain a person is asked. */
  starts: z.number().int().default(0),
  /** A teammate looked and it was not there: it may be posted although nobody can look it up. */
  cleared: z.boolean().optional(),
  /** Since when the card says that the place does not answer. */
  heldUpSince: z.number().int().optional(),
});
export type Delivery = z.infer<typeof delivery>;

/** What stands in public. */
export const reply = z.object({
  text: z.string(),
  externalId: z.string().optional(),
  url: z.string().optional(),
  at: z.number().int(),
  /** `native`: a teammate answered at the place itself; `handoff`: a teammate posted our text by hand. */
  how: z.enum(['api', 'handoff', 'native']),
  confirmedBy: teammate.optional(),
});
export type Reply = z.infer<typeof reply>;

/** The comment moved while the team was deciding; shown on the card until somebody decides on the new ground. */
export const groundChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edited'), before: z.string(), after: z.string(), at: z.number().int() }),
  z.object({ kind: z.literal('gone'), at: z.number().int() }),
  z.object({
    kind: z.literal('answered'),
    text: z.string(),
    url: z.string().optional(),
    at: z.number().int(),
  }),
]);
export type GroundChange = z.infer<typeof groundChange>;

/** Why a reply could not be posted; a key of the catalogue section `failure`. */
export const failureCodes = [
  'place_refused',
  'place_unreachable',
  'no_permission',
  'too_long',
  'parent_gone',
  'replies_closed',
  'duplicate',
  'gave_up',
] as const;
export const failureCode = z.enum(failureCodes);
export type FailureCode = z.infer<typeof failureCode>;

/** Why somebody could not post a reply by hand. */
export const notPostedReasons = ['gone', 'closed', 'answered', 'too_long', 'no_access', 'other'] as const;
export const notPostedReason = z.enum(notPostedReasons);
export type NotPostedReason = z.infer<typeof notPostedReason>;

/** One comment's way through the team: the aggregate that everything else hangs on. Changed only by `transition`. */
export const review = z.object({
  id: z.string(),
  /** The short number people use: `/aplomb show 128`. */
  number: z.number().int().positive(),
  /** Counts every change; the compare-and-set of the store is on it. */
  version: z.number().int().positive(),
  commentId: z.string(),
  source: z.string(),
  route: z.string(),
  state: reviewState,
  triage,
  /** What teammates corrected in it, the oldest first. */
  corrections: z.array(correctionMade).optional(),
  /** The comment in the team's language, where the team does not read the comment's. */
  reading: reading.optional(),
  drafts: z.array(draft),
  /** Other versions of the current draft, written at that moment for somebody to choose from; they go with the draft. */
  variants: z.object({ at: z.number().int(), drafts: z.array(draft.omit({ revision: true })) }).optional(),
  /** A draft is being written: by whom it was asked for, in which way. */
  drafting: z
    .object({
      way: redraftWay.optional(),
      instruction: z.string().optional(),
      language: z.string().optional(),
      askedBy: teammate.optional(),
      at: z.number().int(),
    })
    .optional(),
  /** Approvals of the current revision; emptied by every new one. */
  approvals: z.array(approval),
  delivery: delivery.optional(),
  reply: reply.optional(),
  /** What is to become of that reply, as people asked; the last that was asked for. */
  amendment: amendment.optional(),
  /** What stood in public before, the oldest first: corrected since, or taken back. */
  former: z.array(formerReply).optional(),
  ground: groundChange.optional(),
  /** When the comment last moved: kept also when the team has taken the new ground in. */
  movedAt: z.number().int().optional(),
  failure: z.object({ code: failureCode, detail: z.string().optional(), at: z.number().int() }).optional(),
  /** Where to answer by hand and why, while `handoff`. */
  handoff: z
    .object({
      url: z.string().optional(),
      why: z.string().optional(),
      /** When somebody was called, because nobody had said whether it was posted. */
      remindedAt: z.number().int().optional(),
    })
    .optional(),
  /** Said by whoever could not post it by hand; stands until somebody decides again. */
  notPosted: z
    .object({ by: teammate, at: z.number().int(), reason: notPostedReason, note: z.string().optional() })
    .optional(),
  /** What the place was asked to do with the comment. */
  moderation: placeModeration.optional(),
  assignee: teammate.optional(),
  snoozedUntil: z.number().int().optional(),
  escalation: z.object({ by: teammate, at: z.number().int(), note: z.string().optional() }).optional(),
  dismissal: z
    .object({ by: teammate, at: z.number().int(), reason: leaveReason, note: z.string().optional() })
    .optional(),
  /** Who last decided and when: what somebody who pressed too late is told. */
  last: z.object({ by: teammate, at: z.number().int(), did: z.string() }).optional(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
});
export type Review = z.infer<typeof review>;

/** The draft people see and decide on: the newest revision. */
export const currentDraft = (of: Review): z.infer<typeof draft> | undefined => of.drafts.at(-1);
