import type { Comment } from '../../core/comment.ts';
import type { Language } from '../../core/language.ts';
import { unread } from '../../core/review/read.ts';
import type { Reading } from '../../core/review/reading.ts';
import { currentDraft } from '../../core/review/review.ts';
import type { Review } from '../../core/review/review.ts';
import { happenIn, untilSaved } from '../happening.ts';
import { done } from '../job.ts';
import type { JobHandler } from '../job.ts';
import type { Kit } from '../kit.ts';
import { readersOf } from '../team.ts';
import { readPayload } from './ask.ts';

/** As much of a comment as people read before they decide; the rest is read where it stands. */
const longestRead = 3_000;

type Put = (text: string, from: Language) => Promise<Reading>;

const putInto = (kit: Kit, review: Review, signal: AbortSignal): Put | undefined => {
  const { drafter, team } = kit;
  const { language } = readersOf(team, review);
  return drafter.translate === undefined
    ? undefined
    : async (text, from) => {
        const order = { text, from, into: language, address: team.voice.address };
        const put = await drafter.translate?.(order, signal);
        return put === undefined || 'failed' in put
          ? { by: 'nobody', language, why: put?.failed ?? 'model_down' }
          : { by: 'model', language, ...put };
      };
};

const record = async (
  kit: Kit,
  of: { review: Review; comment: Comment },
  found: { comment: Reading | undefined; draft: Reading | undefined },
): Promise<void> => {
  const revision = currentDraft(of.review)?.revision ?? 0;
  await untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const review = await tx.reviews.byId(of.review.id);
      const comment = review && (await tx.comments.byId(review.commentId));
      if (!review || !comment) return false;
      const same = comment.contentHash === of.comment.contentHash;
      return happenIn(kit, tx, review, {
        happened: 'read',
        ...(same && found.comment && { comment: found.comment }),
        ...(found.draft && { draft: { revision, reading: found.draft } }),
      });
    }),
  );
  kit.nudge();
};

/**
 * Puts the comment and the draft into the language of the team's cards. Each by itself: what a stranger wrote may bend the
 * reading of their own words, never that of what would go out.
 */
export const readJob =
  (kit: Kit): JobHandler =>
  async (job, signal) => {
    const { reviewId } = readPayload.parse(job.payload);
    const of = await kit.store.read(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      const comment = review && (await tx.comments.byId(review.commentId));
      return review && comment ? { review, comment } : undefined;
    });
    if (!of) return done;
    const put = putInto(kit, of.review, signal);
    const missing = unread(of.review, readersOf(kit.team, of.review));
    const current = currentDraft(of.review);
    if (!put || (!missing.comment && !missing.draft)) return done;
    const [comment, draft] = await Promise.all([
      missing.comment
        ? put(of.comment.text.slice(0, longestRead).toWellFormed(), of.review.triage.language)
        : undefined,
      missing.draft && current ? put(current.text, current.language) : undefined,
    ]);
    await record(kit, of, { comment, draft });
    return done;
  };
