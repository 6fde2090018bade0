import { atLeast } from '../actor.ts';
import { amendable, openAmendment } from './amendment.ts';
import type { Amendment, Amends } from './amendment.ts';
import { approvalOf, approvalRefusal, approvalsNeeded, stopsOf } from './approval.ts';
import { changed, patched, refuse } from './change.ts';
import type { Circumstances, Decider, Outcome } from './change.ts';
import { ownWords, stale, unmendable } from './decide-text.ts';
import type { Draft } from './draft.ts';
import type { Handler } from './handler.ts';
import type { Refusal } from './refusal.ts';
import type { Review } from './review.ts';
import type { Work } from './work.ts';

/** Why the reply that stands cannot be changed in this way now, or undefined. A mere proposal gives way to another. */
const hindrance = (review: Review, on: Circumstances, way: keyof Amends): Refusal | undefined => {
  if (!amendable(review, on.amends)[way]) return { refused: 'place_cannot' };
  const open = openAmendment(review);
  if (!open || open.state === 'proposed') return undefined;
  const did = open.what === 'correct' ? 'correct_reply' : 'retract';
  return { refused: 'already_decided', did, by: open.by, at: open.at, state: review.state };
};

const asked = (what: Amendment['what'], { by }: Decider, on: Circumstances): Amendment => ({
  id: on.deliveryId,
  what,
  state: 'proposed',
  by,
  at: on.now,
  approvals: [],
  contentHash: on.contentHash,
});

/** It goes to the place once its time is over; until then anybody may withdraw it. */
const decided = (
  review: Review,
  amendment: Amendment,
  { by }: Decider,
  on: Circumstances,
  { did, waitMs }: { did: string; waitMs: number },
): Outcome => {
  const dueAt = on.now + waitMs;
  const next: Partial<Review> = {
    amendment: { ...amendment, state: 'due', dueAt },
    last: { by, at: on.now, did },
  };
  return changed(
    patched(review, on.now, next),
    did,
    [{ work: 'amend', amendmentId: amendment.id, at: dueAt }],
    { amendmentId: amendment.id },
  );
};

/** It waits for somebody else; whoever may agree is called once, when nobody has for as long as for a reply by hand. */
const proposed = (
  review: Review,
  { revision }: Draft,
  amendment: Amendment,
  { by }: Decider,
  on: Circumstances,
  did: string,
): Outcome => {
  const remindMs = on.policy.handOffReminderMs;
  const isNew = amendment.id === on.deliveryId;
  const work: Work[] =
    isNew && remindMs > 0
      ? [{ work: 'remind_agreement', amendmentId: amendment.id, at: on.now + remindMs }]
      : [];
  const last = { by, at: on.now, did };
  return changed(patched(review, on.now, { amendment, last }), did, work, { revision });
};

/** A corrected text is a text like any other: as many approvals, and as long a wait. */
const correction = (
  review: Review,
  draft: Draft,
  amendment: Amendment,
  who: Decider,
  on: Circumstances,
  did: string,
): Outcome => {
  const enough = amendment.approvals.length >= approvalsNeeded(review, draft, on.policy);
  if (!enough) return proposed(review, draft, amendment, who, on, `${did}_first`);
  if (on.paused)
    return refuse({ refused: 'paused', at: on.paused.at, ...(on.paused.by && { by: on.paused.by }) });
  return decided(review, amendment, who, on, { did, waitMs: on.policy.coolOffMs[review.triage.severity] });
};

/** Whoever may approve has approved what they send; from anybody else, and where the guard says stop, it is a proposal. */
const ownApproval = (draft: Draft, { by, role }: Decider, on: Circumstances): Amendment['approvals'] =>
  atLeast(role, 'approver') && stopsOf(draft).length === 0 ? [approvalOf(draft, by, on.now, undefined)] : [];

export const correctReply: Handler<'correct_reply'> = (review, { revision, text }, who, on) => {
  const hindered = hindrance(review, on, 'edit') ?? stale(review, revision);
  if (hindered) return refuse(hindered);
  if (text.trim() === review.reply?.text.trim()) return refuse({ refused: 'already_so' });
  const draft = { ...ownWords({ text }, review, who, on), revision: review.drafts.length + 1 };
  const bad = unmendable(draft);
  if (bad) return refuse(bad);
  const amendment = {
    ...asked('correct', who, on),
    revision: draft.revision,
    approvals: ownApproval(draft, who, on),
  };
  const withDraft = { ...review, drafts: [...review.drafts, draft] };
  return correction(withDraft, draft, amendment, who, on, 'correct_reply');
};

export const agree: Handler<'agree'> = (review, { revision, overrule }, who, on) => {
  const open = openAmendment(review);
  const old = stale(review, revision);
  if (old) return refuse(old);
  const draft = review.drafts.find((one) => one.revision === open?.revision);
  if (!open || !draft) return refuse({ refused: 'not_now', state: review.state });
  if (open.contentHash !== on.contentHash) return refuse({ refused: 'changed_meanwhile' });
  const no = approvalRefusal(open, draft, who.by, overrule);
  if (no) return refuse(no);
  const approvals = [...open.approvals, approvalOf(draft, who.by, on.now, overrule)];
  return correction(review, draft, { ...open, approvals }, who, on, 'agree');
};

/** Taking back shows nothing new to anybody: one person may, also while everything is paused, after the shortest wait. */
export const retract: Handler<'retract'> = (review, { note }, who, on) => {
  const hindered = hindrance(review, on, 'remove');
  if (hindered) return refuse(hindered);
  const amendment = { ...asked('retract', who, on), ...(note !== undefined && { note }) };
  const waitMs = Math.min(...Object.values(on.policy.coolOffMs));
  return decided(review, amendment, who, on, { did: 'retract', waitMs });
};

/** What was asked for is not done: the reply stays as it stands. */
export const withdrawAmendment: Handler<'withdraw'> = (review, _decision, { by }, on) =>
  changed(
    patched(review, on.now, { amendment: undefined, last: { by, at: on.now, did: 'withdraw_amendment' } }),
    'withdraw_amendment',
  );
