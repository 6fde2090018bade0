import type { Teammate } from '../../core/actor.ts';
import { wavable } from '../../core/review/mod.ts';
import type { Mod } from '../../core/review/mod.ts';
import { beforeDecision } from '../../core/review/review.ts';
import type { Review } from '../../core/review/review.ts';
import { decide } from '../decide.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { forRole } from '../queries.ts';
import type { Verbs, Which } from '../verbs.ts';

/** Of one author's comments, so many of the newest are looked at. */
const most = 30;

/** What else the author of a comment said at that place, up to a moment, that the team still has before it. */
const othersOf = async (tx: Tx, review: Review, until: number): Promise<Review[]> => {
  const comment = await tx.comments.byId(review.commentId);
  if (!comment) return [];
  const others: Review[] = [];
  for (const { id } of await tx.comments.earlierBy({ ...comment, receivedAt: until }, most)) {
    const other = await tx.reviews.byCommentId(id);
    if (other && beforeDecision.includes(other.state)) others.push(other);
  }
  return others;
};

/** How many comments of the same author wait besides this one; told to whoever may moderate. */
export const others: (kit: Kit) => Verbs['others'] = (kit) => (which, by) =>
  forRole<{ others: number }>(kit, which, by, 'approver', async (tx, review) => ({
    ok: true,
    others: (await othersOf(tx, review, kit.world.now())).length,
  }));

/**
 * Decides the same on each of them, one after the other, each with its own audit row, second person and job. Handed over again after a
 * crash, it decides on none a second time, and on nothing that came after `until`: nobody meant that.
 */
export const moderateOthers = async (
  kit: Kit,
  which: Which,
  mod: Mod,
  by: Teammate,
  { press, until }: { press: string; until: number },
): ReturnType<Verbs['moderateOthers']> => {
  if (!wavable.includes(mod)) throw new Error(`${mod} is about one comment`);
  const found = await forRole<{ reviews: Review[] }>(kit, which, by, 'approver', async (tx, review) => ({
    ok: true,
    reviews: await othersOf(tx, review, until),
  }));
  if (!found.ok) return { done: 0, left: 0 };
  let done = 0;
  for (const { id } of found.reviews) {
    const decided = await decide(kit, { reviewId: id }, { do: 'moderate', mod }, by, `${press} ${id}`);
    if (decided.ok) done += 1;
  }
  return { done, left: found.reviews.length - done };
};
