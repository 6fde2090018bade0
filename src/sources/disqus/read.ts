import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import { markOf } from '../timeline.ts';
import type { ReadPortion } from '../timeline.ts';
import type { DisqusApi } from './api.ts';
import type { Own } from './own.ts';
import { isPublic, linkTo, nameOf, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';

const EXCERPT = 500;
/** The forum has one list. */
const ALL = 'posts';
/** Bounds what is remembered of comments that were answered. */
const mostKnown = 1_000;
/** Each costs a request of the hour; the others come without the words they answer. */
const mostAsked = 10;

interface Setup {
  source: string;
  api: DisqusApi;
  own: Own;
  context: Pick<SourceContext, 'language' | 'log'>;
}

const eventOf = (
  source: string,
  said: Post,
  { isOwn, parent }: { isOwn: boolean; parent: Post | undefined },
): SourceEvent | undefined => {
  const { id: externalId, createdAt: at, author, thread } = said;
  const text = wordsOf(said);
  const to = said.parent ?? undefined;
  const url = optional('url', linkTo(thread.link, externalId));
  if (isOwn)
    return to === undefined
      ? undefined
      : { kind: 'own_reply', source, parentExternalId: to, externalId, text, ...url, at };
  return {
    kind: 'comment',
    comment: {
      source,
      externalId,
      author: {
        ...optional('id', author.id ?? undefined),
        name: nameOf(said),
        ...optional('url', author.profileUrl),
      },
      text,
      ...url,
      place: {
        id: thread.id,
        title: thread.clean_title || thread.title || '?',
        ...optional('url', thread.link),
      },
      ...(to !== undefined && {
        parent: {
          externalId: to,
          ...(parent && { author: { name: nameOf(parent) }, text: excerpt(wordsOf(parent), EXCERPT) }),
        },
      }),
      postedAt: at,
    },
  };
};

/** A page of the newest comments that stand in public. */
export const createRead = ({ source, api, own, context }: Setup): ReadPortion => {
  const { language, log } = context;
  const known = new Map<string, Post>();
  /** What they answer, from this page or an earlier one, else asked for. */
  const learn = async (posts: readonly Post[], signal: AbortSignal): Promise<void> => {
    if (known.size >= mostKnown) known.clear();
    for (const one of posts) known.set(one.id, one);
    const wanted = new Set(posts.flatMap(({ parent }) => (parent && !known.has(parent) ? [parent] : [])));
    for (const id of [...wanted].slice(0, mostAsked)) {
      const found = await api.post(id, signal);
      // What is gone is no reason not to hear who answered it.
      if (found.kind === 'json' || found.kind === 'trouble') known.set(id, valueOf(language, found));
    }
  };
  return async ({ token: cursor, size: limit }, signal) => {
    const ours = valueOf(language, await own(signal));
    const { posts, unread, next } = valueOf(language, await api.newest({ cursor, limit }, signal));
    for (const where of unread) log.warn('source.entry_unreadable', { source, where });
    const shown = posts.filter(isPublic);
    await learn(
      shown.filter(({ author }) => !ours.has(author.id ?? '')),
      signal,
    );
    const items = shown.map((said) => {
      const isOwn = ours.has(said.author.id ?? '');
      return {
        id: said.id,
        at: said.createdAt,
        mark: markOf(nameOf(said), wordsOf(said)),
        group: ALL,
        event: eventOf(source, said, { isOwn, parent: known.get(said.parent ?? '') }),
      };
    });
    const times = posts.map(({ createdAt }) => createdAt);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const wholeSince = next === undefined ? 0 : (span?.oldest ?? 0);
    const group = { order: span?.newest ?? 0, ...(unread.length === 0 && { wholeSince }) };
    return { items, groups: new Map([[ALL, group]]), span, next };
  };
};
