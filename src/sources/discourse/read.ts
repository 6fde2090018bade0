import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { shownMarkdown } from '../markdown.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import type { DiscourseApi } from './api.ts';
import { isSaid, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';

const EXCERPT = 500;
/** The forum has one list. */
const ALL = 'posts';
/** Bounds what is remembered of posts that were answered. */
const mostParents = 500;

export const linkTo = (root: URL, { topic_id, topic_slug, post_number }: Post): string =>
  new URL(`t/${topic_slug ?? '-'}/${topic_id}/${post_number}`, root).href;
const nameOf = ({ name, username }: Post): string => name?.trim() || username;
export const isOwn = ({ username }: Post, own: ReadonlySet<string>): boolean =>
  own.has(username.toLowerCase());

interface Setup {
  source: string;
  api: DiscourseApi;
  /** Lower case. */
  own: ReadonlySet<string>;
  /** Undefined: every category that everybody may read. */
  categories: ReadonlySet<number> | undefined;
  language: UiLanguage;
}

const ownReply = (source: string, root: URL, said: Post, parent: Post): SourceEvent => ({
  kind: 'own_reply',
  source,
  parentExternalId: String(parent.id),
  externalId: String(said.id),
  text: shownMarkdown(wordsOf(said)),
  url: linkTo(root, said),
  at: said.created_at,
});

const commentOf = (source: string, root: URL, said: Post, parent: Post | undefined): SourceEvent => ({
  kind: 'comment',
  comment: {
    source,
    externalId: String(said.id),
    author: {
      ...optional('id', said.user_id?.toString()),
      name: nameOf(said),
      url: new URL(`u/${encodeURIComponent(said.username)}`, root).href,
    },
    text: wordsOf(said),
    url: linkTo(root, said),
    place: {
      id: String(said.topic_id),
      title: said.topic_title ?? said.topic_slug ?? root.host,
      url: linkTo(root, { ...said, post_number: 1 }),
    },
    ...(parent && {
      parent: {
        externalId: String(parent.id),
        author: { name: nameOf(parent) },
        text: excerpt(wordsOf(parent), EXCERPT),
      },
    }),
    postedAt: said.created_at,
  },
});

/** A page of the newest posts of the forum, as far as everybody may read them. */
export const createRead = ({ source, api, own, categories, language }: Setup): ReadPortion => {
  const parents = new Map<string, Post | undefined>();
  const parentOf = async (
    { topic_id, post_number, reply_to_post_number }: Post,
    ours: boolean,
    signal: AbortSignal,
  ): Promise<Post | undefined> => {
    // Whoever answers nobody in a topic answers whoever began it; of strangers that goes without saying.
    const number = reply_to_post_number ?? (ours && post_number > 1 ? 1 : undefined);
    if (number === undefined) return undefined;
    const key = `${topic_id}/${number}`;
    if (parents.has(key)) return parents.get(key);
    const found = await api.postByNumber(topic_id, number, signal);
    const isGone = found.kind === 'refusal' && (found.status === 404 || found.status === 403);
    const parent = isGone ? undefined : valueOf(language, found);
    if (parents.size >= mostParents) parents.clear();
    parents.set(key, parent);
    return parent;
  };
  const eventOf = async (said: Post, signal: AbortSignal): Promise<SourceEvent | undefined> => {
    const ours = isOwn(said, own);
    const parent = await parentOf(said, ours, signal);
    if (!ours) return commentOf(source, api.root, said, parent);
    return parent && !isOwn(parent, own) ? ownReply(source, api.root, said, parent) : undefined;
  };

  return async ({ token }, signal) => {
    const open = valueOf(language, await api.publicCategories(signal));
    const found = valueOf(language, await api.latest(token, signal));
    const wanted = ({ category_id }: Post): boolean =>
      open.has(category_id ?? 0) && (categories?.has(category_id ?? 0) ?? true);
    const items: Item[] = [];
    for (const said of found) {
      parents.set(`${said.topic_id}/${said.post_number}`, said);
      if (!isSaid(said) || !wanted(said)) continue;
      items.push({
        id: String(said.id),
        at: said.created_at,
        mark: markOf(nameOf(said), wordsOf(said)),
        group: ALL,
        event: await eventOf(said, signal),
      });
    }
    const times = found.map(({ created_at }) => created_at);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const groups = new Map([[ALL, { order: span?.newest ?? 0, wholeSince: span?.oldest ?? 0 }]]);
    return { items, groups, span, next: found.at(-1)?.id.toString() };
  };
};
