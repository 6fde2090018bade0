import type { DraftOrder } from '../../src/app/ports/drafter.ts';
import type { IncomingComment } from '../../src/core/comment.ts';
import { guard } from '../../src/core/guard/guard.ts';
import { triageOf } from '../../src/core/triage/triage-of.ts';
import { plainContext } from '../support/guard-context.ts';

/** What the app would ask a drafter for this comment, of a team that settled nothing. */
export const orderFor = (
  said: Pick<IncomingComment, 'author' | 'text' | 'place' | 'parent'>,
  id: string,
  seed: number,
): DraftOrder => {
  const triage = triageOf(said.text);
  const context = { ...plainContext, commentLanguage: triage.language, commentText: said.text };
  return {
    comment: {
      ...said,
      id,
      source: 'eval',
      externalId: id,
      postedAt: 0,
      version: 1,
      contentHash: id,
      receivedAt: 0,
    },
    triage,
    language: triage.language === 'und' ? 'en' : triage.language,
    voice: { brand: 'Maison Noisette', address: 'formal' },
    guard: (reply) => guard(reply, context),
    knowledge: [],
    rules: [],
    seed,
  };
};
