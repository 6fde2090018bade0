import { deliverPayload } from './apply.ts';
import { errandFor } from './deliver/errand.ts';
import type { Errand } from './deliver/errand.ts';
import { checkGround } from './deliver/ground.ts';
import { lookFirst, sendWithinMs } from './deliver/look-first.ts';
import { failed, handedOff, notSent, soon } from './deliver/record.ts';
import { settle } from './deliver/settle.ts';
import { happenIn, happenTo, untilSaved } from './happening.ts';
import { done, within } from './job.ts';
import type { JobHandler, JobResult } from './job.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import { isStoreTrouble } from './ports/store.ts';

/** Deadline of the post; with those of reading and looking (10 s each) well below the lease of a job (60 s). */
const replyMs = 20_000;
/** From the look at the comment, which takes up to 10 s, to the record: what was seen longer ago is looked at again. */
const groundHoldsMs = 30_000;
/** While paused, how often to look whether it still is. */
const pausedCheckMs = 5_000;
const unsettledMs = 30_000;
/** After so many runs that broke: a defect, not weather. The card then says so and asks a person. */
const triesWhenBroken = 8;

/**
 * Saved before the call that may post, together with a last look at the kill switch, and unless this process slept since
 * it looked at the comment (`lookedAt`). What it gives carries the attempt that was begun.
 */
const begin = (
  kit: Kit,
  errand: Errand,
  lookedAt: number,
): Promise<Errand | 'paused' | 'long_ago' | 'too_late' | undefined> =>
  kit.store.transaction(async (tx) => {
    const now = await tx.reviews.byId(errand.review.id);
    if (!now) return 'too_late';
    if (await pausedNow(tx)) return 'paused';
    if (!within(kit.world.now(), lookedAt, groundHoldsMs)) return 'long_ago';
    const event = { happened: 'posting', deliveryId: errand.delivery.id } as const;
    const review = await happenIn(kit, tx, now, event);
    if (!review) return review === undefined ? undefined : 'too_late';
    return review.delivery ? { ...errand, review, delivery: review.delivery } : 'too_late';
  });

/** A process that froze since it began may not post now: others took over, looked, and go by the time it began. */
const isLate = (kit: Kit, { delivery }: Errand): boolean =>
  !within(kit.world.now(), delivery.startedAt ?? 0, sendWithinMs);

const run = async (kit: Kit, errand: Errand, paused: boolean, signal: AbortSignal): Promise<JobResult> => {
  const { delivery, parent, source } = errand;
  const now = kit.world.now();
  if (delivery.dueAt > now) return { job: 'later', at: delivery.dueAt };
  const looked = await lookFirst(kit, errand, signal);
  if (looked) return looked;
  if (paused) return { job: 'later', at: now + pausedCheckMs };
  const lookedAt = kit.world.now();
  const moved = await checkGround(kit, errand, signal);
  if (moved) return moved;
  if (source.capabilities.reply !== 'api') return handedOff(kit, errand, {});
  const begun = await untilSaved(() => begin(kit, errand, lookedAt));
  kit.nudge();
  if (begun === 'paused') return { job: 'later', at: now + pausedCheckMs };
  if (begun === 'long_ago') return { job: 'later', at: soon(kit) };
  if (begun === 'too_late' || begun === undefined) return done;
  if (isLate(kit, begun)) return (await notSent(kit, begun)) ? { job: 'later', at: soon(kit) } : done;
  const order = { deliveryId: delivery.id, parent, text: delivery.text, frozenAt: delivery.approvedAt };
  return settle(kit, begun, await source.reply(order, kit.deadline(signal, replyMs)));
};

/** A run that says done while the reply still waits would leave it stuck: then it is looked at again. */
const settled = async (
  kit: Kit,
  deliveryId: string,
  reviewId: string,
  result: JobResult,
): Promise<JobResult> => {
  if (result.job !== 'done' || !(await errandFor(kit, reviewId, deliveryId))) return result;
  kit.log.error('delivery.unsettled', { delivery: deliveryId });
  return { job: 'later', at: kit.world.now() + unsettledMs };
};

/**
 * Takes an approved reply to its place: looks first where an earlier attempt may have posted, re-reads the comment,
 * records that it is posting, makes one attempt, records what became of it.
 */
export const deliverJob =
  (kit: Kit): JobHandler =>
  async (job, signal) => {
    const { reviewId, deliveryId } = deliverPayload.parse(job.payload);
    const found = await errandFor(kit, reviewId, deliveryId);
    if (!found) return done;
    try {
      return await settled(kit, deliveryId, reviewId, await run(kit, found.errand, found.paused, signal));
    } catch (error) {
      if (job.attempts < triesWhenBroken || isStoreTrouble(error)) throw error;
      // What may have been sent must be looked at by a person; what was not can be tried again by one.
      const unsure = await happenTo(kit, reviewId, { happened: 'unsure', deliveryId });
      return unsure ? done : failed(kit, found.errand, 'gave_up');
    }
  };
