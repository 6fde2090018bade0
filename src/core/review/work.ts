/** Work that follows from a change and is queued in the same transaction. */
export type Work =
  /** Write a draft for what `review.drafting` asks; `askedAt` ties the answer to this request. */
  | { work: 'draft'; askedAt: number }
  | { work: 'deliver'; deliveryId: string; at: number }
  | { work: 'wake'; at: number }
  /** Have the place do what `review.moderation` asks; `at` ties it to this order. */
  | { work: 'moderate'; at: number }
  /** Have the place change or remove the reply that stands. */
  | { work: 'amend'; amendmentId: string; at: number }
  /** Call the people whom the route names for escalation, in the card's thread. */
  | { work: 'tell'; why: 'escalated' | 'severe'; at: number }
  /** Call whoever approved this delivery, if nobody has said by then that they posted it by hand. */
  | { work: 'remind'; deliveryId: string; at: number }
  /** Call whoever may agree to this change of a posted reply, if nobody has by then. */
  | { work: 'remind_agreement'; amendmentId: string; at: number };
