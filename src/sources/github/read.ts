import { z } from 'zod';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { Group, Item, ReadPortion } from '../timeline.ts';
import type { Ahead, GithubApi } from './api.ts';
import type { Comment, GhThread, Threads } from './shapes.ts';
import { itemsOf, strandsOf } from './strands.ts';

/** Threads that are read whole at a time: a page of ours ends well within its deadline. */
const mostOpened = 10;
/** Pages of both lists, as the timeline keeps them. */
const ahead = z.object({ issues: z.string().optional(), discussions: z.string().optional() });

interface Setup {
  source: string;
  api: GithubApi;
  /** Lower case, without our own login. */
  colleagues: readonly string[];
  language: UiLanguage;
}

const isWhole = ({ comments }: GhThread): boolean =>
  comments.nodes.length >= comments.totalCount &&
  comments.nodes.every(({ replies }) => replies === undefined || replies.nodes.length >= replies.totalCount);

const spanOf = (
  lists: readonly GhThread[][],
  next: boolean,
): { newest: number; oldest: number } | undefined => {
  const times = lists.map((list) => list.map(({ updatedAt }) => updatedAt));
  const all = times.flat();
  if (all.length === 0) return undefined;
  // Only as far as both lists reach back is everything on this page.
  const ends = times.filter((list) => list.length > 0).map((list) => Math.min(...list));
  return { newest: Math.max(...all), oldest: next ? Math.max(...ends) : Math.min(...all) };
};
const nextOf = ({ repository }: Threads): string | undefined => {
  const after = (list: Threads['repository']['issues']): string | undefined =>
    list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined;
  const next: Ahead = {
    ...optional('issues', after(repository.issues)),
    ...optional('discussions', after(repository.discussions)),
  };
  return Object.keys(next).length === 0 ? undefined : JSON.stringify(next);
};

/**
 * A page of issues and discussions, the latest changed first, with the last of what was said in each. Where more was said
 * than comes along, and the thread changed since the last look, it is read whole.
 */
export const createRead = ({ source, api, colleagues, language }: Setup): ReadPortion => {
  const wholly = async (
    thread: GhThread,
    open: boolean,
    signal: AbortSignal,
  ): Promise<{ comments: readonly Comment[]; all: boolean }> => {
    if (!open) return { comments: thread.comments.nodes, all: isWhole(thread) };
    const { said, all } = valueOf(language, await api.under(thread.id, signal));
    return { comments: said, all };
  };
  const groupOf = (
    thread: GhThread,
    comments: readonly Comment[],
    all: boolean,
    note: string | undefined,
  ): Group => {
    const isIssue = comments.every(({ replies }) => replies === undefined);
    const oldest = Math.min(...comments.map(({ createdAt }) => createdAt));
    return {
      order: thread.updatedAt,
      ...(all ? { wholeSince: 0 } : isIssue && comments.length > 0 && { wholeSince: oldest }),
      ...optional('note', note),
    };
  };

  return async ({ token, size, noteOf }, signal) => {
    const from = token === undefined ? undefined : ahead.parse(JSON.parse(token));
    const answer = await api.threads(size, from, signal);
    if (answer.kind === 'refusal' && /INVALID_CURSOR/.test(answer.code)) return 'expired';
    const found = valueOf(language, answer);
    const own = new Set([found.viewer.login.toLowerCase(), ...colleagues]);
    const lists = [found.repository.issues, found.repository.discussions].map((list) => list?.nodes ?? []);
    const items: Item[] = [];
    const groups = new Map<string, Group>();
    let opened = 0;
    let again = false;
    for (const thread of lists.flat()) {
      const stamp = String(thread.updatedAt);
      const due = !isWhole(thread) && noteOf(thread.id) !== stamp;
      const open = due && opened < mostOpened;
      if (open) opened += 1;
      if (due && !open) again = true;
      const { comments, all } = await wholly(thread, open, signal);
      const place = { source, id: thread.id, title: thread.title, url: thread.url, own };
      items.push(...itemsOf(strandsOf(thread, comments), place));
      groups.set(thread.id, groupOf(thread, comments, all, due && !open ? noteOf(thread.id) : stamp));
    }
    const next = nextOf(found);
    return { items, groups, span: spanOf(lists, next !== undefined), next, again };
  };
};
