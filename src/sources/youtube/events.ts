import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import { answered } from '../flat-thread.ts';
import type { Said } from '../flat-thread.ts';
import { optional, webLink } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item } from '../timeline.ts';
import { wordsOf } from './shapes.ts';
import type { YtComment, YtThread } from './shapes.ts';

const EXCERPT = 500;

export interface Channel {
  source: string;
  /** Ids of the channels whose comments are answers. */
  ownIds: ReadonlySet<string>;
  title: string;
  titles: ReadonlyMap<string, string>;
}

export const isOwn = ({ snippet }: YtComment, ownIds: ReadonlySet<string>): boolean =>
  ownIds.has(snippet.authorChannelId?.value ?? '');

/** `lc` opens the comment itself. */
export const linkTo = (id: string, videoId: string | undefined): string | undefined =>
  videoId === undefined
    ? undefined
    : `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}&lc=${encodeURIComponent(id)}`;

const said = (comment: YtComment, ownIds: ReadonlySet<string>): Said => ({
  id: comment.id,
  author: comment.snippet.authorDisplayName,
  text: wordsOf(comment),
  at: comment.snippet.publishedAt,
  own: isOwn(comment, ownIds),
});

/** A thread in order of time, beginning with the comment it hangs from. */
export const inOrder = (top: YtComment, replies: readonly YtComment[], ownIds: ReadonlySet<string>): Said[] =>
  [top, ...replies.toSorted((a, b) => a.snippet.publishedAt - b.snippet.publishedAt)].map((one) =>
    said(one, ownIds),
  );

/** What one comment of a thread is to us. */
const eventOf = (
  comment: YtComment,
  thread: YtThread,
  order: readonly Said[],
  { source, ownIds, title, titles }: Channel,
): SourceEvent | undefined => {
  const { snippet, id } = comment;
  const top = thread.snippet.topLevelComment;
  const videoId = snippet.videoId ?? thread.snippet.videoId;
  const url = linkTo(id, videoId);
  const text = wordsOf(comment);
  if (isOwn(comment, ownIds)) {
    const parentExternalId = id === top.id ? undefined : answered(order, said(comment, ownIds));
    if (parentExternalId === undefined) return undefined;
    const at = snippet.publishedAt;
    return { kind: 'own_reply', source, parentExternalId, externalId: id, text, ...optional('url', url), at };
  }
  const place = videoId === undefined ? title : (titles.get(videoId) ?? title);
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: id,
      author: {
        ...optional('id', snippet.authorChannelId?.value),
        name: snippet.authorDisplayName,
        ...optional('url', webLink(snippet.authorChannelUrl)),
      },
      text,
      ...optional('url', url),
      place: {
        ...optional('id', videoId),
        title: place,
        ...optional('url', videoId && `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}`),
      },
      ...(id !== top.id && {
        parent: {
          externalId: top.id,
          author: { name: top.snippet.authorDisplayName },
          text: excerpt(wordsOf(top), EXCERPT),
        },
      }),
      postedAt: snippet.publishedAt,
    },
  };
};

/** Everything that was read of a thread. */
export const itemsOf = (thread: YtThread, replies: readonly YtComment[], channel: Channel): Item[] => {
  const top = thread.snippet.topLevelComment;
  const order = inOrder(top, replies, channel.ownIds);
  return [top, ...replies].map((comment) => ({
    id: comment.id,
    at: comment.snippet.publishedAt,
    mark: markOf(comment.snippet.authorDisplayName, wordsOf(comment)),
    group: thread.id,
    event: eventOf(comment, thread, order, channel),
  }));
};
