import type { Role, Teammate } from '../actor.ts';
import type { Finding } from '../guard/finding.ts';
import type { Policy } from '../policy.ts';
import { nextVersion } from '../versioned.ts';
import type { Amends } from './amendment.ts';
import type { Mod } from './mod.ts';
import type { Refusal } from './refusal.ts';
import type { Review } from './review.ts';
import type { Work } from './work.ts';

/** What a decision is held against besides the review itself. */
export interface Circumstances {
  /** Epoch milliseconds. */
  now: number;
  policy: Policy;
  /** The guard, set up for this comment and its place. */
  guard: (text: string) => Finding[];
  /** Hash of the comment as it stands now; frozen into the delivery. */
  contentHash: string;
  /** Id for the delivery, or the change of a reply, that an approval may start. */
  deliveryId: string;
  /** What the comment's place does with comments and their authors. */
  moderates: readonly Mod[];
  /** What it does with a reply of ours that stands there. */
  amends: Amends;
  /** The kill switch, when it is on. */
  paused?: { by?: Teammate | undefined; at: number } | undefined;
}

/** Who decides, and what they may do on this review's route. */
export interface Decider {
  by: Teammate;
  role: Role | undefined;
}

/** A change that was made: the new review, the work that follows, and what the audit keeps (never texts). */
export interface Changed {
  ok: true;
  review: Review;
  work: Work[];
  did: string;
  data: Record<string, string | number | boolean>;
}
export interface Refused {
  ok: false;
  refusal: Refusal;
}
export type Outcome = Changed | Refused;

export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** `review` with `patch` laid over it, one version on; a key given as undefined is taken away. */
export const patched: (review: Review, now: number, patch: Partial<Review>) => Review = nextVersion;

export const changed = (
  review: Review,
  did: string,
  work: Work[] = [],
  data: Changed['data'] = {},
): Changed => ({ ok: true, review, did, work, data });
