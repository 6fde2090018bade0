import { describe, expect, test } from 'vitest';
import type { Decider } from '../../../src/core/review/change.ts';
import { decide } from '../../../src/core/review/decide.ts';
import type { Decision } from '../../../src/core/review/event.ts';
import { reviewStates } from '../../../src/core/review/review.ts';
import type { Review } from '../../../src/core/review/review.ts';
import {
  aDraft,
  admin,
  ana,
  approver,
  circumstances,
  finding,
  inReview,
  lea,
  noon,
  reader,
  tom,
  writer,
} from '../../support/build.ts';

const on = circumstances();
const approve1: Decision = { do: 'approve', revision: 1 };

const taken = (review: Review, decision: Decision, who: Decider = admin, over = on): Review => {
  const outcome = decide(review, decision, who, over);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.review;
};
const refusal = (review: Review, decision: Decision, who: Decider = admin, over = on): unknown => {
  const outcome = decide(review, decision, who, over);
  return outcome.ok ? 'taken' : outcome.refusal;
};

describe('approve', () => {
  test('freezes exactly the text that was seen, and when it goes out', () => {
    const outcome = decide(inReview(), approve1, approver, on);
    expect(outcome).toMatchObject({
      ok: true,
      review: {
        state: 'approved',
        version: 2,
        delivery: {
          id: 'd1',
          text: aDraft().text,
          revision: 1,
          contentHash: 'hash-1',
          dueAt: on.now + 20_000,
        },
      },
      work: [{ work: 'deliver', deliveryId: 'd1', at: on.now + 20_000 }],
    });
  });

  test('a heated comment’s reply waits five minutes', () => {
    expect(taken(inReview({}, 'heated'), approve1).delivery?.dueAt).toBe(on.now + 300_000);
  });

  test('a card drawn with an older draft approves nothing', () => {
    const review = inReview({
      drafts: [aDraft(), aDraft({ revision: 2, writer: { kind: 'teammate', teammate: lea } })],
    });
    expect(refusal(review, approve1)).toMatchObject({
      refused: 'stale_draft',
      revision: 1,
      current: 2,
      by: lea,
    });
  });

  test('there is nothing to approve without a draft, or with one that proposes to write nothing', () => {
    expect(refusal(inReview({ drafts: [] }), { do: 'approve', revision: 0 })).toMatchObject({
      refused: 'no_draft',
    });
    expect(refusal(inReview({ drafts: [aDraft({ text: '', leave: 'spam' })] }), approve1)).toMatchObject({
      refused: 'no_draft',
    });
  });

  test('the second to press is told by whom and when', () => {
    const first = taken(inReview(), approve1, approver);
    expect(refusal(first, approve1, admin)).toEqual({
      refused: 'already_decided',
      did: 'approve',
      by: tom,
      at: on.now,
      state: 'approved',
    });
  });

  test('the kill switch holds it', () => {
    const paused = circumstances({ paused: { by: ana, at: noon } });
    expect(refusal(inReview(), approve1, approver, paused)).toEqual({ refused: 'paused', by: ana, at: noon });
  });
});

describe('two people', () => {
  const severe = (): Review => inReview({}, 'severe');

  test('a severe comment needs two different ones', () => {
    const first = taken(severe(), approve1, approver);
    expect(first).toMatchObject({ state: 'in_review', approvals: [{ by: tom }] });
    expect(first.delivery).toBeUndefined();
    expect(refusal(first, approve1, approver)).toEqual({ refused: 'needs_second_person', approvedBy: tom });
    expect(taken(first, approve1, admin)).toMatchObject({
      state: 'approved',
      approvals: [{ by: tom }, { by: ana }],
    });
  });

  test('the writer of the text alone is not enough', () => {
    const own = taken(severe(), { do: 'edit', revision: 1, text: 'My words' }, approver);
    const first = taken(own, { do: 'approve', revision: 2 }, approver);
    expect(first.state).toBe('in_review');
    expect(taken(first, { do: 'approve', revision: 2 }, admin).state).toBe('approved');
  });

  test('another text empties what was approved', () => {
    const first = taken(severe(), approve1, approver);
    const edited = taken(first, { do: 'edit', revision: 1, text: 'Other words' }, writer);
    expect(edited.approvals).toEqual([]);
    expect(taken(edited, { do: 'approve', revision: 2 }, admin).state).toBe('in_review');
  });

  test('so does a finding that wants one', () => {
    const review = inReview({ drafts: [aDraft({ findings: [finding('second_person')] })] });
    expect(taken(review, approve1, approver).state).toBe('in_review');
  });
});

