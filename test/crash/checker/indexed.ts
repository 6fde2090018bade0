import type { AuditRow, FinalReview, History, Press, PublicReply, Said, StandingCard } from '../history.ts';

/** The history by the ids it hangs on. */
export interface Indexed {
  history: History;
  reviewsOf: (comment: Said) => FinalReview[];
  repliesTo: (comment: Said) => PublicReply[];
  cardsOf: (review: FinalReview) => StandingCard[];
  auditOf: (review: FinalReview) => AuditRow[];
  pressesOn: (review: FinalReview) => Press[];
}

/** Groups by a key; what nobody has is an empty list. */
export const by = <T>(all: readonly T[], key: (one: T) => string): ((key: string) => T[]) => {
  const found = Map.groupBy(all, key);
  return (wanted) => found.get(wanted) ?? [];
};
export const at = (place: string, id: string): string => `${place}/${id}`;

export const indexed = (history: History): Indexed => {
  const reviews = by(history.final.reviews, ({ place, commentId }) => at(place, commentId));
  const replies = by(history.replies, ({ place, parentId }) => at(place, parentId));
  const cards = by(history.cards, ({ reviewId }) => reviewId);
  const audit = by(history.final.audit, ({ reviewId }) => reviewId);
  const presses = by(history.presses, ({ reviewId }) => reviewId);
  return {
    history,
    reviewsOf: ({ place, id }) => reviews(at(place, id)),
    repliesTo: ({ place, id }) => replies(at(place, id)),
    cardsOf: ({ id }) => cards(id),
    auditOf: ({ id }) => audit(id),
    pressesOn: ({ id }) => presses(id),
  };
};
