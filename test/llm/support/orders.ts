import type { DraftOrder, Voice } from '../../../src/app/ports/drafter.ts';
import type { Comment } from '../../../src/core/comment.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import type { Triage } from '../../../src/core/triage/triage.ts';

export const commentSaying = (text: string, more: Partial<Comment> = {}): Comment => ({
  source: 'blog',
  externalId: '7',
  author: { name: 'Marie L.' },
  text,
  postedAt: 0,
  id: 'comment-1',
  version: 1,
  contentHash: 'hash',
  receivedAt: 0,
  ...more,
});

export const triaged = (more: Partial<Triage> = {}): Triage => ({
  language: 'en',
  intent: 'question',
  tone: 'neutral',
  toxic: false,
  severity: 'normal',
  flags: [],
  needsReply: true,
  reasons: [],
  ...more,
});

export const voice: Voice = { brand: 'Maison Test', address: 'formal' };

/** Stops what a reply must never hold; a small stand-in where a test is not about the guard. */
export const strictGuard = (text: string): Finding[] => {
  const found = /https?:\S+|@\w+|refund/iu.exec(text);
  if (found === null) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [{ kind: 'link', level: 'stop', span, why: 'link', overrulable: false }];
};

export const orderFor = (text: string, more: Partial<DraftOrder> = {}): DraftOrder => ({
  comment: commentSaying(text),
  triage: triaged(),
  language: 'en',
  voice,
  guard: strictGuard,
  knowledge: [],
  rules: [],
  seed: 1,
  ...more,
});
