import { randomUUID } from 'node:crypto';
import type { Log, World } from '../../../src/app/ports/world.ts';
import type { Comment } from '../../../src/core/comment.ts';
import type { Amendment } from '../../../src/core/review/amendment.ts';
import type { Review } from '../../../src/core/review/review.ts';
import type { Severity } from '../../../src/core/triage/triage.ts';

/** A comment as the store keeps it; `id` also gives its id at the source. */
export const sampleComment = (id: string, over: Partial<Comment> = {}): Comment => ({
  id,
  source: 'blog',
  externalId: `at-blog-${id}`,
  author: { id: 'a1', name: 'Marie L.' },
  text: 'Où sont les noix ?',
  postedAt: 1_000,
  version: 1,
  contentHash: 'h1',
  receivedAt: 2_000,
  ...over,
});

/** A review of that comment as it stands after receipt. */
export const sampleReview = (
  id: string,
  number: number,
  { severity = 'normal', ...over }: Partial<Review> & { severity?: Severity } = {},
): Review => ({
  id,
  number,
  version: 1,
  commentId: `c-${id}`,
  source: 'blog',
  route: 'all',
  state: 'in_review',
  triage: {
    language: 'fr',
    intent: 'question',
    tone: 'neutral',
    toxic: false,
    severity,
    flags: [],
    needsReply: true,
    reasons: [],
  },
  drafts: [],
  approvals: [],
  createdAt: 2_000,
  updatedAt: 2_000,
  ...over,
});

/** A correction that was asked for at 50. */
export const sampleAmendment = (state: Amendment['state']): Amendment => ({
  id: 'a',
  what: 'correct',
  state,
  by: { desk: 'slack', id: 'U1', name: 'Ana' },
  at: 50,
  approvals: [],
  contentHash: 'h',
});

/** A world whose clock the test moves by setting `at`. */
export const worldAt = (start: number): World & { at: number } => {
  const world = { at: start, now: () => world.at, id: () => randomUUID(), random: () => 0.5 };
  return world;
};

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
