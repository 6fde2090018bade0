import type { Card } from '../../src/core/card.ts';
import type { Comment } from '../../src/core/comment.ts';
import type { Draft } from '../../src/core/review/draft.ts';
import { reviewStates } from '../../src/core/review/review.ts';
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

/** A place that takes so much. */
export const placeWith = (
  limits: Card['place']['limits'],
  more: Partial<Card['place']> = {},
): Card['place'] => ({
  limits,
  moderate: [],
  secondPersonFor: [],
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
    place: placeWith([]),
    moderate: [],
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

/** Cards in every state and both languages that hold this text wherever somebody else's words can stand. */
export const cardsFullOf = (text: string): Card[] => {
  const somebody = { desk: 'slack', id: 'U1', name: text || 'x' } as const;
  return (['en', 'fr'] as const).flatMap((language) =>
    reviewStates.map((state) =>
      aCard({
        language,
        paused: true,
        history: { comments: 3, replies: 1 },
        needs: ['second_person', 'cool_off', 'overrule', 'blocked'],
        approvals: { given: 1, needed: 2 },
        foreign: { readIn: 'fr', comment: true, draft: true, translates: true },
        comment: {
          text,
          author: { name: text, url: text },
          place: { title: text, url: text },
          url: `javascript:${text}`,
          parent: { externalId: '1', author: { name: text }, text },
        },
        review: {
          state,
          reading: { by: 'model', language: 'fr', text, model: text, fingerprint: 'f' },
          drafts: [
            aDraft({
              text,
              reading: { by: 'teammate', language: 'fr', text, teammate: somebody },
              writer: { kind: 'teammate', teammate: somebody },
              knowledge: [
                { kind: 'page', name: text, url: text, text },
                { kind: 'reply', name: text, text },
              ],
            }),
          ],
          approvals: [{ by: somebody, at: noon, revision: 1, overrule: text || 'y' }],
          ground: { kind: 'edited', before: text, after: text, at: noon },
          failure: { code: 'place_refused', detail: text, at: noon },
          handoff: { url: text, why: text },
          assignee: somebody,
          escalation: { by: somebody, at: noon, note: text },
          dismissal: { by: somebody, at: noon, reason: 'troll', note: text },
          reply: { text, url: text, at: noon, how: 'api' },
          delivery: {
            id: 'd',
            text,
            revision: 1,
            contentHash: 'h',
            approvedAt: noon,
            dueAt: noon,
            starts: 1,
          },
          snoozedUntil: noon,
          drafting: { askedBy: somebody, at: noon },
        },
      }),
    ),
  );
};