describe('a stop of the guard', () => {
  const stopped = (over = {}): Review =>
    inReview({ drafts: [aDraft({ findings: [finding('stop')], ...over })] });

  test('holds until somebody overrules it with a reason, and a second person agrees', () => {
    expect(refusal(stopped(), approve1, approver)).toMatchObject({
      refused: 'guard_stops',
      overrulable: true,
    });
    const first = taken(stopped(), { do: 'approve', revision: 1, overrule: 'approved by legal' }, approver);
    expect(first).toMatchObject({ state: 'in_review', approvals: [{ overrule: 'approved by legal' }] });
    expect(taken(first, approve1, admin).state).toBe('approved');
  });

  test('cannot be overruled by who wrote it', () => {
    const own = stopped({ writer: { kind: 'teammate', teammate: tom } });
    expect(refusal(own, { do: 'approve', revision: 1, overrule: 'I know' }, approver)).toEqual({
      refused: 'overrule_needs_other',
    });
  });

  test('facts cannot be overruled by anybody', () => {
    const fact = inReview({ drafts: [aDraft({ findings: [finding('stop', false)] })] });
    expect(refusal(fact, { do: 'approve', revision: 1, overrule: 'please' })).toMatchObject({
      refused: 'guard_stops',
      overrulable: false,
    });
  });

  test('a person’s text with such a fact is not taken as a draft either', () => {
    const strict = circumstances({ guard: () => [finding('stop', false)] });
    expect(refusal(inReview(), { do: 'edit', revision: 1, text: '@everyone' }, writer, strict)).toMatchObject(
      { refused: 'guard_stops' },
    );
  });
});

describe('own words', () => {
  test('proposed and approved are one change', () => {
    const review = taken(
      inReview(),
      { do: 'propose', text: 'It is fixed, thank you.', approve: true },
      approver,
    );
    expect(review).toMatchObject({
      state: 'approved',
      version: 2,
      delivery: { text: 'It is fixed, thank you.', revision: 2 },
    });
  });

  test('a writer may propose, not approve', () => {
    expect(taken(inReview(), { do: 'propose', text: 'Hello', approve: false }, writer).drafts).toHaveLength(
      2,
    );
    expect(refusal(inReview(), { do: 'propose', text: 'Hello', approve: true }, writer)).toMatchObject({
      refused: 'not_allowed',
      needs: 'approver',
    });
  });

  test('are not approved over a comment that changed after their writer looked, or just before', () => {
    const ground = { kind: 'edited' as const, before: 'a', after: 'b', at: noon - 10_000 };
    const own = { do: 'propose', text: 'Hello', approve: true } as const;
    for (const seenAt of [noon - 10_001, noon - 9_000])
      expect(refusal(inReview({ ground }), { ...own, seenAt })).toEqual({ refused: 'changed_meanwhile' });
    expect(taken(inReview({ ground }), { ...own, seenAt: noon - 5_000 }).state).toBe('approved');
    // Also when the comment was deleted and put back since, or the team has taken the edit in.
    const settled = inReview({ movedAt: noon - 10_000 });
    expect(refusal(settled, { ...own, seenAt: noon - 9_000 })).toEqual({ refused: 'changed_meanwhile' });
    expect(taken(settled, { ...own, seenAt: noon - 5_000 }).state).toBe('approved');
  });

  test('nor is a number typed: it is about what the comment said when it was', () => {
    const ground = { kind: 'edited' as const, before: 'a', after: 'b', at: noon - 10_000 };
    const typed = { do: 'approve', revision: 1 } as const;
    expect(refusal(inReview({ ground }), { ...typed, seenAt: noon - 9_000 })).toEqual({
      refused: 'changed_meanwhile',
    });
    expect(taken(inReview({ ground }), { ...typed, seenAt: noon - 5_000 }).state).toBe('approved');
    expect(taken(inReview({ ground }), typed).state).toBe('approved');
  });

  test('are not approved when their writer looked by a clock that has been put back since', () => {
    const own = { do: 'propose', text: 'Hello', approve: true, seenAt: noon + 3_600_000 } as const;
    expect(refusal(inReview(), own)).toEqual({ refused: 'changed_meanwhile' });
    expect(taken(inReview(), { ...own, approve: false }).state).toBe('in_review');
  });

  test('can be the first draft', () => {
    expect(
      taken(inReview({ drafts: [] }), { do: 'edit', revision: 0, text: 'Hello' }, writer).drafts,
    ).toMatchObject([{ revision: 1, text: 'Hello' }]);
  });
});

