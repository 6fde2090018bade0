import type { Comment } from '../core/comment.ts';
import { currentDraft } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import { language } from '../core/language.ts';
import type { Language } from '../core/language.ts';
import { draftPayload } from './apply.ts';
import { guardFor } from './guarding.ts';
import { happenTo } from './happening.ts';
import { rulesNow } from './house/rules.ts';
import { done } from './job.ts';
import { findKnowledge } from './knowledge/find.ts';
import { knowledgeRefresher } from './knowledge/refresh.ts';
import type { JobHandler } from './job.ts';
import type { Kit } from './kit.ts';
import type { DraftOrder } from './ports/drafter.ts';

/** The commenter's language; when that is unsure, the team's first. A teammate may have asked for another. */
const languageFor = (kit: Kit, review: Review): Language => {
  const asked = language.safeParse(review.drafting?.language);
  if (asked.success) return asked.data;
  const spoken = review.triage.language;
  return spoken === 'und' ? (kit.team.languages[0] ?? kit.team.language) : spoken;
};

const orderFor = (
  kit: Kit,
  review: Review,
  comment: Comment,
  { knowledge, rules }: Pick<DraftOrder, 'knowledge' | 'rules'>,
): DraftOrder => {
  const { drafting } = review;
  const previous = currentDraft(review)?.text;
  return {
    comment,
    triage: review.triage,
    language: languageFor(kit, review),
    voice: kit.team.voice,
    knowledge,
    rules,
    guard: guardFor(kit, comment, review.triage, {
      facts: knowledge.flatMap(({ answer }) => answer ?? []),
      rules,
    }),
    seed: review.number * 31 + review.drafts.length,
    ...(drafting?.way !== undefined && { way: drafting.way }),
    ...(drafting?.instruction !== undefined && { instruction: drafting.instruction }),
    ...(previous !== undefined && previous !== '' && { previous }),
  };
};

/** After so many drafts that broke (a defect, not a model that is down) the card goes on without one. */
const triesWhenBroken = 6;

/** Writes the draft a review asks for. What comes too late (somebody wrote their own words meanwhile) is dropped. */
export const draftJob = (kit: Kit): JobHandler => {
  const refresh = knowledgeRefresher(kit);
  return async (job, signal) => {
    const { reviewId, askedAt } = draftPayload.parse(job.payload);
    const asked = await kit.store.read(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      const comment = review && (await tx.comments.byId(review.commentId));
      return review && comment && review.drafting?.at === askedAt ? { review, comment } : undefined;
    });
    if (!asked) return done;
    await refresh();
    const knowledge = await findKnowledge(kit, asked.comment, asked.review.triage);
    const rules = await kit.store.read(rulesNow);
    const order = orderFor(kit, asked.review, asked.comment, { knowledge, rules });
    const proposed = await kit.drafter.draft(order, signal).catch(async (error: unknown) => {
      if (job.attempts < triesWhenBroken) throw error;
      kit.log.error('draft.gave_up', { review: asked.review.number });
      await happenTo(kit, reviewId, { happened: 'draft_failed', askedAt });
      return undefined;
    });
    if (!proposed) return done;
    const { text, leave, escalate, language: written, writer, knowledge: cited } = proposed;
    const { drafting } = asked.review;
    await happenTo(kit, reviewId, {
      happened: 'drafted',
      askedAt,
      draft: {
        text,
        leave,
        escalate,
        language: written,
        writer,
        knowledge: cited,
        way: drafting?.way,
        instruction: drafting?.instruction,
        // A draft that proposes to write nothing has nothing to guard.
        findings: text === '' ? [] : order.guard(text),
        createdAt: kit.world.now(),
      },
    });
    return done;
  };
};

/** A snooze ends. */
export const wakeJob =
  (kit: Kit): JobHandler =>
  async (job) => {
    const { reviewId } = draftPayload.pick({ reviewId: true }).parse(job.payload);
    await happenTo(kit, reviewId, { happened: 'woken' });
    return done;
  };
