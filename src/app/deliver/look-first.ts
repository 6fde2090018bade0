import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { Errand } from './errand.ts';
import { notSent, posted, unsure } from './record.ts';

const lookupMs = 10_000;
/** From the record that a post begins to the call, in milliseconds; whoever comes later does not post. */
export const sendWithinMs = 5_000;
/**
 * How long a place may still be at work on a request whose sender hung up, or died: PHP, behind most sites, ends one
 * after 30 s by default (max_execution_time). Until then "not there" is no certainty.
 */
const underWayMs = 30_000;

/**
 * For how long a post has been under way at the least, in milliseconds. A clock that leapt forward has not made the place any
 * faster; and what the clock did before this process began nobody knows, so longer than that it vouches for nothing.
 */
const underWaySince = ({ world }: Kit, startedAt: number): number =>
  Math.min(Math.min(world.now(), world.steady?.() ?? Infinity) - startedAt, world.running?.() ?? Infinity);

/** An earlier attempt may have posted: look before posting again. Undefined: it is certain that nothing stands. */
export const lookFirst = async (
  kit: Kit,
  errand: Errand,
  signal: AbortSignal,
): Promise<JobResult | undefined> => {
  const { delivery, source, parent } = errand;
  const startedAt = delivery.startedAt;
  if (startedAt === undefined) return undefined;
  const order = { deliveryId: delivery.id, parent, text: delivery.text, since: delivery.approvedAt };
  // Whatever time its answer takes, or this process sleeps: the look tells of the moment it was taken.
  const lasted = underWaySince(kit, startedAt);
  const found = await source.findOwnReply(order, kit.deadline(signal, lookupMs));
  if (found.state === 'found') return posted(kit, errand, found.posted);
  const seen = found.state === 'absent' ? source.capabilities.visibilityLagMs : 0;
  const left = sendWithinMs + underWayMs + seen - lasted;
  if (!delivery.cleared && left > 0) return { job: 'later', at: kit.world.now() + left };
  if (found.state === 'absent' || delivery.cleared) {
    // Certain now: as if it had not begun, so that the ground is checked and the pause holds again.
    const fresh = await notSent(kit, errand);
    return fresh ? undefined : done;
  }
  return unsure(kit, errand);
};
