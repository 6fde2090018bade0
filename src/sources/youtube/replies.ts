import type { Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { answered } from '../flat-thread.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { YtApi } from './api.ts';
import { inOrder, isOwn, linkTo } from './events.ts';
import { threadOf, wordsOf } from './shapes.ts';
import type { YtThread } from './shapes.ts';

/** youtube.com refuses more; the API's pages name `commentTextTooLong` and no figure. */
export const MOST = 10_000;

/** Reasons of comments.list and comments.insert, and of the token's endpoint. */
const reasons: Record<string, Meaning> = {
  commentNotFound: 'gone',
  parentCommentNotFound: 'gone',
  commentThreadNotFound: 'gone',
  videoNotFound: 'gone',
  channelNotFound: 'no_permission',
  commentsDisabled: 'closed',
  operationNotSupported: 'closed',
  parentCommentIsPrivate: 'closed',
  commentTextTooLong: 'too_long',
  invalid_grant: 'no_permission',
  unauthorized_client: 'no_permission',
  invalid_client: 'no_permission',
};
export const meaning = ({ status, code }: Refusal): Meaning =>
  reasons[code] ?? (status === 401 || status === 403 ? 'no_permission' : 'place_refused');

interface Seen extends Standing {
  thread: YtThread;
}

export const createReplies = (
  api: YtApi,
  ownChannels: readonly string[],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const standing = async (
    { externalId }: { externalId: string },
    signal: AbortSignal,
  ): Promise<Result<Seen>> => {
    const thread = await api.thread(externalId, signal);
    if (thread.kind !== 'json') return thread;
    const { topLevelComment: top, canReply: open } = thread.value.snippet;
    if (top.id === externalId) return given({ text: wordsOf(top), open, thread: thread.value });
    const comment = await api.comment(externalId, signal);
    if (comment.kind !== 'json') return comment;
    return given({ text: wordsOf(comment.value), open, thread: thread.value });
  };

  return createAnswering<Seen>(
    {
      standing,
      answers: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const thread = await api.thread(externalId, signal);
        if (thread.kind !== 'json') return thread;
        const replies = await api.replies(threadOf(externalId), signal);
        if (replies.kind !== 'json') return replies;
        const ownIds = new Set([me.value.id, ...ownChannels]);
        const order = inOrder(thread.value.snippet.topLevelComment, replies.value.items, ownIds);
        const ids = new Set(replies.value.items.filter((one) => isOwn(one, ownIds)).map(({ id }) => id));
        const own = order
          .filter(({ id }) => ids.has(id))
          .map((one): OwnAnswer => {
            const url = linkTo(one.id, thread.value.snippet.videoId);
            const here = answered(order, one) === externalId;
            return { externalId: one.id, text: one.text, at: one.at, here, ...optional('url', url) };
          });
        return given({ own, all: replies.value.all });
      },
      post: async ({ parent, text }, { thread }, signal) => {
        const made = await api.answer(threadOf(parent.externalId), text, signal);
        if (made.kind !== 'json') return made;
        const { id, snippet } = made.value;
        const url = linkTo(id, snippet.videoId ?? thread.snippet.videoId);
        return given({ externalId: id, ...optional('url', url), at: snippet.publishedAt });
      },
      meaning,
      limits: [{ unit: 'utf16', max: MOST }],
      keepsOnce: false,
    },
    context,
  );
};
