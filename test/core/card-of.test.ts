import { expect, test } from 'vitest';
import { cardOf } from '../../src/core/card-of.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import type { Review } from '../../src/core/review/review.ts';
import { aComment, aReview } from '../support/cards.ts';

const mainOf = (review: Partial<Review>, paused: boolean) =>
  cardOf({
    review: aReview(review),
    comment: aComment(),
    history: { comments: 0, replies: 0 },
    route: { language: 'en', timezone: 'Europe/Paris' },
    policy: defaultPolicy,
    paused,
  }).actions.main;

test('while everything is paused no card offers what would be refused', () => {
  expect(mainOf({}, false)).toEqual(['approve', 'edit', 'redraft', 'leave']);
  expect(mainOf({}, true)).toEqual(['edit', 'redraft', 'leave']);
  expect(mainOf({ state: 'unsure' }, true)).toEqual(['it_is_there']);
  expect(mainOf({ state: 'approved' }, true)).toEqual(['withdraw']);
});
