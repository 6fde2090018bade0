import { atLeast } from '../actor.ts';
import type { Role } from '../actor.ts';
import { agree, correctReply, retract, withdrawAmendment } from './amend.ts';
import { openAmendment } from './amendment.ts';
import { refuse } from './change.ts';
import type { Circumstances, Decider, Outcome } from './change.ts';
import * as course from './decide-course.ts';
import * as text from './decide-text.ts';
import { correct } from './decide-triage.ts';
import { moderate } from './moderate.ts';
import type { Decision, DecisionKind } from './event.ts';
import type { Refusal } from './refusal.ts';
import { beforeDecision, reviewStates } from './review.ts';
import type { Review, ReviewState } from './review.ts';

/** The least role for each decision. */
const roleFor: Record<DecisionKind, Role> = {
  approve: 'approver',
  edit: 'writer',
  propose: 'writer',
  redraft: 'writer',
  use: 'writer',
  leave: 'writer',
  assign: 'writer',
  snooze: 'writer',
  escalate: 'writer',
  correct: 'writer',
  moderate: 'approver',
  correct_reply: 'writer',
  agree: 'approver',
  retract: 'approver',
  withdraw: 'writer',
  reopen: 'writer',
  posted_by_hand: 'writer',
  take_back: 'writer',
  it_is_there: 'approver',
  post_again: 'approver',
  try_again: 'approver',
};

/** Those in which a reply stands in public. */
const stands: readonly ReviewState[] = ['posted', 'corrected'];

/** The states each decision can be taken in. */
const statesFor: Record<DecisionKind, readonly ReviewState[]> = {
  approve: beforeDecision,
  edit: beforeDecision,
  propose: beforeDecision,
  redraft: beforeDecision,
  use: beforeDecision,
  leave: beforeDecision,
  assign: [...beforeDecision, 'approved', 'unsure', 'handoff'],
  snooze: beforeDecision,
  escalate: [...beforeDecision, 'approved', 'unsure', 'handoff'],
  correct: [...beforeDecision, 'approved', 'unsure', 'handoff', 'dismissed', 'skipped'],
  // While a reply is on its way nobody knows what it would meet.
  moderate: reviewStates.filter((state) => state !== 'posting'),
  correct_reply: stands,
  agree: stands,
  retract: stands,
  withdraw: ['approved', ...stands],
  reopen: ['dismissed', 'skipped', 'retracted'],
  posted_by_hand: ['handoff'],
  take_back: ['handoff'],
  it_is_there: ['unsure'],
  post_again: ['unsure'],
  try_again: ['failed'],
};

/** Whether triage's verdicts can be corrected in this state. */
export const correctable = (state: ReviewState): boolean => statesFor.correct.includes(state);

/** Of what became of the reply that stands only what is still under way can be agreed to, or withdrawn. */
const canStill = (review: Review, kind: DecisionKind): boolean => {
  if (!statesFor[kind].includes(review.state)) return false;
  if (!stands.includes(review.state)) return true;
  const { state } = openAmendment(review) ?? {};
  if (kind === 'agree') return state === 'proposed';
  return kind !== 'withdraw' || state === 'proposed' || state === 'due';
};

/** Who came too late is told what was decided, by whom and when. */
const withdrawn: readonly string[] = ['withdraw', 'withdraw_amendment'];
const wrongState = (review: Review, kind: DecisionKind): Refusal => {
  if (kind === 'withdraw' && !withdrawn.includes(review.last?.did ?? ''))
    return { refused: 'too_late', state: review.state };
  if (!review.last) return { refused: 'not_now', state: review.state };
  return {
    refused: 'already_decided',
    did: review.last.did,
    by: review.last.by,
    at: review.last.at,
    state: review.state,
  };
};

const take = (review: Review, decision: Decision, who: Decider, on: Circumstances): Outcome => {
  switch (decision.do) {
    case 'approve':
      return text.approve(review, decision, who, on);
    case 'edit':
      return text.edit(review, decision, who, on);
    case 'propose':
      return text.propose(review, decision, who, on);
    case 'redraft':
      return text.redraft(review, decision, who, on);
    case 'use':
      return text.use(review, decision, who, on);
    case 'leave':
      return course.leave(review, decision, who, on);
    case 'assign':
      return course.assign(review, decision, who, on);
    case 'snooze':
      return course.snooze(review, decision, who, on);
    case 'escalate':
      return course.escalate(review, decision, who, on);
    case 'correct':
      return correct(review, decision, who, on);
    case 'moderate':
      return moderate(review, decision, who, on);
    case 'correct_reply':
      return correctReply(review, decision, who, on);
    case 'agree':
      return agree(review, decision, who, on);
    case 'retract':
      return retract(review, decision, who, on);
    case 'withdraw':
      if (stands.includes(review.state)) return withdrawAmendment(review, decision, who, on);
      return course.withdraw(review, decision, who, on);
    case 'reopen':
      return course.reopen(review, decision, who, on);
    case 'posted_by_hand':
      return course.postedByHand(review, decision, who, on);
    case 'take_back':
      return course.takeBack(review, decision, who, on);
    case 'it_is_there':
      return course.itIsThere(review, decision, who, on);
    case 'post_again':
      return course.postAgain(review, decision, who, on);
    case 'try_again':
      return course.tryAgain(review, decision, who, on);
  }
};

/**
 * What becomes of a review when a teammate decides. Pure: gives the changed review with the work that follows, or a
 * refusal that says why not. `not_allowed` comes first, so that nobody learns a state they have no business with.
 */
export const decide = (review: Review, decision: Decision, who: Decider, on: Circumstances): Outcome => {
  const needs = roleFor[decision.do];
  if (!atLeast(who.role, needs)) return refuse({ refused: 'not_allowed', needs, who: [] });
  if (!canStill(review, decision.do)) return refuse(wrongState(review, decision.do));
  return take(review, decision, who, on);
};