test('humour and other ground are refused on a severe comment', () => {
  expect(refusal(inReview({}, 'severe'), { do: 'redraft', way: 'lighter' })).toEqual({
    refused: 'tone_not_here',
    way: 'lighter',
    why: 'severe',
  });
  const hated = inReview();
  hated.triage = { ...hated.triage, flags: [{ kind: 'hate', span: { start: 0, end: 1 } }] };
  expect(refusal(hated, { do: 'redraft', way: 'lighter' })).toMatchObject({ why: 'hateful' });
  expect(taken(hated, { do: 'redraft', way: 'redirect' }).drafting).toMatchObject({ way: 'redirect' });
  expect(taken(inReview(), { do: 'redraft', way: 'lighter' }).drafting).toMatchObject({
    way: 'lighter',
    askedBy: ana,
  });
});

test('withdrawing ends a delivery; afterwards it is too late', () => {
  const approved = taken(inReview(), approve1);
  const back = taken(approved, { do: 'withdraw' }, writer);
  expect(back).toMatchObject({ state: 'in_review', approvals: [] });
  expect(back.delivery).toBeUndefined();
  expect(refusal({ ...approved, state: 'posting' }, { do: 'withdraw' })).toEqual({
    refused: 'too_late',
    state: 'posting',
  });
  expect(refusal(back, { do: 'withdraw' }, admin)).toMatchObject({ refused: 'already_decided', by: lea });
});

describe('back with the team by somebody’s decision', () => {
  const approved = taken(inReview(), approve1);
  const cases: [Decision['do'], Review][] = [
    ['withdraw', taken(approved, { do: 'withdraw' }, writer)],
    ['take_back', taken({ ...approved, state: 'handoff' }, { do: 'take_back' }, writer)],
    ['reopen', taken(taken(inReview(), { do: 'leave', reason: 'spam' }), { do: 'reopen' }, writer)],
  ];

  test.each(cases)(
    '%s: who approves on a card from before is told by whom, and approves nothing',
    (did, back) => {
      expect(back.drafts.map(({ text }) => text)).toEqual([aDraft().text, aDraft().text]);
      expect(refusal(back, approve1, approver)).toEqual({
        refused: 'already_decided',
        did,
        by: lea,
        at: on.now,
        state: 'in_review',
      });
      expect(taken(back, { do: 'approve', revision: 2 }, approver)).toMatchObject({ state: 'approved' });
    },
  );

  test('an edit since then is what a stale approval is told of', () => {
    const [, back] = cases[0] ?? [];
    if (!back) throw new Error('no case');
    const edited = taken(back, { do: 'edit', revision: 2, text: 'Hello Marie, we are finding out.' }, writer);
    expect(refusal(edited, approve1, approver)).toMatchObject({
      refused: 'stale_draft',
      by: lea,
      current: 3,
    });
  });
});

test('unsure: a person says which', () => {
  const unsure = { ...taken(inReview(), approve1), state: 'unsure' as const };
  expect(taken(unsure, { do: 'it_is_there', url: 'https://blog.example/#c9' })).toMatchObject({
    state: 'posted',
    reply: { text: aDraft().text, url: 'https://blog.example/#c9', confirmedBy: ana },
  });
  expect(taken(unsure, { do: 'post_again' })).toMatchObject({
    state: 'approved',
    delivery: { id: 'd1', cleared: true, dueAt: on.now },
  });
});

test('leaving is a decision with a reason, and can be taken back', () => {
  const left = taken(inReview(), { do: 'leave', reason: 'troll' }, writer);
  expect(left).toMatchObject({ state: 'dismissed', dismissal: { by: lea, reason: 'troll' } });
  expect(taken(left, { do: 'reopen' }, writer)).toMatchObject({ state: 'in_review', dismissal: undefined });
});

const every: Decision[] = [
  approve1,
  { do: 'edit', revision: 1, text: 'x' },
  { do: 'propose', text: 'x', approve: false },
  { do: 'redraft', way: 'shorter' },
  { do: 'leave', reason: 'spam' },
  { do: 'assign', to: tom },
  { do: 'snooze', until: noon + 1 },
  { do: 'escalate' },
  { do: 'withdraw' },
  { do: 'reopen' },
  { do: 'posted_by_hand' },
  { do: 'take_back' },
  { do: 'it_is_there' },
  { do: 'post_again' },
  { do: 'try_again' },
];

test.each(every)('a reader may not $do, in no state', (decision) => {
  for (const state of reviewStates)
    expect(refusal(inReview({ state }), decision, reader)).toMatchObject({ refused: 'not_allowed' });
});

test('whatever is decided in whatever state, the version grows by one and only approvals start a delivery', () => {
  for (const state of reviewStates)
    for (const decision of every) {
      const before = inReview({ state });
      const outcome = decide(before, decision, admin, on);
      if (!outcome.ok) continue;
      expect(outcome.review.version).toBe(before.version + 1);
      const starts = outcome.work.some(({ work }) => work === 'deliver');
      expect(starts).toBe(decision.do === 'approve');
    }
});
