import type { Teammate } from '../../src/core/actor.ts';
import { birth } from '../../src/core/review/birth.ts';
import type { Circumstances, Decider } from '../../src/core/review/change.ts';
import type { Comment } from '../../src/core/comment.ts';
import type { Draft } from '../../src/core/review/draft.ts';
import type { Finding } from '../../src/core/guard/finding.ts';
import type { Review } from '../../src/core/review/review.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import type { Severity, Triage } from '../../src/core/triage/triage.ts';

/** Noon of a day nobody argues about. */
export const noon = Date.UTC(2026, 10, 23, 12);

export const ana: Teammate = { desk: 'slack', id: 'U1ANA', name: 'Ana' };
export const tom: Teammate = { desk: 'slack', id: 'U2TOM', name: 'Tom' };
export const lea: Teammate = { desk: 'slack', id: 'U3LEA', name: 'Léa' };

export const admin: Decider = { by: ana, role: 'admin' };
export const approver: Decider = { by: tom, role: 'approver' };
export const writer: Decider = { by: lea, role: 'writer' };
export const reader: Decider = { by: { desk: 'slack', id: 'U4', name: 'Max' }, role: 'reader' };

export const triageAs = (severity: Severity): Triage => ({
  language: 'en',
  intent: 'question',
  tone: 'neutral',
  toxic: false,
  severity,
  flags: [],
  needsReply: true,
  reasons: [],
});

export const aComment = (over: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  source: 'blog',
  externalId: '41',
  author: { id: 'a1', name: 'Marie L.' },
  text: 'Do you ship to Corsica?',
  postedAt: noon - 60_000,
  version: 1,
  contentHash: 'hash-1',
  receivedAt: noon,
  ...over,
});

export const aDraft = (over: Partial<Draft> = {}): Draft => ({
  revision: 1,
  text: 'Hello Marie, thank you for asking. We are finding out and will answer here.',
  language: 'en',
  writer: { kind: 'model', model: 'small', fingerprint: 'f00d' },
  findings: [],
  knowledge: [],
  createdAt: noon,
  ...over,
});

export const finding = (level: Finding['level'], overrulable = true): Finding => ({
  kind: 'promise',
  level,
  why: 'promise_refund',
  overrulable,
});

/** A review with one draft, waiting for the team. */
export const inReview = (over: Partial<Review> = {}, severity: Severity = 'normal'): Review => ({
  ...birth(
    { id: 'r1', number: 128, comment: aComment(), triage: triageAs(severity), route: 'community' },
    noon,
  ).review,
  drafting: undefined,
  drafts: [aDraft()],
  ...over,
});

export const circumstances = (over: Partial<Circumstances> = {}): Circumstances => ({
  now: noon + 1_000,
  policy: defaultPolicy,
  guard: () => [],
  contentHash: 'hash-1',
  deliveryId: 'd1',
  moderates: [],
  amends: { edit: false, remove: false },
  ...over,
});
