import { describe, expect, test } from 'vitest';
import { amendable } from '../../../src/core/review/amendment.ts';
import type { Decider, Outcome } from '../../../src/core/review/change.ts';
import { decide } from '../../../src/core/review/decide.ts';
import type { Decision, Happening } from '../../../src/core/review/event.ts';
import { fateOf } from '../../../src/core/review/fate.ts';
import { happen } from '../../../src/core/review/happen.ts';
import type { Reply, Review } from '../../../src/core/review/review.ts';
import type { Severity } from '../../../src/core/triage/triage.ts';
import {
  aDraft, admin, approver, circumstances, finding, inReview, noon, reader, writer,
} from '../../support/build.ts'; // prettier-ignore

const both = { edit: true, remove: true };
const on = circumstances({ amends: both, deliveryId: 'a1' });
const reply: Reply = { text: 'We open at nien.', externalId: '90', at: noon, how: 'api' };
const posted = (over: Partial<Review> = {}, severity?: Severity): Review =>
  inReview({ state: 'posted', reply, drafts: [aDraft({ text: reply.text })], ...over }, severity);
const right = 'We open at nine.';

const take = (review: Review, decision: Decision, who: Decider = approver, at = on): Outcome =>
  decide(review, decision, who, at);
const correct = (review: Review, who?: Decider, at?: typeof on): Outcome =>
  take(review, { do: 'correct_reply', revision: review.drafts.length, text: right }, who, at);
const after = (outcome: Outcome): Review => {
  if (!outcome.ok) throw new Error(outcome.refusal.refused);
  return outcome.review;
};
const refusal = (outcome: Outcome) => (outcome.ok ? undefined : outcome.refusal.refused);
const then = (review: Review, event: Happening): Review => after(happen(review, event, noon + 60_000));
const begun = (review: Review): Review =>
  then(review, { happened: 'amending', amendmentId: review.amendment?.id ?? '' });

describe('correcting the reply that stands', () => {
  test('an approver sends what they have before them: it waits as every text does, then goes to the place', () => {
    const outcome = correct(posted());
    expect(outcome).toMatchObject({
      did: 'correct_reply',
      work: [{ work: 'amend', amendmentId: 'a1', at: on.now + 20_000 }],
      review: { state: 'posted', reply, amendment: { what: 'correct', state: 'due', by: approver.by } },
    });
    const done = then(begun(after(outcome)), { happened: 'amended', amendmentId: 'a1' });
    expect(done).toMatchObject({
      state: 'corrected',
      reply: { text: right, externalId: '90' },
      former: [{ text: reply.text, externalId: '90', ended: 'corrected', by: [approver.by] }],
    });
    expect(fateOf(done)).toMatchObject({ whole: false });
  });

  test('whoever may not approve proposes; somebody who may agrees to those very words', () => {
    const proposed = correct(posted(), writer);
    expect(proposed).toMatchObject({
      did: 'correct_reply_first',
      work: [{ work: 'remind_agreement', amendmentId: 'a1' }],
    });
    const waiting = after(proposed);
    expect(refusal(take(waiting, { do: 'agree', revision: 1 }))).toBe('stale_draft');
    expect(refusal(take(waiting, { do: 'agree', revision: 2 }, writer))).toBe('not_allowed');
    expect(take(waiting, { do: 'agree', revision: 2 })).toMatchObject({
      did: 'agree',
      work: [{ work: 'amend' }],
    });
  });

  test('a severe comment takes two people, neither of them twice', () => {
    const first = correct(posted({}, 'severe'));
    expect(first).toMatchObject({
      did: 'correct_reply_first',
      work: [{ work: 'remind_agreement', amendmentId: 'a1' }],
    });
    const waiting = after(first);
    expect(refusal(take(waiting, { do: 'agree', revision: 2 }))).toBe('needs_second_person');
    expect(take(waiting, { do: 'agree', revision: 2 }, admin)).toMatchObject({
      work: [{ work: 'amend', at: on.now + 300_000 }],
    });
  });

  test('what the guard stops for good is mended in the form; another stop takes somebody else, with a reason', () => {
    const never = circumstances({ amends: both, guard: () => [finding('stop', false)] });
    expect(refusal(correct(posted(), approver, never))).toBe('guard_stops');
    const stopped = circumstances({ amends: both, guard: () => [finding('stop')] });
    const proposed = after(correct(posted(), approver, stopped));
    const yes: Decision = { do: 'agree', revision: 2 };
    expect(refusal(take(proposed, yes, admin))).toBe('guard_stops');
    expect(refusal(take(proposed, { ...yes, overrule: 'agreed with legal' }))).toBe('overrule_needs_other');
    const agreed = take(proposed, { ...yes, overrule: 'agreed with legal' }, admin);
    expect(agreed).toMatchObject({ did: 'agree_first', work: [] });
    expect(take(after(agreed), yes)).toMatchObject({ did: 'agree', work: [{ work: 'amend' }] });
  });

  test('the comment moved since it was proposed: nobody agrees to an answer to something else', () => {
    const waiting = after(correct(posted(), writer));
    const moved = circumstances({ amends: both, contentHash: 'hash-2' });
    expect(refusal(take(waiting, { do: 'agree', revision: 2 }, admin, moved))).toBe('changed_meanwhile');
  });

  test('nothing is corrected while paused, where the place cannot, to the same words, or from an old card', () => {
    const paused = circumstances({ amends: both, paused: { at: noon } });
    expect(refusal(correct(posted(), approver, paused))).toBe('paused');
    const none = circumstances({ amends: { edit: false, remove: true } });
    expect(refusal(correct(posted(), approver, none))).toBe('place_cannot');
    const same: Decision = { do: 'correct_reply', revision: 1, text: ` ${reply.text}\n` };
    expect(refusal(take(posted(), same))).toBe('already_so');
    const twice = after(correct(posted(), writer));
    expect(refusal(take(twice, { do: 'correct_reply', revision: 1, text: 'x' }))).toBe('stale_draft');
    expect(refusal(correct(inReview(), approver))).toBe('not_now');
    expect(refusal(correct(posted(), reader))).toBe('not_allowed');
  });
});

