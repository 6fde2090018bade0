import type { Comment } from '../core/comment.ts';
import { amendedText } from '../core/review/amendment.ts';
import type { AmendFailure, Amendment } from '../core/review/amendment.ts';
import type { Review } from '../core/review/review.ts';
import { clean } from '../core/text/clean.ts';
import { amendPayload } from './apply.ts';
import { parentOf } from './deliver/errand.ts';
import { happenIn, happenTo, untilSaved } from './happening.ts';
import { done, within } from './job.ts';
import type { JobHandler, JobResult } from './job.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import type { Amended, Source } from './ports/source.ts';
import { isStoreTrouble } from './ports/store.ts';

/** Deadline of a look and an act together; well below the lease of a job (60 s). */
const amendMs = 30_000;
/** From the beginning of a run to the call: a process that froze in between asks for nothing, others took over. */
const askWithinMs = 5_000;
/** A place that stays away for so long: what was asked for is not done by itself any more. */
const patienceMs = 3_600_000;
/** After so many runs that broke: a defect, not weather. The card then says so. */
const triesWhenBroken = 8;

interface Errand {
  review: Review;
  amendment: Amendment;
  comment: Comment;
}

const errandFor = (kit: Kit, reviewId: string, amendmentId: string): Promise<Errand | undefined> =>
  kit.store.read(async (tx) => {
    const review = await tx.reviews.byId(reviewId);
    const comment = review && (await tx.comments.byId(review.commentId));
    const amendment = review?.amendment;
    if (!review || !comment || amendment?.id !== amendmentId) return undefined;
    if (amendment.state !== 'due' && amendment.state !== 'trying') return undefined;
    return { review, amendment, comment };
  });

/** Saved before the place is asked, with a last look at what would make it wrong to ask: what must not be said any more. */
const begin = (
  kit: Kit,
  { review, amendment }: Errand,
): Promise<Review | AmendFailure | 'over' | undefined> =>
  kit.store.transaction(async (tx) => {
    const now = await tx.reviews.byId(review.id);
    const comment = now && (await tx.comments.byId(now.commentId));
    if (!now || !comment) return 'over';
    const says = amendment.what === 'correct';
    if (says && (await pausedNow(tx))) return 'paused';
    if (says && comment.contentHash !== amendment.contentHash) return 'comment_changed';
    const begun = await happenIn(kit, tx, now, { happened: 'amending', amendmentId: amendment.id });
    return begun === false ? 'over' : begun;
  });

/** One attempt; undefined where the place is no longer configured, or cannot do this any more. */
const ask = async (
  { review, amendment, comment }: Errand,
  source: Source | undefined,
  signal: AbortSignal,
): Promise<Amended | undefined> => {
  const { externalId, text } = review.reply ?? {};
  if (externalId === undefined || text === undefined) return undefined;
  const reply = { externalId, text, parent: parentOf(comment) };
  if (amendment.what === 'retract') return source?.remove?.({ reply }, signal);
  const wanted = amendedText(review);
  return wanted === undefined ? undefined : source?.edit?.({ reply, text: wanted }, signal);
};

const failed = async (
  kit: Kit,
  { review, amendment }: Errand,
  code: AmendFailure,
  there?: string,
): Promise<JobResult> => {
  await happenTo(kit, review.id, {
    happened: 'not_amended',
    amendmentId: amendment.id,
    code,
    ...(there !== undefined && { there }),
  });
  return done;
};

const settle = async (kit: Kit, errand: Errand, outcome: Amended): Promise<JobResult> => {
  const { review, amendment } = errand;
  switch (outcome.outcome) {
    case 'done':
      await happenTo(kit, review.id, {
        happened: 'amended',
        amendmentId: amendment.id,
        ...(outcome.posted && { posted: outcome.posted }),
      });
      return done;
    case 'gone':
      return failed(kit, errand, 'gone');
    case 'changed':
      return failed(kit, errand, 'changed_there', clean(outcome.text));
    case 'refused':
      return failed(kit, errand, outcome.code);
    case 'away': {
      const since = amendment.startedAt ?? kit.world.now();
      if (kit.world.now() - since > patienceMs) return failed(kit, errand, 'unreachable');
      return { job: 'again', error: outcome.detail, at: outcome.retryAt };
    }
  }
};

const run = async (kit: Kit, errand: Errand, signal: AbortSignal): Promise<JobResult> => {
  const began = kit.world.now();
  if (errand.amendment.state === 'due') {
    const begun = await untilSaved(() => begin(kit, errand));
    kit.nudge();
    if (begun === 'over') return done;
    if (typeof begun === 'string') return failed(kit, errand, begun);
    if (begun === undefined) return { job: 'later', at: began + askWithinMs };
  }
  if (!within(kit.world.now(), began, askWithinMs)) return { job: 'later', at: kit.world.now() };
  const outcome = await ask(errand, kit.sources.get(errand.review.source), kit.deadline(signal, amendMs));
  return outcome ? settle(kit, errand, outcome) : failed(kit, errand, 'place_gone');
};

/**
 * Has the place of a posted reply change or remove it, as the team decided. The place is looked at before each attempt, so
 * that what an earlier one did is not done again, and what somebody did there by hand is not written over.
 */
export const amendJob =
  (kit: Kit): JobHandler =>
  async (job, signal) => {
    const { reviewId, amendmentId } = amendPayload.parse(job.payload);
    const errand = await errandFor(kit, reviewId, amendmentId);
    if (!errand) return done;
    try {
      return await run(kit, errand, signal);
    } catch (error) {
      if (job.attempts < triesWhenBroken || isStoreTrouble(error)) throw error;
      return failed(kit, errand, 'gave_up');
    }
  };
