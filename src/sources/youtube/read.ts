import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import type { Group, Item, ReadPortion } from '../timeline.ts';
import type { YtApi } from './api.ts';
import { itemsOf } from './events.ts';
import type { YtComment, YtThread } from './shapes.ts';

/** Threads whose replies are read one by one at a time: a page of ours ends well within its deadline. */
const mostOpened = 20;

interface Setup {
  source: string;
  api: YtApi;
  ownChannels: readonly string[];
  language: UiLanguage;
}

/**
 * A page of threads, newest thread first. New replies under an old thread move nothing in that list, but its count: where
 * it changed since the last look, and more than the few replies that come along were written, they are read.
 */
export const createRead = ({ source, api, ownChannels, language }: Setup): ReadPortion => {
  const isWhole = ({ snippet, replies }: YtThread): boolean =>
    (replies?.comments.length ?? 0) >= snippet.totalReplyCount;

  return async ({ token, size, noteOf }, signal) => {
    const me = valueOf(language, await api.me(signal));
    const query = { allThreadsRelatedToChannelId: me.id, order: 'time', maxResults: size, pageToken: token };
    const answer = await api.threads(query, signal);
    if (answer.kind === 'refusal' && answer.code === 'invalidPageToken' && token !== undefined)
      return 'expired';
    const { items: threads, nextPageToken: next } = valueOf(language, answer);
    const videos = threads.flatMap(({ snippet }) => snippet.topLevelComment.snippet.videoId ?? []);
    const titles = valueOf(language, await api.titles(videos, signal));
    const channel = { source, ownIds: new Set([me.id, ...ownChannels]), title: me.title, titles };
    const items: Item[] = [];
    const groups = new Map<string, Group>();
    let opened = 0;
    let again = false;
    for (const thread of threads) {
      const count = String(thread.snippet.totalReplyCount);
      const due = !isWhole(thread) && noteOf(thread.id) !== count;
      const open = due && opened < mostOpened;
      if (open) opened += 1;
      if (due && !open) again = true;
      const read: { items: YtComment[]; all: boolean } = open
        ? valueOf(language, await api.replies(thread.id, signal))
        : { items: thread.replies?.comments ?? [], all: isWhole(thread) };
      items.push(...itemsOf(thread, read.items, channel));
      const note = due && !open ? noteOf(thread.id) : count;
      groups.set(thread.id, {
        order: thread.snippet.topLevelComment.snippet.publishedAt,
        ...(read.all && { wholeSince: 0 }),
        ...(note !== undefined && { note }),
      });
    }
    const orders = [...groups.values()].map(({ order }) => order);
    const span =
      orders.length === 0 ? undefined : { newest: Math.max(...orders), oldest: Math.min(...orders) };
    return { items, groups, span, next, again };
  };
};
