import type { Comment } from '../core/comment.ts';
import { languages } from '../core/language.ts';
import type { Language } from '../core/language.ts';
import type { Draft } from '../core/review/draft.ts';
import { currentDraft } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import { guardFor } from './guarding.ts';
import { rulesNow } from './house/rules.ts';
import { findKnowledge } from './knowledge/find.ts';
import type { Kit } from './kit.ts';
import type { DraftOrder, ProposedDraft } from './ports/drafter.ts';

/** What a draft is asked for as, besides the comment. */
export type Wish = Partial<Pick<NonNullable<Review['drafting']>, 'way' | 'instruction' | 'language'>>;

/** The commenter's language; when that is unsure, the team's first. A teammate may have asked for another. */
const languageFor = (kit: Kit, review: Review, wish: Wish): Language => {
  const asked = languages.find((known) => known === wish.language);
  if (asked !== undefined) return asked;
  const spoken = review.triage.language;
  return spoken === 'und' ? (kit.team.languages[0] ?? kit.team.language) : spoken;
};

/** What the team's pages, earlier replies and house rules give to a draft for this comment. */
export const knownFor = async (
  kit: Kit,
  { review, comment }: { review: Review; comment: Comment },
): Promise<Pick<DraftOrder, 'knowledge' | 'rules'>> => ({
  knowledge: await findKnowledge(kit, comment, review.triage),
  rules: await kit.store.read(rulesNow),
});

/** The order for one draft of this review; `nth` tells several at once apart. */
export const orderFor = (
  kit: Kit,
  { review, comment }: { review: Review; comment: Comment },
  { knowledge, rules }: Pick<DraftOrder, 'knowledge' | 'rules'>,
  wish: Wish,
  nth = 0,
): DraftOrder => {
  const previous = currentDraft(review)?.text;
  return {
    comment,
    triage: review.triage,
    language: languageFor(kit, review, wish),
    voice: kit.team.voice,
    knowledge,
    rules,
    guard: guardFor(kit, comment, review.triage, {
      facts: knowledge.flatMap(({ answer }) => answer ?? []),
      rules,
    }),
    seed: review.number * 31 + review.drafts.length + nth,
    ...(wish.way !== undefined && { way: wish.way }),
    ...(wish.instruction !== undefined && { instruction: wish.instruction }),
    ...(previous !== undefined && previous !== '' && { previous }),
  };
};

/** A finished proposal as a draft, guarded. */
export const asDraft = (
  { text, leave, escalate, language: written, writer, knowledge }: ProposedDraft,
  order: DraftOrder,
  wish: Wish,
  now: number,
): Omit<Draft, 'revision'> => ({
  text,
  leave,
  escalate,
  language: written,
  writer,
  knowledge,
  way: wish.way,
  instruction: wish.instruction,
  // A draft that proposes to write nothing has nothing to guard.
  findings: text === '' ? [] : order.guard(text),
  createdAt: now,
});
