import type { Tx } from '../../../src/app/ports/store.ts';
import type { Comment } from '../../../src/core/comment.ts';
import { openAmendment, waitsSince } from '../../../src/core/review/amendment.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { severityRank } from '../../../src/core/triage/triage.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { ReviewFilter } from '../../../src/app/ports/store.ts';
import type { Scope } from './scope.ts';

/** An author by their id where the place gives one, else by the name they show. */
const sameAuthor = (a: Pick<Comment, 'source' | 'author'>, b: Pick<Comment, 'source' | 'author'>): boolean =>
  a.source === b.source &&
  (a.author.id === undefined
    ? b.author.id === undefined && a.author.name === b.author.name
    : a.author.id === b.author.id);

export const comments = ({ session, pace }: Scope): Tx['comments'] => ({
  async byId(id) {
    await pace();
    return session.get('comments', id);
  },
  async byExternalId(source, externalId) {
    await pace();
    return session.all('comments').find((one) => one.source === source && one.externalId === externalId);
  },
  async insert(comment) {
    await pace();
    const { source, externalId } = comment;
    await session.lock(`comment ${source} ${externalId}`);
    if (session.all('comments').some((one) => one.source === source && one.externalId === externalId))
      return false;
    session.put('comments', comment.id, comment);
    return true;
  },
  async saveVersion(comment) {
    await pace();
    await session.lock(`comments ${comment.id}`);
    if (session.get('comments', comment.id)?.version !== comment.version - 1) return false;
    session.put('comments', comment.id, comment);
    return true;
  },
  async earlierBy(of, limit) {
    await pace();
    const earlier = session
      .all('comments')
      .filter((one) => one.id !== of.id && sameAuthor(one, of) && one.receivedAt <= of.receivedAt);
    return earlier.sort((a, b) => b.receivedAt - a.receivedAt).slice(0, limit);
  },
  async lately(source, since, limit) {
    await pace();
    const found = session.all('comments').filter((one) => one.source === source && one.postedAt > since);
    return found.sort((a, b) => b.postedAt - a.postedAt).slice(0, limit);
  },
  async authorHistory(of, before) {
    await pace();
    const earlier = session.all('comments').filter((one) => sameAuthor(one, of) && one.receivedAt < before);
    if (earlier.length === 0) return { comments: 0, replies: 0 };
    const ids = new Set(earlier.map(({ id }) => id));
    const answered = session
      .all('reviews')
      .filter(({ commentId, state }) => ids.has(commentId) && (state === 'posted' || state === 'corrected'));
    const lastAt = Math.max(...earlier.map(({ postedAt }) => postedAt));
    return { comments: earlier.length, replies: answered.length, lastAt };
  },
});

const passes = (review: Review, by: Omit<ReviewFilter, 'limit'>): boolean =>
  ((by.states?.includes(review.state) ?? true) || (by.amending === true && !!openAmendment(review))) &&
  (by.source === undefined || review.source === by.source) &&
  (by.minSeverityRank === undefined || severityRank(review.triage.severity) >= by.minSeverityRank) &&
  (by.assignee === undefined ||
    (review.assignee?.desk === by.assignee.desk && review.assignee.id === by.assignee.id)) &&
  (by.before === undefined || waitsSince(review) <= by.before) &&
  (by.awakeAt === undefined || (review.snoozedUntil ?? 0) <= by.awakeAt);

const mostUrgentFirst = (a: Review, b: Review): number =>
  severityRank(b.triage.severity) - severityRank(a.triage.severity) ||
  a.createdAt - b.createdAt ||
  (a.id < b.id ? -1 : 1);

export const reviews = ({ session, pace, next }: Scope): Tx['reviews'] => {
  const all = (): Review[] => session.all('reviews');
  const filtered = (by: Omit<ReviewFilter, 'limit'>): Review[] => all().filter((one) => passes(one, by));
  return {
    async byId(id) {
      await pace();
      return session.get('reviews', id);
    },
    async byNumber(number) {
      await pace();
      return all().find((one) => one.number === number);
    },
    async byCommentId(commentId) {
      await pace();
      return all().find((one) => one.commentId === commentId);
    },
    async nextNumber() {
      await pace();
      return next();
    },
    async insert(review) {
      await pace();
      await session.lock(`review of ${review.commentId}`);
      if (all().some(({ commentId, number }) => commentId === review.commentId || number === review.number))
        throw new StoreError('failed', 'a second review');
      session.put('reviews', review.id, review);
    },
    async save(review) {
      await pace();
      await session.lock(`reviews ${review.id}`);
      if (session.get('reviews', review.id)?.version !== review.version - 1) return false;
      session.put('reviews', review.id, review);
      for (const card of session.all('cards')) {
        if (card.reviewId !== review.id) continue;
        const key = `${card.reviewId} ${card.desk} ${card.channel}`;
        await session.lock(`cards ${key}`);
        const now = session.get('cards', key);
        if (now) session.put('cards', key, { ...now, wanted: review.version });
      }
      return true;
    },
    async list({ limit, ...by }) {
      await pace();
      return filtered(by).sort(mostUrgentFirst).slice(0, limit);
    },
    async count(by) {
      await pace();
      return filtered(by).length;
    },
    async countByState() {
      await pace();
      const states: Awaited<ReturnType<Tx['reviews']['countByState']>> = {};
      for (const { state } of all()) states[state] = (states[state] ?? 0) + 1;
      return states;
    },
  };
};
