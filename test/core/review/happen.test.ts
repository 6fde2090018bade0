import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/review/decide.ts';
import type { Happening } from '../../../src/core/review/event.ts';
import { happen } from '../../../src/core/review/happen.ts';
import type { Review } from '../../../src/core/review/review.ts';
import {
  aDraft,
  admin,
  approver,
  circumstances,
  inReview,
  lea,
  noon,
  triageAs,
} from '../../support/build.ts';

const now = noon + 5_000;
const after = (review: Review, event: Happening): Review | 'too late' => {
  const outcome = happen(review, event, now);
  return outcome.ok ? outcome.review : 'too late';
};
const approved = (): Review => {
  const outcome = decide(inReview(), { do: 'approve', revision: 1 }, approver, circumstances());
  if (!outcome.ok) throw new Error('not approved');
  return outcome.review;
};
const edited = {
  happened: 'ground_moved',
  ground: { kind: 'edited', before: 'a', after: 'b', at: now },
} as const;
const gone = { happened: 'ground_moved', ground: { kind: 'gone', at: now } } as const;

describe('a draft arrives', () => {
  const { revision: _, ...draft } = aDraft();
  test('and is the next revision', () => {
    const asked = inReview({ drafts: [], drafting: { at: noon } });
    expect(after(asked, { happened: 'drafted', askedAt: noon, draft })).toMatchObject({
      drafts: [{ revision: 1 }],
      drafting: undefined,
    });
  });
  test('too late, when somebody wrote their own words meanwhile', () => {
    const own = decide(
      inReview({ drafting: { at: noon } }),
      { do: 'propose', text: 'Mine', approve: false },
      { by: lea, role: 'writer' },
      circumstances(),
    );
    expect(own.ok && after(own.review, { happened: 'drafted', askedAt: noon, draft })).toBe('too late');
  });
});

describe('the ground moves', () => {
  test('while approved: back to the team, nothing goes out, the difference is kept', () => {
    expect(after(approved(), edited)).toMatchObject({
      state: 'in_review',
      approvals: [],
      delivery: undefined,
      ground: { before: 'a', after: 'b' },
    });
    expect(after(approved(), gone)).toMatchObject({ state: 'in_review', ground: { kind: 'gone' } });
  });
  test('while nobody approved: an edit asks for another draft, a deletion closes', () => {
    expect(after(inReview(), edited)).toMatchObject({ state: 'in_review', drafting: { at: now } });
    expect(after(inReview(), gone)).toMatchObject({ state: 'dismissed' });
  });
  test('a person’s own text is not written over by an edit', () => {
    const own = inReview({ drafts: [aDraft({ writer: { kind: 'teammate', teammate: lea } })] });
    expect(after(own, edited)).toMatchObject({
      drafting: undefined,
      drafts: [{ revision: 1 }, { revision: 2, writer: { kind: 'teammate' } }],
    });
  });
  test('a card drawn before the edit approves nothing after it', () => {
    const own = inReview({ drafts: [aDraft({ writer: { kind: 'teammate', teammate: lea } })] });
    const moved = after(own, edited);
    const pressed =
      moved !== 'too late' && decide(moved, { do: 'approve', revision: 1 }, approver, circumstances());
    expect(pressed).toMatchObject({
      ok: false,
      refusal: { refused: 'stale_draft', revision: 1, current: 2 },
    });
  });
  test.each([
    gone,
    { happened: 'ground_moved', ground: { kind: 'answered', text: 'Yes.', at: now } } as const,
  ])('a press made before that news, carried out after it, approves nothing: $ground.kind', (news) => {
    const moved = after(approved(), news);
    const pressed =
      moved !== 'too late' && decide(moved, { do: 'approve', revision: 1 }, approver, circumstances());
    expect(pressed).toMatchObject({ ok: false, refusal: { refused: 'stale_draft', current: 2 } });
  });
  test('to severe: whom the route names is called, and a snooze ends', () => {
    const outcome = happen(
      inReview({ snoozedUntil: now + 9 }),
      { ...edited, triage: triageAs('severe') },
      now,
    );
    expect(outcome).toMatchObject({
      ok: true,
      review: { snoozedUntil: undefined, triage: { severity: 'severe' } },
    });
    expect(outcome.ok && outcome.work).toContainEqual({ work: 'tell', why: 'severe', at: now });
  });
  test('after it was left: an edit opens it again, and so does its return', () => {
    const left = inReview({
      state: 'dismissed',
      dismissal: { by: lea, at: noon, reason: 'no_reply_needed' },
    });
    expect(after(left, edited)).toMatchObject({ state: 'in_review', drafting: { at: now } });
    expect(after(left, { happened: 'returned' })).toBe('too late');
    const closed = after(inReview(), gone);
    expect(closed !== 'too late' && after(closed, { happened: 'returned' })).toMatchObject({
      state: 'in_review',
    });
  });
  test('once a reply may stand: noted for when that is known', () => {
    const posting = after(approved(), { happened: 'posting', deliveryId: 'd1' });
    expect(posting !== 'too late' && after(posting, edited)).toMatchObject({
      state: 'posting',
      ground: { kind: 'edited' },
    });
  });
});

