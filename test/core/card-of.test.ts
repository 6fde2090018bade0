import { expect, test } from 'vitest';
import { cardOf } from '../../src/core/card-of.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import type { Review } from '../../src/core/review/review.ts';
import { aComment, aDraft, aReview } from '../support/cards.ts';

const cardFor = (review: Partial<Review>, paused: boolean) =>
  cardOf({
    review: aReview(review),
    comment: aComment(),
    history: { comments: 0, replies: 0 },
    route: { language: 'en', timezone: 'Europe/Paris' },
    languages: ['en', 'fr'],
    translates: false,
    policy: defaultPolicy,
    paused,
  });
const mainOf = (review: Partial<Review>, paused: boolean) => cardFor(review, paused).actions.main;

test('while everything is paused no card offers what would be refused', () => {
  expect(mainOf({}, false)).toEqual(['approve', 'edit', 'redraft', 'leave']);
  expect(mainOf({}, true)).toEqual(['edit', 'redraft', 'leave']);
  expect(mainOf({ state: 'unsure' }, true)).toEqual(['it_is_there']);
  expect(mainOf({ state: 'approved' }, true)).toEqual(['withdraw']);
});

test('the draft’s proposal to escalate is one press, until somebody has done so', () => {
  const drafts = [aDraft({ escalate: true })];
  expect(mainOf({ drafts }, false)).toEqual(['approve', 'edit', 'escalate', 'redraft', 'leave']);
  const done = { by: { desk: 'slack', id: 'U1', name: 'Ana' }, at: 1 } as const;
  expect(mainOf({ drafts, escalation: done }, false)).not.toContain('escalate');
});

test('tones that have no place under a comment are told apart', () => {
  const { triage } = aReview();
  expect(cardFor({}, false).notHere).toEqual([]);
  expect(cardFor({ triage: { ...triage, severity: 'severe' } }, false).notHere).toEqual([
    'lighter',
    'redirect',
  ]);
  const hate = { kind: 'hate', span: { start: 0, end: 1 } } as const;
  expect(cardFor({ triage: { ...triage, flags: [hate] } }, false).notHere).toEqual(['lighter']);
});
