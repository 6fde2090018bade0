import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import { markOf } from '../timeline.ts';
import type { Group, Item, ReadPortion } from '../timeline.ts';
import type { List, RedditApi } from './api.ts';
import { shown } from './markdown.ts';
import { isGone } from './shapes.ts';
import type { Comment } from './shapes.ts';

const EXCERPT = 500;
/** Names of our lists, as groups of the cursor. */
const [HEARD, WATCHED, OWN] = ['heard', 'watched', 'own'];
/** Bounds what is remembered of comments that were answered. */
const mostParents = 500;

interface Setup {
  source: string;
  api: RedditApi;
  /** Lower case. */
  account: string;
  subreddits: readonly string[];
  context: Pick<SourceContext, 'language' | 'log'>;
}

export const isOwn = ({ author }: Comment, account: string): boolean => author.toLowerCase() === account;
const isReply = ({ parent_id }: Comment): boolean => parent_id.startsWith('t1_');

const ownReply = (source: string, said: Comment): SourceEvent | undefined =>
  isReply(said)
    ? {
        kind: 'own_reply',
        source,
        parentExternalId: said.parent_id,
        externalId: said.name,
        text: shown(said.body),
        url: said.url,
        at: said.created_utc,
      }
    : undefined;

const commentOf = (source: string, said: Comment, parent: Comment | undefined): SourceEvent => {
  const { name, author, author_fullname, body: text, url, link_id, link_title, created_utc: postedAt } = said;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: name,
      author: {
        ...optional('id', author_fullname),
        name: author,
        url: `https://www.reddit.com/user/${encodeURIComponent(author)}`,
      },
      text,
      url,
      place: {
        id: link_id,
        title: link_title ?? '',
        url: `https://www.reddit.com/comments/${encodeURIComponent(link_id.slice(3))}`,
      },
      ...(isReply(said) && {
        parent: {
          externalId: said.parent_id,
          ...(parent && { author: { name: parent.author }, text: excerpt(parent.body, EXCERPT) }),
        },
      }),
      postedAt,
    },
  };
};

const spanOf = (times: readonly number[]) =>
  times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
const groupOf = ({ times, after, unread }: List): Group => {
  const span = spanOf(times);
  const wholeSince = after === undefined ? 0 : (span?.oldest ?? 0);
  return { order: span?.newest ?? 0, ...(unread.length === 0 && { wholeSince }) };
};

/** How far back both lists reach: as far as the one that is furthest behind. */
const reached = (lists: readonly List[]) => {
  const span = spanOf(lists.flatMap(({ times }) => times));
  const behind = lists.filter(({ after }) => after !== undefined).map(({ times }) => Math.min(...times));
  return span && { newest: span.newest, oldest: behind.length === 0 ? span.oldest : Math.max(...behind) };
};

/** A page of what answers or calls the account, and one of what is said in the watched communities; first, our own as well. */
export const createRead = ({ source, api, account, subreddits, context }: Setup): ReadPortion => {
  const { language, log } = context;
  const parents = new Map<string, Comment>();
  const learn = async (comments: readonly Comment[], signal: AbortSignal): Promise<void> => {
    if (parents.size >= mostParents) parents.clear();
    for (const one of comments) parents.set(one.name, one);
    const wanted = comments.filter(isReply).map(({ parent_id }) => parent_id);
    const names = [...new Set(wanted)].filter((name) => !parents.has(name)).slice(0, 100);
    if (names.length === 0) return;
    for (const one of valueOf(language, await api.info(names, signal)).comments) parents.set(one.name, one);
  };
  return async ({ token, size: limit }, signal) => {
    const from = token === undefined ? undefined : new URLSearchParams(token);
    const lists = new Map<string, List>();
    if (!from || from.has(HEARD)) {
      const page = { limit, after: from?.get(HEARD) ?? undefined };
      lists.set(HEARD, valueOf(language, await api.inbox(page, signal)));
    }
    if (subreddits.length > 0 && (!from || from.has(WATCHED))) {
      const page = { limit, after: from?.get(WATCHED) ?? undefined };
      lists.set(WATCHED, valueOf(language, await api.watched(subreddits, page, signal)));
    }
    const items = new Map<string, Item>();
    for (const [group, { comments, unread }] of lists) {
      for (const where of unread) log.warn('source.entry_unreadable', { source, where });
      const others = comments.filter((one) => !isGone(one) && !isOwn(one, account));
      await learn(others, signal);
      for (const said of others.filter(({ name }) => !items.has(name)))
        items.set(said.name, {
          id: said.name,
          at: said.created_utc,
          mark: markOf(said.author, said.body),
          group,
          event: commentOf(source, said, parents.get(said.parent_id)),
        });
    }
    const own = from ? [] : valueOf(language, await api.own(signal)).comments;
    for (const said of own)
      items.set(said.name, {
        id: said.name,
        at: said.created_utc,
        mark: markOf(said.body),
        group: OWN,
        event: ownReply(source, said),
      });
    // Where each list goes on.
    const next = new URLSearchParams();
    for (const [name, { after }] of lists) if (after !== undefined) next.set(name, after);
    return {
      items: [...items.values()],
      groups: new Map([
        ...[...lists].map(([name, list]) => [name, groupOf(list)] as const),
        [OWN, { order: 0 }],
      ]),
      span: reached([...lists.values()]),
      next: next.size > 0 ? next.toString() : undefined,
    };
  };
};
