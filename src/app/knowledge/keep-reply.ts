import type { Kept } from '../../core/knowledge/snippet.ts';
import { askedIn, termsOf } from '../../core/knowledge/terms.ts';
import type { Review } from '../../core/review/review.ts';
import { detectLanguage } from '../../core/triage/language/detect.ts';
import type { Tx } from '../ports/store.ts';

/**
 * A reply that people approved and that stands may be drawn on again: it is found by what was asked and what was answered.
 * In the transaction in which it became public.
 */
export const keepReply = async (tx: Tx, review: Review): Promise<void> => {
  const { reply } = review;
  const comment = await tx.comments.byId(review.commentId);
  if (reply === undefined || reply.how === 'native' || comment === undefined) return;
  const { language } = detectLanguage(reply.text);
  const asked = askedIn(comment.text, review.triage.language);
  const kept: Kept = {
    kind: 'reply',
    name: String(review.number),
    language: language === 'und' ? review.triage.language : language,
    text: reply.text,
    terms: [...new Set([...asked.terms, ...termsOf(reply.text, language)])],
  };
  await tx.knowledge.replace({ kind: 'reply', origin: review.id, stamp: String(reply.at) }, [kept]);
};

/** What stands no more, or is no more what people approved, is not drawn on. */
export const forgetReply = (tx: Tx, review: Review): Promise<void> =>
  tx.knowledge.replace({ kind: 'reply', origin: review.id, stamp: String(review.updatedAt) }, []);
