import type { Teammate } from '../core/actor.ts';
import { refuse } from '../core/review/change.ts';
import type { Circumstances, Outcome } from '../core/review/change.ts';
import { decide as decided } from '../core/review/decide.ts';
import type { Decision } from '../core/review/event.ts';
import type { Refusal } from '../core/review/refusal.ts';
import type { Review } from '../core/review/review.ts';
import { apply } from './apply.ts';
import { loadCard, placeOf } from './cards.ts';
import { factsOf, guardFor } from './guarding.ts';
import { untilSaved } from './happening.ts';
import { learnFrom } from './house/learn.ts';
import { rulesNow } from './house/rules.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import type { Tx } from './ports/store.ts';
import type { Decided, Which } from './verbs.ts';

export const find = (tx: Tx, which: Which): Promise<Review | undefined> =>
  'reviewId' in which ? tx.reviews.byId(which.reviewId) : tx.reviews.byNumber(which.number);

export const notFound = (which: Which): Refusal => ({
  refused: 'not_found',
  ...('number' in which && { number: which.number }),
});

/** Who could, for the one who may not; asked only then, because the desk may have to look groups up. */
export const withWho = async (kit: Kit, refusal: Refusal, route: string, by: Teammate): Promise<Refusal> =>
  refusal.refused === 'not_allowed'
    ? { ...refusal, who: await kit.rights.whoCan(refusal.needs, route, by.desk) }
    : refusal;

const circumstances = async (kit: Kit, tx: Tx, review: Review): Promise<Circumstances> => {
  const comment = await tx.comments.byId(review.commentId);
  if (!comment) throw new Error(`review ${review.id} has no comment`);
  const { moderate, amends } = placeOf(kit, review.source);
  return {
    now: kit.world.now(),
    policy: kit.team.policy,
    guard: guardFor(kit, comment, review.triage, { facts: factsOf(review), rules: await rulesNow(tx) }),
    contentHash: comment.contentHash,
    deliveryId: kit.world.id(),
    moderates: moderate,
    amends,
    paused: await pausedNow(tx),
  };
};

/** Whether this very press was carried out before: its audit entry says so, in the same transaction as the change. */
const carriedOut = async (tx: Tx, reviewId: string, press: string | undefined): Promise<boolean> =>
  press !== undefined && (await tx.audit.of(reviewId)).some(({ data }) => data['press'] === press);

/** True the first time a press is held against a review; kept with whatever comes of it. */
const firstLook = (tx: Tx, press: string, now: number): Promise<boolean> =>
  tx.seen.first(`decided:${press}`, now);

/** What was told no is not carried out when it is handed over again: whoever was told may have acted on it since. */
const unlessRefused = (outcome: Outcome, first: boolean): Outcome =>
  first || !outcome.ok ? outcome : refuse({ refused: 'changed_meanwhile' });

/** Undoes a transaction that lost its compare-and-set: not even that the press was looked at may stay of it. */
class ChangedMeanwhile extends Error {}
const unlessLost = async <T>(transaction: Promise<T>): Promise<T | undefined> => {
  try {
    return await transaction;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return undefined;
    throw error;
  }
};

/**
 * A teammate decides. One transaction: compare-and-set on the review, audit row, job. The role is looked up before it,
 * because that may ask the desk; the review is read again inside, so that the one who comes second is told.
 */
export const decide = async (
  kit: Kit,
  which: Which,
  decision: Decision,
  by: Teammate,
  press?: string,
): Promise<Decided> => {
  const before = await kit.store.read((tx) => find(tx, which));
  if (!before) return { ok: false, refusal: notFound(which) };
  const role = await kit.rights.roleOf(by, before.route);

  const attempt = (): Promise<Decided> =>
    kit.store.transaction(async (tx) => {
      const review = await tx.reviews.byId(before.id);
      if (!review) return { ok: false, refusal: notFound(which) };
      // In this order: a run of the same press beside this one is waited for here, and then seen.
      const first = press === undefined || (await firstLook(tx, press, kit.world.now()));
      if (await carriedOut(tx, review.id, press))
        return { ok: true, review, card: await loadCard(kit, tx, review) };
      const held = decided(review, decision, { by, role }, await circumstances(kit, tx, review));
      const outcome = unlessRefused(held, first);
      if (!outcome.ok) return { ok: false, refusal: outcome.refusal, card: await loadCard(kit, tx, review) };
      const change = press === undefined ? outcome : { ...outcome, data: { ...outcome.data, press } };
      if (!(await apply(kit, tx, change, { kind: 'teammate', teammate: by }))) throw new ChangedMeanwhile();
      const ask = decision.do === 'edit' ? await learnFrom(kit, tx, review, outcome.review, by) : undefined;
      const card = await loadCard(kit, tx, outcome.review);
      return { ok: true, review: outcome.review, card, ...(ask && { ask }) };
    });
  const result = await untilSaved(() => unlessLost(attempt()));
  kit.nudge();
  if (!result) return { ok: false, refusal: { refused: 'changed_meanwhile' } };
  return result.ok ? result : { ...result, refusal: await withWho(kit, result.refusal, before.route, by) };
};
