import type { Source } from '../../src/app/ports/source.ts';
import type { Review } from '../../src/core/review/review.ts';
import type { Past } from './monitor.ts';
import { sameWords } from './place.ts';
import type { Place } from './place.ts';
import type { Press } from './press.ts';
import type { Stage } from './stage.ts';
import { people } from './team.ts';
import type { Violations } from './violation.ts';

type Order = Parameters<Source['reply']>[0];

/** A command names a comment, not a text: what came to stand within this moment may be what was read before typing. */
const momentMs = 2_000;

/** A press by which somebody said yes to these words for this review. */
const saidYes = (press: Press, review: Review, text: string, since: number): boolean => {
  const { asked, seen } = press;
  if (people[press.who].role !== 'approver' && people[press.who].role !== 'admin') return false;
  if (asked.ask === 'approve')
    return asked.number === review.number && (seen?.text === text || since <= press.at + momentMs);
  if (asked.ask !== 'decide' || asked.reviewId !== review.id) return false;
  const { decision } = asked;
  if (decision.do === 'propose') return decision.approve && decision.text === text;
  return decision.do === 'approve' && seen?.text === text;
};

/** What must hold at the moment something is about to become public. */
export const createPublicCheck = (
  { database, scheduler }: Stage,
  secondPerson: boolean,
  presses: readonly Press[],
  { begun, drafted }: Past,
  violations: Violations,
) => {
  const reviewOf = (deliveryId: string): Review | undefined =>
    [...database.rows.reviews.values()].find(({ delivery }) => delivery?.id === deliveryId);

  return (place: Place, order: Order): void => {
    const at = `${place.profile.name} ${order.parent.externalId}`;
    const review = reviewOf(order.deliveryId);
    if (review?.state !== 'posting' || !review.delivery) {
      violations.add(
        'not posting',
        `${at}: the review is ${review?.state ?? 'not on its way with this delivery'}`,
      );
      return;
    }
    const comment = database.rows.comments.get(review.commentId);
    if (order.text !== review.delivery.text || comment?.externalId !== order.parent.externalId)
      violations.add('other text', at);
    const since = drafted.get(order.text) ?? Infinity;
    const yes = presses.filter((press) => saidYes(press, review, order.text, since));
    const names = new Set(yes.map(({ who }) => who));
    if (names.size < (secondPerson ? 2 : 1))
      violations.add('not approved', `${at}: ${[...names].join() || 'nobody'}`);
    const text = begun.get(order.deliveryId) ?? '';
    if (!yes.some(({ seen }) => seen !== undefined && sameWords(seen.comment, text)))
      violations.add('other comment', `${at}: those who approved saw an earlier version`);
    if (!place.profile.rereads) return;
    const reread = place.reread.get(order.parent.externalId);
    if (!reread || scheduler.now() - reread.at > 40_000) violations.add('not re-read', at);
    else if (!sameWords(reread.text, text))
      violations.add('other comment', `${at}: it was re-read as another`);
  };
};
