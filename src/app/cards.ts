import type { Card } from '../core/card.ts';
import { cardOf } from '../core/card-of.ts';
import type { Amends } from '../core/review/amendment.ts';
import type { Mod } from '../core/review/mod.ts';
import type { Review } from '../core/review/review.ts';
import type { Limit } from '../core/text/limit.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import type { Tx } from './ports/store.ts';
import { routeOf } from './team.ts';

/** What a comment's place takes and does. */
export interface PlaceDoes {
  limits: Limit[];
  moderate: readonly Mod[];
  amends: Amends;
}

/** The same of this place; nothing where it is no longer configured. */
export const placeOf = (kit: Kit, source: string): PlaceDoes => {
  const capabilities = kit.sources.get(source)?.capabilities;
  if (!capabilities) return { limits: [], moderate: [], amends: { edit: false, remove: false } };
  const { text, moderate = [], edit, remove } = capabilities;
  return { limits: text.limits, moderate, amends: { edit, remove } };
};

/** The card of a review as it stands in this transaction. Throws when its comment is not there: that cannot be. */
export const loadCard = async (kit: Kit, tx: Tx, review: Review): Promise<Card> => {
  const comment = await tx.comments.byId(review.commentId);
  if (!comment) throw new Error(`review ${review.id} has no comment`);
  const history = await tx.comments.authorHistory(comment, comment.receivedAt);
  const paused = (await pausedNow(tx)) !== undefined;
  const topics = kit.team.topics.map(({ name }) => name);
  return cardOf({
    review,
    comment,
    history,
    route: routeOf(kit.team, review),
    languages: kit.team.languages,
    translates: kit.drafter.translate !== undefined,
    policy: kit.team.policy,
    paused,
    topics,
    place: placeOf(kit, comment.source),
  });
};
