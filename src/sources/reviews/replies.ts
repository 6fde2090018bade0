import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Standing } from '../answering.ts';
import { comparable } from '../html-text.ts';
import { given } from '../json-api.ts';
import type { Problem } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import { answerId, isAnswered, wordsOf } from './store.ts';
import type { Review, ReviewStore } from './store.ts';

interface Seen extends Standing {
  review: Review;
}

/** The place's own no to what it has already, where it would say yes. */
const SAME = 'already_there';

/** What stands already, where writing over it is not what was approved. */
const inTheWay = ({ reply }: Review, text: string, approvedAt: number): Problem | undefined => {
  if (!reply) return undefined;
  if (comparable(reply.text) === comparable(text))
    return { kind: 'refusal', host: '', status: 409, code: SAME };
  // An answer from before the approval was on the card, or is older than the review as it is now.
  if (reply.at <= approvedAt) return undefined;
  return { kind: 'trouble', sent: 'no', trouble: 'answered_meanwhile', values: {} };
};

/**
 * A review has room for one answer, and writing puts it in the place of the one before: twice is once, but what a colleague
 * has written since the approval must not be lost.
 */
export const createReplies = (
  store: ReviewStore,
  { limits, cuts }: Capabilities['text'],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const found = await store.review(externalId, signal);
        if (found.kind !== 'json') return found;
        return given({ text: wordsOf(found.value), open: true, review: found.value });
      },
      answers: async ({ externalId }, signal) => {
        const found = await store.review(externalId, signal);
        if (found.kind !== 'json') return found;
        const { reply, url } = found.value;
        const here = isAnswered(found.value);
        const own = reply ? [{ externalId: answerId(externalId), ...reply, url, here }] : [];
        return given({ own, all: true });
      },
      post: async ({ parent: { externalId }, text, frozenAt }, { review }, signal) => {
        const before = inTheWay(review, text, frozenAt);
        if (before) return before;
        const made = await store.answer(externalId, text, signal);
        if (made.kind !== 'json') return made;
        const { text: stands, at } = made.value;
        if (comparable(stands) === comparable(text))
          return given({ externalId: answerId(externalId), url: review.url, at });
        return { kind: 'trouble', sent: 'maybe', trouble: 'altered', values: {} };
      },
      meaning: (refusal) => (refusal.code === SAME ? 'duplicate' : store.meaning(refusal)),
      limits,
      ...optional('cuts', cuts),
      // Looking first is done in `post`, with what was re-read.
      keepsOnce: true,
    },
    context,
  );