describe('a delivery', () => {
  const reply = { text: aDraft().text, at: now, how: 'api' as const };
  test('of another approval changes nothing', () => {
    const deliveryId = 'other';
    for (const happened of ['posting', 'unsure'] as const)
      expect(after(approved(), { happened, deliveryId })).toBe('too late');
    expect(after(approved(), { happened: 'not_sent', deliveryId, starts: 0 })).toBe('too late');
    expect(after(approved(), { happened: 'posted', deliveryId: 'other', reply })).toBe('too late');
  });
  test('posts once: what was posted is not posted again', () => {
    const posted = after(approved(), { happened: 'posted', deliveryId: 'd1', reply });
    expect(posted).toMatchObject({ state: 'posted', reply });
    expect(posted !== 'too late' && after(posted, { happened: 'posting', deliveryId: 'd1' })).toBe(
      'too late',
    );
    expect(posted !== 'too late' && after(posted, { happened: 'posted', deliveryId: 'd1', reply })).toBe(
      'too late',
    );
  });
  test('withdrawn before it started does not start', () => {
    const back = decide(approved(), { do: 'withdraw' }, admin, circumstances());
    expect(back.ok && after(back.review, { happened: 'posting', deliveryId: 'd1' })).toBe('too late');
  });
  test('that certainly did not happen is as if it had not begun', () => {
    const posting = after(approved(), { happened: 'posting', deliveryId: 'd1' });
    expect(posting).toMatchObject({ state: 'posting', delivery: { startedAt: now } });
    expect(
      posting !== 'too late' && after(posting, { happened: 'not_sent', deliveryId: 'd1', starts: 1 }),
    ).toMatchObject({ state: 'approved', delivery: { startedAt: undefined } });
  });
  test('is told late what became of its first attempt: nothing is said of the second, except that it stands', () => {
    const deliveryId = 'd1';
    const steps: Happening[] = [
      { happened: 'posting', deliveryId },
      { happened: 'not_sent', deliveryId, starts: 1 },
      { happened: 'posting', deliveryId },
    ];
    const second = steps.reduce<Review | 'too late'>(
      (review, event) => (review === 'too late' ? review : after(review, event)),
      approved(),
    );
    if (second === 'too late') throw new Error('the second attempt did not begin');
    const late: Happening[] = [
      { happened: 'not_sent', deliveryId, starts: 1 },
      { happened: 'unsure', deliveryId, starts: 1 },
      { happened: 'failed', deliveryId, starts: 1, code: 'place_refused' },
      { happened: 'handed_off', deliveryId, starts: 1 },
    ];
    for (const event of late) expect(after(second, event)).toBe('too late');
    expect(after(second, { happened: 'posted', deliveryId, reply })).toMatchObject({ state: 'posted' });
  });
});

test('a snooze ends when its time has come, not before', () => {
  expect(after(inReview({ snoozedUntil: now + 1 }), { happened: 'woken' })).toBe('too late');
  expect(after(inReview({ snoozedUntil: now }), { happened: 'woken' })).toMatchObject({
    snoozedUntil: undefined,
  });
});
