import type { Card } from '../../src/core/card.ts';
import type { Comment } from '../../src/core/comment.ts';
import type { Draft } from '../../src/core/review/draft.ts';
import type { Review } from '../../src/core/review/review.ts';

export const ana = { desk: 'slack', id: 'U0ANA00001', name: 'Ana' } as const;
export const tom = { desk: 'slack', id: 'U0TOM00001', name: 'Tom' } as const;
export const noon = Date.UTC(2026, 10, 23, 12);

export const aComment = (more: Partial<Comment> = {}): Comment => ({
  id: 'c-1',
  source: 'blog',
  externalId: '7',
  author: { name: 'Marie L.' },
  text: 'Livrez-vous en Corse ?',
  url: 'https://blog.example/a#comment-7',
  place: { title: 'Nouvelle gamme', url: 'https://blog.example/a' },
  postedAt: noon,
  version: 1,
  contentHash: 'h',
  receivedAt: noon,
  ...more,
});

export const aDraft = (more: Partial<Draft> = {}): Draft => ({
  revision: 1,
  text: 'Bonjour Marie, oui, nous livrons en Corse.',
  language: 'fr',
  writer: { kind: 'offline', why: 'no_model' },
  findings: [],
  knowledge: [],
  createdAt: noon,
  ...more,
});

export const aReview = (more: Partial<Review> = {}): Review => ({
  id: '0198c0de-0000-7000-8000-000000000128',
  number: 128,
  version: 3,
  commentId: 'c-1',
  source: 'blog',
  route: 'everything',
  state: 'in_review',
  triage: {
    language: 'fr',
    intent: 'question',
    tone: 'neutral',
    toxic: false,
    severity: 'normal',
    flags: [],
    needsReply: true,
    reasons: [],
  },
  drafts: [aDraft()],
  approvals: [],
  createdAt: noon,
  updatedAt: noon,
  ...more,
});

export const aCard = (
  more: Partial<Omit<Card, 'comment' | 'review'>> & {
    comment?: Partial<Comment>;
    review?: Partial<Review>;
  } = {},
): Card => {
  const { comment, review, ...rest } = more;
  const of = aReview(review);
  return {
    reviewId: of.id,
    number: of.number,
    version: of.version,
    language: 'en',
    timezone: 'Europe/Paris',
    history: { comments: 0, replies: 0 },
    approvals: { given: 0, needed: 1 },
    actions: {
      main: ['approve', 'edit', 'redraft', 'leave'],
      more: ['assign', 'snooze', 'escalate', 'history', 'thank'],
    },
    redraftWays: [
      'warmer', 'shorter', 'other_words', 'lighter', 'redirect', 'other_language', 'thank', 'instruction',
    ], // prettier-ignore
    notHere: [],
    leaveReasons: ['troll', 'spam', 'no_reply_needed', 'answered_elsewhere', 'off_topic', 'other'],
    corrections: [],
    paused: false,
    needs: [],
    ...rest,
    comment: aComment(comment),
    review: of,
  };
};
