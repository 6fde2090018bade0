import { z } from 'zod';
import { sameTeammate, teammate } from '../actor.ts';
import { approval } from './draft.ts';
import type { Draft } from './draft.ts';

/** What a place does with a reply of ours that stands there. */
export interface Amends {
  edit: boolean;
  remove: boolean;
}

/** Why a reply could not be corrected or taken back; keys of the catalogue section `amend`. */
export const amendFailures = [
  'no_permission',
  'gone',
  'changed_there',
  'too_long',
  'too_old',
  'place_refused',
  'unreachable',
  'gave_up',
  'place_gone',
  'paused',
  'comment_changed',
] as const;
export const amendFailure = z.enum(amendFailures);
export type AmendFailure = z.infer<typeof amendFailure>;

/** A change to the reply that stands: people ask for it, then the place is told to. */
export const amendment = z.object({
  id: z.string(),
  what: z.enum(['correct', 'retract']),
  /**
   * `proposed`: somebody else must agree; `due`: it waits out its time, in which it can be withdrawn; `trying`: the place
   * is being asked, and may have done it already.
   */
  state: z.enum(['proposed', 'due', 'trying', 'done', 'failed']),
  by: teammate,
  at: z.number().int(),
  /** Of the draft that the reply is to become. */
  revision: z.number().int().optional(),
  /** Why it is taken back, in the words of whoever asked. */
  note: z.string().optional(),
  approvals: z.array(approval),
  /** Of the comment as it stood then; a correction of an answer to something else is not made. */
  contentHash: z.string(),
  dueAt: z.number().int().optional(),
  startedAt: z.number().int().optional(),
  /** When somebody was called, because nobody had agreed yet. */
  remindedAt: z.number().int().optional(),
  code: amendFailure.optional(),
});
export type Amendment = z.infer<typeof amendment>;

/** A text of ours that stood in public, and what ended that. */
export const formerReply = z.object({
  text: z.string(),
  /** Its id at the place, so that it is known again when it comes back as an event. */
  externalId: z.string().optional(),
  /** Since when it stood. */
  at: z.number().int(),
  until: z.number().int(),
  ended: z.enum(['corrected', 'retracted']),
  /** Who asked for that and who agreed; nobody where it was done at the place itself. */
  by: z.array(teammate),
  note: z.string().optional(),
});
export type FormerReply = z.infer<typeof formerReply>;

/** Where the reply stands now, as far as the place gave it another address. */
export interface AmendedAs {
  externalId?: string;
  url?: string;
}

/** What of a review is asked here. */
interface Amending {
  amendment?: Amendment | undefined;
}
interface Standing {
  state: string;
  reply?: { how: string; externalId?: string | undefined } | undefined;
}

/** The change that is still under way. */
export const openAmendment = ({ amendment: last }: Amending): Amendment | undefined =>
  last && (last.state === 'proposed' || last.state === 'due' || last.state === 'trying') ? last : undefined;

/** Since when people wait: for the reply to be changed, while that is under way, else since the comment came. */
export const waitsSince = ({ createdAt, ...review }: Amending & { createdAt: number }): number =>
  openAmendment(review)?.at ?? createdAt;

/** The text that the reply is to become. */
export const amendedText = ({
  amendment: last,
  drafts,
}: Amending & { drafts: Draft[] }): string | undefined =>
  drafts.find(({ revision }) => revision === last?.revision)?.text;

/** What can be done with the reply of this review: only with one of ours that the place knows by an id. */
export const amendable = ({ state, reply }: Standing, place: Amends): Amends => {
  const stands = (state === 'posted' || state === 'corrected') && reply?.externalId !== undefined;
  const ours = stands && reply?.how !== 'native';
  return { edit: ours && place.edit, remove: ours && place.remove };
};

/** Those who wanted it: whoever asked, and whoever agreed. */
export const amendedBy = ({ by, approvals }: Amendment): FormerReply['by'] => [
  by,
  ...approvals.map((one) => one.by).filter((one) => !sameTeammate(one, by)),
];
