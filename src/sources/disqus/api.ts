import type { z } from 'zod';
import type { Mod } from '../../core/review/mod.ts';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given } from '../json-api.ts';
import type { Access, Problem, Query, Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { readableOf } from '../readable.ts';
import { readJson } from '../trouble.ts';
import type { HttpAnswer } from '../trouble.ts';
import type { ToldQuota } from './quota.ts';
import { disqusError, made, moderators, page, post, responseOf, shutOut, user } from './shapes.ts';
import type { Post } from './shapes.ts';

/** The most a list gives at once (disqus.com/api/docs/posts/list). */
export const PER_PAGE = 100;
/** Of one thread. */
const mostPages = 5;

/** A page of a list, newest first. */
export interface List {
  posts: Post[];
  /** Fields that kept entries from being read. */
  unread: string[];
  next: string | undefined;
}
export interface Me {
  id: string;
  username: string;
}
/** What moderators do with a comment, each an address of its own. */
export type DisqusAct = Extract<Mod, 'spam' | 'approve' | 'delete' | 'restore'>;

export interface DisqusApi {
  host: string;
  /** Whose token it is. */
  me(signal: AbortSignal): Promise<Result<Me>>;
  moderators(signal: AbortSignal): Promise<Result<string[]>>;
  /** What stands in public in the whole forum. */
  newest(from: { cursor: string | undefined; limit: number }, signal: AbortSignal): Promise<Result<List>>;
  post(id: string, signal: AbortSignal): Promise<Result<Post>>;
  /** What was said in a thread since a moment, what still waits for a moderator too; `all` is false where there is more. */
  since(threadId: string, at: number, signal: AbortSignal): Promise<Result<{ posts: Post[]; all: boolean }>>;
  reply(
    said: { threadId: string; parentId: string; message: string },
    signal: AbortSignal,
  ): Promise<Result<z.output<typeof made>>>;
  change(id: string, message: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** Each takes the scope `admin`, and a moderator of the forum. */
  mark(act: DisqusAct, id: string, signal: AbortSignal): Promise<Result<undefined>>;
  isShutOut(who: { id: string; username: string }, signal: AbortSignal): Promise<Result<boolean>>;
  shutOut(id: string, out: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

/** disqus.com/api/docs/posts: remove, spam, approve, restore. */
const marks: Record<DisqusAct, string> = {
  delete: 'remove',
  spam: 'spam',
  approve: 'approve',
  restore: 'restore',
};
/** disqus.com/api/docs/errors: too many requests; something of its own went wrong, and what was asked may have been done. */
const tooMany = [13, 14];
const maybeDone = [15, 16, 20, 21];
/** Nobody, or a token that is not good any more. */
const unknownToken = /^(?:4|18) /;

const refuse =
  (quota: ToldQuota) =>
  (answer: HttpAnswer): Problem => {
    const { host, status } = answer;
    const error = readJson(answer, disqusError);
    if (error.kind === 'trouble') return { ...error, sent: status === 408 ? 'maybe' : 'no' };
    const { code, response } = error.value;
    // Said with "400 Bad Request".
    if (tooMany.includes(code))
      return {
        kind: 'trouble',
        sent: 'no',
        trouble: 'rate_limited',
        values: { host, status },
        retryAt: quota.until(),
      };
    if (maybeDone.includes(code))
      return { kind: 'trouble', sent: 'maybe', trouble: 'server_error', values: { host, status } };
    return { kind: 'refusal', host, status, code: `${code} ${response}`.trim().slice(0, 200) };
  };

interface Setup {
  root: URL;
  http: HttpClient;
  /** Gives `authorization: Bearer …`, as everywhere; Disqus wants it as a parameter. */
  access: Access;
  secret: string;
  forum: string;
  quota: ToldQuota;
}

export const createDisqusApi = ({ root, http, access, secret, forum, quota }: Setup): DisqusApi => {
  const api = createJsonApi({
    root,
    http: quota.heard(http),
    access,
    byParameter: ({ authorization = '' }) => ({
      api_secret: secret,
      access_token: authorization.replace(/^Bearer /, ''),
    }),
    unknown: ({ code }: Refusal) => unknownToken.test(`${code} `),
    refuse: refuse(quota),
  });
  const get = async <Value>(
    path: string,
    query: Query,
    schema: z.ZodType<{ response: Value }>,
    signal: AbortSignal,
  ): Promise<Result<Value>> => {
    const found = await api.get(`${path}.json`, query, schema, signal);
    return found.kind === 'json' ? given(found.value.response) : found;
  };
  const tell = (path: string, form: Record<string, string>, signal: AbortSignal) =>
    api.tell('POST', `${path}.json`, { form }, signal);
  const list = async (query: Query, signal: AbortSignal): Promise<Result<List>> => {
    const asked = { forum, related: 'thread', order: 'desc', ...query };
    const found = await api.get('posts/list.json', asked, page, signal);
    if (found.kind !== 'json') return found;
    const { read: posts, unread } = readableOf(found.value.response, post);
    const { hasNext, next } = found.value.cursor;
    return given({ posts, unread, next: hasNext ? (next ?? undefined) : undefined });
  };
  return {
    host: root.host,
    me: (signal) => get('users/details', {}, responseOf(user), signal),
    moderators: (signal) => get('forums/listModerators', { forum }, responseOf(moderators), signal),
    newest: ({ cursor, limit }, signal) => list({ include: 'approved', limit, cursor }, signal),
    post: (id, signal) => get('posts/details', { post: id, related: 'thread' }, responseOf(post), signal),
    since: async (threadId, at, signal) => {
      const posts: Post[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < mostPages; pages += 1) {
        const query = {
          thread: threadId,
          include: ['approved', 'unapproved'],
          limit: PER_PAGE,
          ...optional('cursor', cursor),
        };
        const found = await list(query, signal);
        if (found.kind !== 'json') return found;
        posts.push(...found.value.posts);
        const last = found.value.posts.at(-1);
        cursor = found.value.next;
        if (cursor === undefined || (last && last.createdAt < at))
          return given({ posts, all: found.value.unread.length === 0 });
      }
      return given({ posts, all: false });
    },
    reply: async ({ threadId, parentId, message }, signal) => {
      const form = { thread: threadId, parent: parentId, message };
      const posted = await api.post('posts/create.json', { form }, responseOf(made), signal);
      return posted.kind === 'json' ? given(posted.value.response) : posted;
    },
    change: (id, message, signal) => tell('posts/update', { post: id, message }, signal),
    mark: (act, id, signal) => tell(`posts/${marks[act]}`, { post: id }, signal),
    isShutOut: async ({ id, username }, signal) => {
      const query = { forum, type: 'user', query: username, limit: PER_PAGE };
      const found = await get('blacklists/list', query, responseOf(shutOut), signal);
      if (found.kind !== 'json') return found;
      return given(
        found.value.some(({ value }) =>
          typeof value === 'string' ? value === id || value === username : value?.id === id,
        ),
      );
    },
    shutOut: (id, out, signal) => tell(`blacklists/${out ? 'add' : 'remove'}`, { forum, user: id }, signal),
  };
};
