import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import { PER_PAGE } from './api.ts';
import type { FlarumApi, Named } from './api.ts';
import { calledIn, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';
import { answeredBy, isOwn, linkTo, nameOf, orderOf } from './thread.ts';

const EXCERPT = 500;
/** The forum has one list. */
const ALL = 'posts';
/** Bounds what is remembered. */
const mostKnown = 1_000;
/** Read again with the next page: deletions move the list up. */
const overlap = 10;

interface Setup {
  source: string;
  api: FlarumApi;
  ownIds: readonly string[];
  language: UiLanguage;
}

/** Asks once for what does not change. */
const remembered = <Value>(): ((key: string, ask: () => Promise<Value>) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>();
  return (key, ask) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const asked = ask();
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
};

/** A page of the newest posts, as far as guests may read them. */
export const createRead = ({ source, api, ownIds, language }: Setup): ReadPortion => {
  const called = remembered<{ name: string; text: string } | undefined>();
  const answers = remembered<string | undefined>();
  const parentOf = (id: string, signal: AbortSignal) =>
    called(id, async () => {
      const found = await api.post(id, signal);
      if (found.kind === 'refusal' && found.status === 404) return undefined;
      const named = valueOf(language, found);
      return { name: nameOf(named.post, named), text: wordsOf(named.post) };
    });

  const commentOf = async (post: Post, named: Named, signal: AbortSignal): Promise<SourceEvent> => {
    const discussionId = post.relationships.discussion?.data?.id ?? '';
    const user = named.included.find(
      ({ type, id }) => type === 'users' && id === post.relationships.user?.data?.id,
    );
    const title = named.included.find(({ type, id }) => type === 'discussions' && id === discussionId);
    const parentId = calledIn(post);
    const parent = parentId === undefined ? undefined : await parentOf(parentId, signal);
    return {
      kind: 'comment',
      comment: {
        source,
        externalId: post.id,
        author: {
          ...optional('id', user?.id),
          name: nameOf(post, named),
          ...optional('url', user?.attributes.slug && new URL(`u/${user.attributes.slug}`, api.root).href),
        },
        text: wordsOf(post),
        url: linkTo(api.root, post),
        place: {
          id: discussionId,
          title: title?.attributes.title ?? api.root.host,
          url: new URL(`d/${discussionId}`, api.root).href,
        },
        ...(parentId !== undefined && {
          parent: {
            externalId: parentId,
            ...(parent && { author: { name: parent.name }, text: excerpt(parent.text, EXCERPT) }),
          },
        }),
        postedAt: post.attributes.createdAt,
      },
    };
  };
  const ownReply = async (
    post: Post,
    own: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<SourceEvent | undefined> => {
    const parentExternalId = await answers(post.id, async () => {
      const discussionId = post.relationships.discussion?.data?.id ?? '';
      const thread = valueOf(language, await api.thread(discussionId, signal));
      return answeredBy(post, orderOf(thread, own));
    });
    if (parentExternalId === undefined) return undefined;
    const [externalId, text, at] = [post.id, wordsOf(post), post.attributes.createdAt];
    return { kind: 'own_reply', source, parentExternalId, externalId, text, url: linkTo(api.root, post), at };
  };

  return async ({ token }, signal) => {
    const me = valueOf(language, await api.me(signal));
    const own = new Set([me.id, ...ownIds]);
    const offset = Number(token ?? 0);
    const named = valueOf(language, await api.recent(offset, signal));
    const items: Item[] = [];
    for (const post of named.posts.filter(({ attributes }) => !attributes.isHidden)) {
      const event = isOwn(post, own)
        ? await ownReply(post, own, signal)
        : await commentOf(post, named, signal);
      const mark = markOf(nameOf(post, named), wordsOf(post));
      items.push({ id: post.id, at: post.attributes.createdAt, mark, group: ALL, event });
    }
    const times = named.posts.map(({ attributes }) => attributes.createdAt);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const next = named.posts.length < PER_PAGE ? undefined : String(offset + PER_PAGE - overlap);
    const wholeSince = next === undefined ? 0 : (span?.oldest ?? 0);
    return { items, groups: new Map([[ALL, { order: span?.newest ?? 0, wholeSince }]]), span, next };
  };
};
