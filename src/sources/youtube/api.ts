import { googleRefusal } from '../google-api.ts';
import { createJsonApi, given } from '../json-api.ts';
import type { Access, Problem, Query, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import type { Quota } from '../quota.ts';
import type { HttpAnswer } from '../trouble.ts';
import { listOf, threadOf, ytChannels, ytComment, ytThread, ytVideos } from './shapes.ts';
import type { YtComment, YtThread } from './shapes.ts';

/** developers.google.com/youtube/v3/determine_quota_cost: a list costs 1 unit, a write 50. */
const READ = 1;
const WRITE = 50;
const PER_PAGE = 100;
/** Of the replies of one thread. */
const mostPages = 10;

const outOfQuota = new Set(['quotaExceeded', 'dailyLimitExceeded']);

export interface YtApi {
  /** The channel whose owner gave us the token. Asked once, then remembered, unless it is wanted anew. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<{ id: string; title: string }>>;
  threads(
    query: Query,
    signal: AbortSignal,
  ): Promise<Result<{ items: YtThread[]; nextPageToken?: string | undefined }>>;
  comment(id: string, signal: AbortSignal): Promise<Result<YtComment>>;
  thread(id: string, signal: AbortSignal): Promise<Result<YtThread>>;
  /** All replies in a thread; `all` is false when there are more than can be read. */
  replies(threadId: string, signal: AbortSignal): Promise<Result<{ items: YtComment[]; all: boolean }>>;
  titles(videoIds: readonly string[], signal: AbortSignal): Promise<Result<ReadonlyMap<string, string>>>;
  answer(threadId: string, text: string, signal: AbortSignal): Promise<Result<YtComment>>;
  change(id: string, text: string, signal: AbortSignal): Promise<Result<YtComment>>;
  remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** `banAuthor`: also what they write from now on is rejected. */
  setStatus(
    id: string,
    to: { moderationStatus: 'heldForReview' | 'published' | 'rejected'; banAuthor?: true },
    signal: AbortSignal,
  ): Promise<Result<undefined>>;
}

export interface YtSetup {
  root: URL;
  http: HttpClient;
  access: Access;
  quota: Quota;
  now: () => number;
}

export const createYtApi = ({ root, http, access, quota, now }: YtSetup): YtApi => {
  const { host } = root;
  const refuse = (answer: HttpAnswer): Problem => {
    const problem = googleRefusal(answer, now());
    if (problem.kind === 'trouble') return problem;
    const { code, status } = problem;
    const values = { host, status };
    if (outOfQuota.has(code))
      return { kind: 'trouble', sent: 'no', trouble: 'quota', values, retryAt: quota.now().resetAt };
    // "The API server failed to successfully process the request": it may have got far before that.
    if (code === 'processingFailure')
      return { kind: 'trouble', sent: 'maybe', trouble: 'server_error', values };
    return problem;
  };
  const api = createJsonApi({ root, http, access, refuse });
  const get: typeof api.get = (path, query, schema, signal) => {
    quota.spend(READ);
    return api.get(path, query, schema, signal);
  };
  const text = { textFormat: 'plainText' };
  /** What is not there is an empty list to YouTube. */
  const missing = (code: string): Problem => ({ kind: 'refusal', host, status: 404, code });

  let known: { id: string; title: string } | undefined;
  const titles = new Map<string, string>();
  return {
    me: async (signal, anew = false) => {
      if (known && !anew) return given(known);
      const found = await get('channels', { part: 'snippet', mine: 'true' }, ytChannels, signal);
      if (found.kind !== 'json') return found;
      const [channel] = found.value.items;
      if (channel === undefined) return missing('channelNotFound');
      known = { id: channel.id, title: channel.snippet.title };
      return given(known);
    },
    threads: (query, signal) =>
      get('commentThreads', { part: 'snippet,replies', ...text, ...query }, listOf(ytThread), signal),
    comment: async (id, signal) => {
      const found = await get('comments', { part: 'snippet', id, ...text }, listOf(ytComment), signal);
      if (found.kind !== 'json') return found;
      const [comment] = found.value.items;
      return comment === undefined ? missing('commentNotFound') : given(comment);
    },
    thread: async (id, signal) => {
      const query = { part: 'snippet', id: threadOf(id), ...text };
      const found = await get('commentThreads', query, listOf(ytThread), signal);
      if (found.kind !== 'json') return found;
      const [thread] = found.value.items;
      return thread === undefined ? missing('commentNotFound') : given(thread);
    },
    replies: async (parentId, signal) => {
      const items: YtComment[] = [];
      let pageToken: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const query = { part: 'snippet', parentId, maxResults: PER_PAGE, pageToken, ...text };
        const found = await get('comments', query, listOf(ytComment), signal);
        if (found.kind !== 'json') return found;
        items.push(...found.value.items);
        pageToken = found.value.nextPageToken;
        if (pageToken === undefined) return given({ items, all: true });
      }
      return given({ items, all: false });
    },
    titles: async (videoIds, signal) => {
      const unknown = [...new Set(videoIds)].filter((id) => !titles.has(id));
      for (let from = 0; from < unknown.length; from += 50) {
        const id = unknown.slice(from, from + 50).join(',');
        const found = await get('videos', { part: 'snippet', id }, ytVideos, signal);
        if (found.kind !== 'json') return found;
        for (const { id: one, snippet } of found.value.items) titles.set(one, snippet.title);
      }
      return given(titles);
    },
    answer: (parentId, textOriginal, signal) => {
      quota.spend(WRITE);
      const json = { snippet: { parentId, textOriginal } };
      return api.post('comments', { query: { part: 'snippet' }, json }, ytComment, signal);
    },
    change: (id, textOriginal, signal) => {
      quota.spend(WRITE);
      const json = { id, snippet: { textOriginal } };
      return api.put('comments', { query: { part: 'snippet' }, json }, ytComment, signal);
    },
    remove: (id, signal) => {
      quota.spend(WRITE);
      return api.tell('DELETE', 'comments', { query: { id } }, signal);
    },
    setStatus: (id, { moderationStatus, banAuthor }, signal) => {
      quota.spend(WRITE);
      const query = { id, moderationStatus, ...(banAuthor && { banAuthor: 'true' }) };
      return api.tell('POST', 'comments/setModerationStatus', { query }, signal);
    },
  };
};
