import type { SourceEvent } from '../../core/comment.ts';
import { valueOf } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import { markOf } from '../timeline.ts';
import type { Item, Portion, ReadPortion } from '../timeline.ts';
import { answerId, isAnswered, starsOf, wordsOf } from './store.ts';
import type { Review, ReviewStore } from './store.ts';

/** The one list there is, as a group of the cursor. */
const LIST = 'reviews';

interface Setup {
  source: string;
  store: ReviewStore;
  context: Pick<SourceContext, 'language' | 'log' | 'world'>;
}

const commentOf = (source: string, review: Review, title: string): SourceEvent => {
  const { id, author, url, stars, at } = review;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: id,
      author: { name: author },
      text: wordsOf(review),
      url,
      place: { title: `${title} · ${starsOf(stars)}` },
      postedAt: at,
    },
  };
};

/** A review, and the answer under it where there is one. */
const itemsOf = (source: string, review: Review, title: string): Item[] => {
  const { id, author, text, stars, at, url, reply } = review;
  const said: Item = {
    id,
    at,
    mark: markOf(author, text, String(stars)),
    group: LIST,
    event: commentOf(source, review, title),
  };
  if (!reply) return [said];
  const answer: SourceEvent = {
    kind: 'own_reply',
    source,
    parentExternalId: id,
    externalId: answerId(id),
    text: reply.text,
    url,
    at: reply.at,
  };
  const event = isAnswered(review) ? answer : undefined;
  return [said, { id: answerId(id), at: reply.at, mark: markOf(reply.text), group: LIST, event }];
};

/** A page of reviews, newest first. */
export const createRead =
  ({ source, store, context: { language, log, world } }: Setup): ReadPortion =>
  async ({ token, size }, signal): Promise<Portion | 'expired'> => {
    const title = valueOf(language, await store.title(signal));
    const found = await store.page({ token, size }, signal);
    if (found === 'expired') return found;
    const { reviews, unread, next } = valueOf(language, found);
    for (const where of unread) log.warn('source.entry_unreadable', { source, where });
    const times = reviews.map(({ at }) => at);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const listedSince = store.windowMs === undefined ? 0 : world.now() - store.windowMs;
    const wholeSince = Math.max(listedSince, next === undefined ? 0 : (span?.oldest ?? 0));
    // What could not be read is there all the same.
    const group = { order: span?.newest ?? 0, ...(unread.length === 0 && { wholeSince }) };
    return {
      items: reviews.flatMap((review) => itemsOf(source, review, title)),
      groups: new Map([[LIST, group]]),
      span,
      next,
    };
  };
