import { describe, expect, test } from 'vitest';
import { approvalsNeeded } from '../../../src/core/review/approval.ts';
import type { Changed, Decider } from '../../../src/core/review/change.ts';
import { decide } from '../../../src/core/review/decide.ts';
import type { Decision } from '../../../src/core/review/event.ts';
import { happen } from '../../../src/core/review/happen.ts';
import { currentDraft, review as shape } from '../../../src/core/review/review.ts';
import type { Review } from '../../../src/core/review/review.ts';
import type { Correction } from '../../../src/core/triage/correction.ts';
import type { Severity } from '../../../src/core/triage/triage.ts';
import {
  approver,
  circumstances,
  inReview,
  lea,
  noon,
  reader,
  triageAs,
  writer,
} from '../../support/build.ts';

const on = circumstances();
const correct = (correction: Correction): Decision => ({ do: 'correct', correction });
const graver = correct({ field: 'severity', to: 'severe' });
const lighter = correct({ field: 'severity', to: 'low' });

const taken = (review: Review, decision: Decision, who: Decider = writer): Changed => {
  const outcome = decide(review, decision, who, on);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
};
const neededNow = (review: Review): number => {
  const draft = currentDraft(review);
  if (!draft) throw new Error('no draft');
  return approvalsNeeded(review, draft, on.policy);
};
const approved = (): Review => taken(inReview(), { do: 'approve', revision: 1 }, approver).review;

describe('a graver severity', () => {
  test('asks for a second person at once, calls people, and is audited', () => {
    const { review, work, did, data } = taken(inReview(), graver);
    expect(neededNow(review)).toBe(2);
    expect(work).toEqual([{ work: 'tell', why: 'severe', at: on.now }]);
    expect({ did, data }).toEqual({ did: 'correct_severity', data: { from: 'normal', to: 'severe' } });
    expect(review.corrections).toEqual([
      { correction: { field: 'severity', to: 'severe' }, from: 'normal', by: lea, at: on.now },
    ]);
    expect(shape.parse(review)).toEqual(review);
  });

  test('a card drawn before it approves nothing', () => {
    const { review } = taken(inReview(), graver);
    const late = decide(review, { do: 'approve', revision: 1 }, approver, on);
    expect(late).toMatchObject({ ok: false, refusal: { refused: 'stale_draft' } });
  });

  test('calls a reply back that waits to go out', () => {
    const { review } = taken(approved(), graver);
    expect(review).toMatchObject({ state: 'in_review', approvals: [] });
    expect(review.delivery).toBeUndefined();
  });

  test('of what was left without a reply leaves it so, and calls nobody', () => {
    const left = taken(inReview(), { do: 'leave', reason: 'troll' }).review;
    const { review, work } = taken(left, graver);
    expect(review).toMatchObject({ state: 'dismissed', triage: { severity: 'severe' } });
    expect(work).toEqual([]);
  });
});

describe('a lighter severity', () => {
  test('needs one person again, and what was approved under the other policy counts no more', () => {
    const severe = inReview({}, 'severe');
    const once = taken(severe, { do: 'approve', revision: 1 }, approver).review;
    const { review, data } = taken(once, lighter);
    expect(review.approvals).toEqual([]);
    expect(neededNow(review)).toBe(1);
    expect(data).toEqual({ from: 'severe', to: 'low' });
  });

  test('leaves a waiting reply its time', () => {
    const { review } = taken(approved(), lighter);
    expect(review).toMatchObject({ state: 'approved', delivery: { dueAt: on.now + 20_000 } });
  });
});

test('the reasons of a corrected verdict go, those of the others stay', () => {
  const reasons = [
    { because: 'heated_anger', quote: 'furious' },
    { because: 'intent_complaint' },
    { because: 'topic' },
  ];
  const review = inReview({ triage: { ...triageAs('heated'), reasons } });
  expect(taken(review, lighter).review.triage.reasons).toEqual(reasons.slice(1));
});

test('advertising needs no reply, a question does', () => {
  const spam = taken(inReview(), correct({ field: 'intent', to: 'spam' })).review;
  expect(spam.triage).toMatchObject({ intent: 'spam', needsReply: false });
  const asked = taken(spam, correct({ field: 'intent', to: 'question' })).review;
  expect(asked.triage).toMatchObject({ intent: 'question', needsReply: true });
  expect(asked.corrections).toHaveLength(2);
});

test('language and topic are corrected without touching approvals', () => {
  const once = taken(inReview({}, 'severe'), { do: 'approve', revision: 1 }, approver).review;
  const topic = taken(once, correct({ field: 'topic', to: 'Delivery' })).review;
  const { review } = taken(topic, correct({ field: 'language', to: 'fr' }));
  expect(review.triage).toMatchObject({ topic: 'Delivery', language: 'fr' });
  expect(review.approvals).toHaveLength(1);
});

test('what it says already, and who may only read, is refused', () => {
  const same = correct({ field: 'severity', to: 'normal' });
  expect(decide(inReview(), same, writer, on)).toMatchObject({
    ok: false,
    refusal: { refused: 'already_so' },
  });
  expect(decide(inReview(), graver, reader, on)).toMatchObject({ refusal: { refused: 'not_allowed' } });
});

describe('an edit of the comment', () => {
  const ground = { kind: 'edited', before: 'a', after: 'b', at: noon } as const;
  const edited = (review: Review, severity: Severity) => {
    const outcome = happen(review, { happened: 'ground_moved', ground, triage: triageAs(severity) }, noon);
    if (!outcome.ok) throw new Error(outcome.refusal.refused);
    return outcome.review.triage.severity;
  };

  test('does not take a person’s word away', () => {
    expect(edited(taken(inReview(), graver).review, 'low')).toBe('severe');
    expect(edited(taken(taken(inReview(), graver).review, lighter).review, 'low')).toBe('low');
  });

  test('that says something graver is seen as such, whatever was said of the old words', () => {
    expect(edited(taken(inReview(), lighter).review, 'severe')).toBe('severe');
  });
});
