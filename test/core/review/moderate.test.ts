import { expect, test } from 'vitest';
import type { Decider, Outcome } from '../../../src/core/review/change.ts';
import { cardOf } from '../../../src/core/card-of.ts';
import { decide } from '../../../src/core/review/decide.ts';
import { happen } from '../../../src/core/review/happen.ts';
import { canBeTakenBack, offered, standingAfter } from '../../../src/core/review/mod.ts';
import type { Mod } from '../../../src/core/review/mod.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { defaultPolicy } from '../../../src/core/policy.ts';
import { aComment, admin, approver, circumstances, inReview, noon, writer } from '../../support/build.ts';

const moderates: readonly Mod[] = ['hide', 'unhide', 'delete', 'ban'];
const two = { ...defaultPolicy, secondPersonForModeration: ['ban'] satisfies Mod[] };
const on = circumstances({ moderates, policy: two });

const ask = (review: Review, mod: Mod, who: Decider = approver, at = on): Outcome =>
  decide(review, { do: 'moderate', mod }, who, at);
const after = (outcome: Outcome): Review => {
  if (!outcome.ok) throw new Error(outcome.refusal.refused);
  return outcome.review;
};
const done = (review: Review): Review =>
  after(happen(review, { happened: 'moderated', at: review.moderation?.last?.at ?? 0 }, noon + 5_000));
const refusal = (outcome: Outcome) => (outcome.ok ? undefined : outcome.refusal.refused);

test('it is decided by somebody who may approve, with a job and an audit row that holds no words', () => {
  const asked = ask(inReview(), 'hide');
  expect(asked).toMatchObject({
    ok: true,
    did: 'moderate',
    data: { mod: 'hide' },
    work: [{ work: 'moderate', at: on.now }],
    review: { state: 'in_review', moderation: { standing: [], last: { mod: 'hide', state: 'due' } } },
  });
  expect(ask(inReview(), 'hide', writer)).toMatchObject({
    refusal: { refused: 'not_allowed', needs: 'approver' },
  });
  expect(refusal(ask(inReview(), 'spam'))).toBe('place_cannot');
  expect(refusal(ask({ ...inReview(), state: 'posting' }, 'hide'))).toBe('not_now');
});

test('while it is under way nothing else is asked; done, it is not done twice, and can be taken back', () => {
  const due = after(ask(inReview(), 'hide'));
  expect(refusal(ask(due, 'delete', admin))).toBe('already_decided');
  const hidden = done(due);
  expect(hidden.moderation).toMatchObject({ standing: ['hide'], last: { state: 'done' } });
  expect(refusal(ask(hidden, 'hide'))).toBe('already_so');
  const shown = done(after(ask(hidden, 'unhide')));
  expect(shown.moderation?.standing).toEqual([]);
  expect(refusal(ask(shown, 'unhide'))).toBe('already_so');
});

test('what two people must want waits for another one, and says who proposed it', () => {
  const proposed = ask(inReview(), 'ban');
  expect(proposed).toMatchObject({ ok: true, did: 'moderate_proposed', work: [] });
  const waiting = after(proposed);
  expect(refusal(ask(waiting, 'ban'))).toBe('needs_second_person');
  expect(ask(waiting, 'ban', admin)).toMatchObject({
    work: [{ work: 'moderate' }],
    review: { moderation: { last: { state: 'due', by: approver.by, second: admin.by } } },
  });
  // Something else asked for meanwhile takes the place of what was only proposed.
  expect(after(ask(waiting, 'hide')).moderation?.last).toMatchObject({ mod: 'hide', state: 'due' });
});

test('what the place would not do is kept with its reason and may be asked again; an old answer says nothing', () => {
  const due = after(ask(inReview(), 'delete'));
  const failed = after(happen(due, { happened: 'not_moderated', at: on.now, code: 'no_permission' }, noon));
  expect(failed.moderation).toMatchObject({ standing: [], last: { state: 'failed', code: 'no_permission' } });
  const later = circumstances({ moderates, now: on.now + 60_000 });
  const again = after(ask(failed, 'delete', approver, later));
  expect(refusal(happen(again, { happened: 'moderated', at: on.now }, noon))).toBe('not_now');
});

test('a card offers what makes sense now: nothing twice, and taken back only what stands', () => {
  expect(offered(moderates, [])).toEqual(['hide', 'delete', 'ban']);
  expect(offered(moderates, ['hide', 'ban'])).toEqual(['unhide', 'delete']);
  expect(standingAfter(['hide', 'ban'], 'delete')).toEqual(['ban', 'delete']);
  expect([canBeTakenBack('hide', moderates), canBeTakenBack('delete', moderates)]).toEqual([true, false]);
  const card = (review: Review) =>
    cardOf({
      review,
      comment: aComment(),
      history: { comments: 0, replies: 0 },
      route: { language: 'en', timezone: 'UTC' },
      languages: ['en'],
      translates: false,
      policy: two,
      paused: false,
      place: { limits: [], moderate: moderates },
    });
  expect(card(inReview()).moderate).toEqual(['hide', 'delete', 'ban']);
  expect(card({ ...inReview(), state: 'posted' }).moderate).toEqual(['hide', 'delete', 'ban']);
  expect(card({ ...inReview(), state: 'posting' }).moderate).toEqual([]);
});
