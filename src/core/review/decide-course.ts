import { changed, patched, refuse } from './change.ts';
import type { Circumstances, Decider, Outcome } from './change.ts';
import { back } from './handler.ts';
import type { Handler } from './handler.ts';
import { renewed } from './renew.ts';
import type { Review } from './review.ts';

/** Back to the team by somebody's decision: whoever approves now has to have seen that. */
const anew = (review: Review, now: number): Partial<Review> => ({
  ...back,
  approvals: [],
  drafts: renewed(review, now),
});

export const leave: Handler<'leave'> = (review, { reason, note }, { by }, on) =>
  changed(
    patched(review, on.now, {
      ...back,
      state: 'dismissed',
      dismissal: { by, at: on.now, reason, note },
      approvals: [],
      drafting: undefined,
      snoozedUntil: undefined,
      last: { by, at: on.now, did: 'leave' },
    }),
    'leave',
    [],
    { reason },
  );

export const assign: Handler<'assign'> = (review, { to }, _who, on) =>
  changed(patched(review, on.now, { assignee: to }), 'assign', [], to ? { to: to.id } : {});

export const snooze: Handler<'snooze'> = (review, { until }, _who, on) =>
  changed(patched(review, on.now, { snoozedUntil: until }), 'snooze', [{ work: 'wake', at: until }], {
    until,
  });

export const escalate: Handler<'escalate'> = (review, { note }, { by }, on) =>
  changed(patched(review, on.now, { escalation: { by, at: on.now, note } }), 'escalate', [
    { work: 'tell', why: 'escalated', at: on.now },
  ]);

export const withdraw: Handler<'withdraw'> = (review, _decision, { by }, on) =>
  changed(
    patched(review, on.now, { ...anew(review, on.now), last: { by, at: on.now, did: 'withdraw' } }),
    'withdraw',
  );

export const reopen: Handler<'reopen'> = (review, _decision, { by }, on) =>
  changed(
    patched(review, on.now, {
      ...anew(review, on.now),
      dismissal: undefined,
      amendment: undefined,
      last: { by, at: on.now, did: 'reopen' },
    }),
    'reopen',
  );

/** A teammate says that the text stands in public. */
const standsThere = (
  review: Review,
  url: string | undefined,
  who: Decider,
  on: Circumstances,
  how: 'handoff' | 'api',
  did: string,
): Outcome => {
  if (!review.delivery) return refuse({ refused: 'not_now', state: review.state });
  const reply = { text: review.delivery.text, url, at: on.now, how, confirmedBy: who.by };
  const last = { by: who.by, at: on.now, did };
  return changed(patched(review, on.now, { state: 'posted', reply, last, handoff: undefined }), did);
};

export const postedByHand: Handler<'posted_by_hand'> = (review, { url }, who, on) =>
  standsThere(review, url, who, on, 'handoff', 'posted_by_hand');

export const itIsThere: Handler<'it_is_there'> = (review, { url }, who, on) =>
  standsThere(review, url, who, on, 'api', 'it_is_there');

export const takeBack: Handler<'take_back'> = (review, { reason, note }, { by }, on) =>
  changed(
    patched(review, on.now, {
      ...anew(review, on.now),
      ...(reason && { notPosted: { by, at: on.now, reason, note } }),
      last: { by, at: on.now, did: 'take_back' },
    }),
    'take_back',
    [],
    reason ? { reason } : {},
  );

/** The same frozen text goes on its way again, now. */
const again = (review: Review, who: Decider, on: Circumstances, did: string, cleared: boolean): Outcome => {
  if (on.paused)
    return refuse({ refused: 'paused', at: on.paused.at, ...(on.paused.by && { by: on.paused.by }) });
  if (!review.delivery) return refuse({ refused: 'not_now', state: review.state });
  const delivery = { ...review.delivery, dueAt: on.now, ...(cleared && { cleared }) };
  const patch: Partial<Review> = {
    state: 'approved',
    delivery,
    failure: undefined,
    last: { by: who.by, at: on.now, did },
  };
  return changed(
    patched(review, on.now, patch),
    did,
    [{ work: 'deliver', deliveryId: delivery.id, at: on.now }],
    {
      deliveryId: delivery.id,
    },
  );
};

export const postAgain: Handler<'post_again'> = (review, _decision, who, on) =>
  again(review, who, on, 'post_again', true);

export const tryAgain: Handler<'try_again'> = (review, _decision, who, on) =>
  again(review, who, on, 'try_again', false);
