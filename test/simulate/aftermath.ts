import type { Review } from '../../src/core/review/review.ts';
import type { Chat } from './desk.ts';
import { sameWords } from './place.ts';
import type { Place } from './place.ts';
import type { Press } from './press.ts';
import type { Stage } from './stage.ts';
import type { Violations } from './violation.ts';

/** What was acknowledged to its sender: the place and the index in its log. */
export type Accepted = ReadonlySet<string>;

/** What must hold when everything has come to rest. */
export const checkAftermath = (
  { database, scheduler }: Stage,
  {
    places,
    chat,
    presses,
    accepted,
  }: {
    places: readonly Place[];
    chat: Chat;
    presses: readonly Press[];
    accepted: Accepted;
  },
  violations: Violations,
): void => {
  const { rows } = database;
  const reviews = [...rows.reviews.values()];
  const reviewOf = (source: string, externalId: string): Review | undefined => {
    const comment = [...rows.comments.values()].find(
      (one) => one.source === source && one.externalId === externalId,
    );
    return reviews.find(({ commentId }) => commentId === comment?.id);
  };

  for (const { profile, log } of places)
    for (const [index, event] of log.entries())
      if (event.kind === 'comment' && accepted.has(`${profile.name} ${index}`))
        if (!reviewOf(profile.name, event.comment.externalId))
          violations.add('lost', `${profile.name} ${event.comment.externalId}`);

  for (const { profile, posts } of places)
    for (const post of posts) {
      if (post.by === 'colleague') continue;
      const at = `${profile.name} ${post.parent}`;
      const beside = posts.filter(({ parent, by }) => parent === post.parent && by !== 'colleague');
      if (beside.length > 1) violations.add('twice', `${at}: ${beside.map(({ id }) => id).join()}`);
      const review = reviewOf(profile.name, post.parent);
      if (review?.state !== 'posted' || !review.reply || !sameWords(review.reply.text, post.text))
        violations.add('unknown reply', `${at}: ${post.id} stands, the review is ${review?.state}`);
    }

  // An edit that is told again, or told late, is no news: it changes a comment once.
  for (const { profile, log, edits } of places)
    for (const { source, externalId, version } of rows.comments.values()) {
      if (source !== profile.name) continue;
      const told = log.filter((event) => event.kind === 'comment' && event.comment.externalId === externalId);
      if (version > told.length + (edits.get(externalId) ?? 0))
        violations.add('redelivery changed something', `${source} ${externalId} v${version}`);
    }

  for (const review of reviews) {
    const { number, state, drafting } = review;
    const moving = state === 'approved' || state === 'posting' || state === 'unsure' || state === 'handoff';
    if (moving) violations.add('stuck', `#${number} is ${state}`);
    if (state === 'in_review' && drafting) violations.add('stuck', `#${number} waits for a draft`);
    if (state === 'posted') {
      const place = places.find(({ profile }) => profile.name === review.source);
      const comment = rows.comments.get(review.commentId);
      const stands = place?.posts.some(
        ({ parent, text }) => parent === comment?.externalId && sameWords(text, review.reply?.text ?? ''),
      );
      if (!stands) violations.add('lost', `#${number} is posted, and nothing stands`);
    }
    const entries = [...rows.audit.values()].filter(({ reviewId }) => reviewId === review.id);
    if (entries.length !== review.version)
      violations.add('audit', `#${number} v${review.version}: ${entries.length} entries`);
    const cards = chat.cardsOf(review.id);
    if (cards.length !== 1)
      violations.add('two cards', `#${number}: ${cards.map(({ id }) => id).join() || 'none'}`);
    for (const { id, card } of cards)
      if (card.version !== review.version)
        violations.add('card out of date', `#${number} ${id} shows v${card.version} of v${review.version}`);
  }

  for (const job of rows.jobs.values()) {
    if (job.state === 'gave_up') violations.add('gave up', `${job.kind} ${job.id}`);
    if (job.state === 'open')
      violations.add('stuck', `${job.kind} ${job.id}, due in ${job.dueAt - scheduler.now()} ms`);
  }
  for (const press of presses) {
    if (press.acked && press.told.length === 0) violations.add('untold', `${press.who} ${press.key}`);
    const no = Math.min(...press.told.flatMap((one) => (one.done ? [] : (one.at ?? []))));
    if (press.told.some((one) => one.done && (one.at ?? 0) > no))
      violations.add('told no, then done', `${press.who} ${press.key}`);
  }
};
