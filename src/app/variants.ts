import type { Teammate } from '../core/actor.ts';
import type { Comment } from '../core/comment.ts';
import type { Draft, RedraftWay } from '../core/review/draft.ts';
import { happen } from '../core/review/happen.ts';
import { currentDraft } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import { apply } from './apply.ts';
import { loadCard } from './cards.ts';
import { asDraft, knownFor, orderFor } from './drafting.ts';
import { untilSaved } from './happening.ts';
import type { Kit } from './kit.ts';
import { forRole } from './queries.ts';
import type { Varied, Verbs } from './verbs.ts';

/** Neutral in other words, closer to the person, and brief: what people ask for one after the other. */
const ways: readonly RedraftWay[] = ['other_words', 'warmer', 'shorter'];

/** How long somebody waits for them; a model keeps shorter limits of its own. */
const patienceMs = 60_000;

type Asked = { review: Review; comment: Comment };

/** Each way once, without those that propose no text or say the same as another. */
const written = async (kit: Kit, asked: Asked): Promise<Omit<Draft, 'revision'>[]> => {
  const known = await knownFor(kit, asked);
  const signal = kit.deadline(new AbortController().signal, patienceMs);
  const drafts = await Promise.all(
    ways.map(async (way, nth) => {
      const order = orderFor(kit, asked, known, { way }, nth);
      return asDraft(await kit.drafter.draft(order, signal), order, { way }, kit.world.now());
    }),
  );
  const texts = new Set(['', currentDraft(asked.review)?.text]);
  return drafts.filter(({ text }) => !texts.has(text) && texts.add(text));
};

/** Keeps them with the review, so that the one that is used is one that was written, and never what a payload says. */
const kept = async (
  kit: Kit,
  reviewId: string,
  of: { revision: number; contentHash: string; drafts: Omit<Draft, 'revision'>[] },
  by: Teammate,
): Promise<Varied> => {
  const result = await untilSaved<Varied>(() =>
    kit.store.transaction(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      const comment = review && (await tx.comments.byId(review.commentId));
      if (!review || comment?.contentHash !== of.contentHash)
        return { ok: false, refusal: { refused: 'changed_meanwhile' } };
      const { revision, drafts } = of;
      const outcome = happen(review, { happened: 'varied', revision, drafts }, kit.world.now());
      if (!outcome.ok) return { ok: false, refusal: outcome.refusal };
      const saved = await apply(kit, tx, outcome, { kind: 'teammate', teammate: by });
      return saved ? { ok: true, card: await loadCard(kit, tx, outcome.review) } : undefined;
    }),
  );
  return result ?? { ok: false, refusal: { refused: 'changed_meanwhile' } };
};

/** Writes several versions of a review's draft for a teammate to choose from. The current draft stays what it is. */
export const variants: (kit: Kit) => Verbs['variants'] = (kit) => async (which, by) => {
  const found = await forRole<Asked>(kit, which, by, 'writer', async (tx, review) => {
    const comment = await tx.comments.byId(review.commentId);
    const outcome = happen(
      review,
      { happened: 'varied', revision: currentDraft(review)?.revision ?? 0, drafts: [] },
      kit.world.now(),
    );
    if (!outcome.ok) return outcome;
    return comment ? { ok: true, review, comment } : { ok: false, refusal: { refused: 'changed_meanwhile' } };
  });
  if (!found.ok) return found;
  const { review, comment } = found;
  const of = {
    revision: currentDraft(review)?.revision ?? 0,
    contentHash: comment.contentHash,
    drafts: await written(kit, found),
  };
  const result = await kept(kit, review.id, of, by);
  kit.nudge();
  return result;
};