describe('taking the reply back', () => {
  test('one person may, with a reason, also on a severe comment and while paused; then it stands no more', () => {
    const paused = circumstances({ amends: both, deliveryId: 'a1', paused: { at: noon } });
    const asked = take(posted({}, 'severe'), { do: 'retract', note: 'wrong shop' }, approver, paused);
    expect(asked).toMatchObject({ did: 'retract', work: [{ work: 'amend', at: on.now + 20_000 }] });
    const gone = then(begun(after(asked)), { happened: 'amended', amendmentId: 'a1' });
    expect(gone).toMatchObject({
      state: 'retracted',
      former: [{ text: reply.text, ended: 'retracted', by: [approver.by], note: 'wrong shop' }],
    });
    expect(gone.reply).toBeUndefined();
    expect(fateOf(gone)).toMatchObject({ kept: 0, whole: false });
    expect(refusal(take(posted(), { do: 'retract' }, writer))).toBe('not_allowed');
  });

  test('what was taken back can be answered anew, and what stood is not forgotten', () => {
    const gone = then(begun(after(take(posted(), { do: 'retract' }))), {
      happened: 'amended',
      amendmentId: 'a1',
    });
    const again = after(take(gone, { do: 'reopen' }, writer));
    expect(again).toMatchObject({ state: 'in_review', approvals: [], former: [{ externalId: '90' }] });
    expect(again.amendment).toBeUndefined();
  });
});

describe('until it is done', () => {
  test('it can be withdrawn while it waits, and not once the place may have been asked', () => {
    const due = after(correct(posted()));
    const kept = after(take(due, { do: 'withdraw' }, writer));
    expect(kept).toMatchObject({ state: 'posted', reply, last: { did: 'withdraw_amendment' } });
    expect(kept.amendment).toBeUndefined();
    expect(refusal(take(kept, { do: 'withdraw' }))).toBe('already_decided');
    expect(refusal(happen(kept, { happened: 'amending', amendmentId: 'a1' }, noon))).toBe('not_now');
    expect(refusal(take(begun(due), { do: 'withdraw' }))).toBe('too_late');
    expect(refusal(take(posted(), { do: 'withdraw' }))).toBe('too_late');
  });

  test('of two changes the second is told of the first; a mere proposal gives way', () => {
    const due = after(correct(posted()));
    expect(take(due, { do: 'retract' }, admin)).toMatchObject({
      refusal: { refused: 'already_decided', did: 'correct_reply', by: approver.by },
    });
    const proposed = after(correct(posted(), writer));
    expect(after(take(proposed, { do: 'retract' })).amendment).toMatchObject({
      what: 'retract',
      state: 'due',
    });
  });

  test('of two workers one begins; what comes of another change says nothing of this one', () => {
    const trying = begun(after(correct(posted())));
    expect(refusal(happen(trying, { happened: 'amending', amendmentId: 'a1' }, noon))).toBe('not_now');
    expect(refusal(happen(trying, { happened: 'amended', amendmentId: 'a0' }, noon))).toBe('not_now');
    expect(begun(after(correct(posted()))).amendment?.state).toBe('trying');
  });
});

describe('what the place says', () => {
  const trying = (): Review => begun(after(correct(posted())));
  const not = (code: 'gone' | 'changed_there' | 'no_permission', there?: string): Happening => ({
    happened: 'not_amended',
    amendmentId: 'a1',
    code,
    ...(there !== undefined && { there }),
  });

  test('a no leaves the reply as it stands, and may be asked again', () => {
    const failed = then(trying(), not('no_permission'));
    expect(failed).toMatchObject({ state: 'posted', reply, amendment: { state: 'failed' } });
    expect(correct(failed)).toMatchObject({ did: 'correct_reply' });
  });

  test('changed there by somebody: their words are what stands, nothing is written over them', () => {
    const changed = then(trying(), not('changed_there', 'We open at 9.'));
    expect(changed).toMatchObject({
      state: 'corrected',
      reply: { text: 'We open at 9.' },
      former: [{ text: reply.text, by: [] }],
    });
  });

  test('no longer there: it is as if it had been taken back, by nobody', () => {
    const gone = then(trying(), not('gone'));
    expect(gone).toMatchObject({ state: 'retracted', former: [{ ended: 'retracted', by: [] }] });
  });
});

test('only a reply of ours that the place knows by an id can be changed', () => {
  expect(amendable(posted(), both)).toEqual(both);
  expect(amendable(posted(), { edit: false, remove: true })).toEqual({ edit: false, remove: true });
  const no = { edit: false, remove: false };
  expect(amendable(posted({ reply: { text: 'x', at: noon, how: 'handoff' } }), both)).toEqual(no);
  expect(amendable(posted({ reply: { ...reply, how: 'native' } }), both)).toEqual(no);
  expect(amendable(inReview(), both)).toEqual(no);
});
