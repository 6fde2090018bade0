import type { Circumstances, Decider, Outcome } from './change.ts';
import type { Decision, DecisionKind } from './event.ts';
import type { Review } from './review.ts';

/** Takes one kind of decision, once role and state allow it. */
export type Handler<K extends DecisionKind> = (
  review: Review,
  decision: Extract<Decision, { do: K }>,
  who: Decider,
  on: Circumstances,
) => Outcome;

/** What a review leaves behind when it goes back to the team. */
export const back: Partial<Review> = {
  state: 'in_review',
  delivery: undefined,
  failure: undefined,
  handoff: undefined,
  notPosted: undefined,
};
