import type { FinalReview, History, Said } from './history.ts';
import { checkApproval } from './checker/approval.ts';
import { at, indexed } from './checker/indexed.ts';
import type { Indexed } from './checker/indexed.ts';
import { checkModeration } from './checker/moderation.ts';
import { checkPresses } from './checker/presses.ts';
import type { Wrong } from './checker/wrong.ts';

const ended: readonly string[] = ['posted', 'dismissed'];
/** What asks for a decision, and must be gone where all is decided. */
const asks: readonly string[] = [
  'approve', 'read_first', 'edit', 'redraft', 'leave', 'withdraw', 'it_is_there', 'post_again', 'try_again', 'posted_by_hand', 'take_back',
].map((name) => `card.${name}`); // prettier-ignore

/** At each desk exactly one card stands, it is the one the bot knows, it is this comment's, and it offers what the state says. */
const checkCard = (on: Indexed, comment: Said, review: FinalReview, desk: string): Wrong[] => {
  const ids = `${at(comment.place, comment.id)} review ${review.id} on ${desk}`;
  const [card, ...others] = on.cardsOf(review).filter((one) => one.desk === desk);
  if (!card) return [{ what: 'lost', ids, why: 'no card stands' }];
  if (others.length > 0) return [{ what: 'twice', ids, why: `${others.length + 1} cards stand` }];
  const known = on.history.final.cards.filter((one) => one.reviewId === review.id && one.desk === desk);
  if (known.length !== 1 || known[0]?.messageId !== card.ts)
    return [{ what: 'lost', ids, why: 'the card that stands is not the one that is kept up to date' }];
  if (!card.words.includes(comment.word))
    return [{ what: 'lost', ids, why: 'its card shows another comment' }];
  if (!known[0].upToDate) return [{ what: 'stuck', ids, why: 'its card is out of date' }];
  const left = card.offers.filter((offer) => asks.includes(offer));
  return ended.includes(review.state) && left.length > 0
    ? [{ what: 'stuck', ids, why: `it is ${review.state}, but its card offers ${left.join(', ')}` }]
    : [];
};

const checkReplies = (on: Indexed, comment: Said, review: FinalReview): Wrong[] => {
  const ids = `${at(comment.place, comment.id)} review ${review.id}`;
  const replies = on.repliesTo(comment);
  const twice: Wrong[] =
    replies.length > 1 ? [{ what: 'twice', ids, why: `${replies.length} replies stand` }] : [];
  if (review.state === 'posted' && replies.length === 0)
    return [{ what: 'lost', ids, why: 'it is called posted, and nothing stands there' }];
  if (review.state === 'dismissed' && replies.length > 0)
    return [{ what: 'unapproved', ids, why: 'it was left without a reply, and one stands there' }];
  return [...twice, ...replies.flatMap((reply) => checkApproval(on, comment, review, reply))];
};

const checkComment = (on: Indexed, comment: Said): Wrong[] => {
  const ids = at(comment.place, comment.id);
  const [review, ...others] = on.reviewsOf(comment);
  if (!review) return [{ what: 'lost', ids, why: 'no review' }];
  if (others.length > 0) return [{ what: 'twice', ids, why: `${others.length + 1} reviews` }];
  const stuck: Wrong[] = ended.includes(review.state)
    ? []
    : [{ what: 'stuck', ids: `${ids} review ${review.id}`, why: `it is ${review.state} for good` }];
  const audit = on.auditOf(review).length;
  const unwritten: Wrong[] =
    audit === review.version
      ? []
      : [
          {
            what: 'lost',
            ids: `${ids} review ${review.id}`,
            why: `${review.version} changes, ${audit} in the audit`,
          },
        ];
  const cards = on.history.desks.flatMap((desk) => checkCard(on, comment, review, desk));
  return [...stuck, ...unwritten, ...cards, ...checkReplies(on, comment, review)];
};

const checkStrays = ({ history }: Indexed): Wrong[] => {
  const comments = new Set(history.comments.map(({ place, id }) => at(place, id)));
  const reviews = new Set(history.final.reviews.map(({ id }) => id));
  const { waiting, gaveUp } = history.final.jobs;
  return [
    ...history.replies
      .filter(({ place, parentId }) => !comments.has(at(place, parentId)))
      .map(({ place, id }): Wrong => ({
        what: 'unapproved',
        ids: at(place, id),
        why: 'it answers no comment',
      })),
    ...history.final.reviews
      .filter(({ place, commentId }) => !comments.has(at(place, commentId)))
      .map(({ id }): Wrong => ({ what: 'twice', ids: `review ${id}`, why: 'of a comment that nobody made' })),
    ...history.cards
      .filter(({ reviewId }) => !reviews.has(reviewId))
      .map(({ ts, reviewId }): Wrong => ({
        what: 'lost',
        ids: ts,
        why: `the card of ${reviewId}, which is not there`,
      })),
    ...(waiting > 0 ? [{ what: 'stuck' as const, ids: 'jobs', why: `${waiting} wait` }] : []),
    ...(gaveUp > 0 ? [{ what: 'stuck' as const, ids: 'jobs', why: `${gaveUp} gave up` }] : []),
  ];
};

/** Everything in a history that breaks a promise. Knows nothing of the bot but its books at the end. */
export const check = (history: History, now = Date.now()): Wrong[] => {
  const on = indexed(history);
  return [
    ...history.comments.flatMap((comment) => checkComment(on, comment)),
    ...checkPresses(on),
    ...checkStrays(on),
    ...(history.moderation ? checkModeration(history.moderation, history.told, now) : []),
  ];
};
