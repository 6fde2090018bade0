import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { shownMarkdown } from '../markdown.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import type { NodebbApi } from './api.ts';
import { wordsOf } from './shapes.ts';
import type { Post, Summary } from './shapes.ts';

const EXCERPT = 500;
/** The forum has one list. */
const ALL = 'posts';
/** Bounds what is remembered of words. */
const mostKnown = 1_000;
/** Pages on which there may be nothing for guests, before the list is taken to end. */
const mostEmpty = 5;

export const linkTo = (root: URL, pid: string): string =>
  new URL(`post/${encodeURIComponent(pid)}`, root).href;

interface Setup {
  source: string;
  api: NodebbApi;
  ownUids: readonly string[];
  language: UiLanguage;
}

/** A page of the newest posts, as far as guests may read them; what was written is asked for one by one, once. */
export const createRead = ({ source, api, ownUids, language }: Setup): ReadPortion => {
  const known = new Map<string, string | undefined>();
  /** Undefined: gone meanwhile. */
  const wordsFor = async (pid: string, mark: string, signal: AbortSignal): Promise<string | undefined> => {
    const key = `${pid}/${mark}`;
    if (known.has(key)) return known.get(key);
    const found = await api.post(pid, signal);
    const isGone = found.kind === 'refusal' && [401, 403, 404].includes(found.status);
    const read: Post | undefined = isGone ? undefined : valueOf(language, found);
    const words = read === undefined || read.deleted ? undefined : wordsOf(read);
    if (known.size >= mostKnown) known.clear();
    known.set(key, words);
    return words;
  };
  const commentOf = (said: Summary, text: string, parent: string | undefined): SourceEvent => ({
    kind: 'comment',
    comment: {
      source,
      externalId: said.pid,
      author: {
        id: said.uid,
        name: said.user?.displayname || said.user?.username || '?',
        ...optional(
          'url',
          said.user?.userslug ? new URL(`user/${said.user.userslug}`, api.root).href : undefined,
        ),
      },
      text,
      url: linkTo(api.root, said.pid),
      place: {
        id: said.tid,
        title: said.topic.title,
        url: new URL(`topic/${encodeURIComponent(said.tid)}`, api.root).href,
      },
      ...(said.toPid && {
        parent: { externalId: said.toPid, ...optional('text', parent && excerpt(parent, EXCERPT)) },
      }),
      postedAt: said.timestamp,
    },
  });
  const ownReply = (said: Summary, text: string): SourceEvent | undefined => {
    // Whoever answers nobody in a topic answers whoever began it.
    const parentExternalId = said.toPid ?? said.topic.mainPid;
    if (parentExternalId === said.pid) return undefined;
    const { pid: externalId, timestamp: at } = said;
    const url = linkTo(api.root, externalId);
    return { kind: 'own_reply', source, parentExternalId, externalId, text: shownMarkdown(text), url, at };
  };
  /** Deletions move the pages up: each is read with the one before it. */
  const pages = async (page: number, signal: AbortSignal): Promise<{ found: Summary[]; last: number }> => {
    const before = page > 1 ? valueOf(language, await api.recent(page - 1, signal)) : [];
    for (let last = page; ; last += 1) {
      const found = valueOf(language, await api.recent(last, signal));
      if (found.length > 0 || last - page >= mostEmpty) return { found: [...before, ...found], last };
    }
  };

  return async ({ token }, signal) => {
    const me = valueOf(language, await api.me(signal));
    const own = new Set([me.uid, ...ownUids]);
    const { found, last } = await pages(Number(token ?? 1), signal);
    const items: Item[] = [];
    for (const said of new Map(found.map((one) => [one.pid, one])).values()) {
      if (said.deleted || said.topic.deleted) continue;
      const mark = markOf(said.user?.username ?? '', said.content);
      const text = await wordsFor(said.pid, mark, signal);
      if (text === undefined) continue;
      const parent = said.toPid && !own.has(said.uid) ? await wordsFor(said.toPid, '', signal) : undefined;
      const event = own.has(said.uid) ? ownReply(said, text) : commentOf(said, text, parent);
      items.push({ id: said.pid, at: said.timestamp, mark, group: ALL, event });
    }
    const times = found.map(({ timestamp }) => timestamp);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const groups = new Map([[ALL, { order: span?.newest ?? 0, wholeSince: span?.oldest ?? 0 }]]);
    return { items, groups, span, next: span && String(last + 1) };
  };
};
