import { z } from 'zod';
import { createJsonApi, fixedAccess, given, refusalOf } from '../json-api.ts';
import type { JsonApi, Problem, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import type { HttpAnswer } from '../trouble.ts';
import {
  made,
  member as account,
  nodebbError,
  post,
  replies,
  self,
  settings,
  summary,
  topic,
} from './shapes.ts';
import type { Post, Summary } from './shapes.ts';

/** What a page of the newest holds (src/controllers/posts.js). */
export const PER_PAGE = 20;
/** Of the answers to one post, so many by us are read. */
const mostOwn = 10;
const SECOND = 1000;

export interface NodebbApi {
  root: URL;
  /** Whom the token belongs to. */
  me(signal: AbortSignal): Promise<Result<z.output<typeof self>>>;
  lengths(signal: AbortSignal): Promise<Result<z.output<typeof settings>>>;
  /** The newest that guests may read; pages begin with 1. */
  recent(page: number, signal: AbortSignal): Promise<Result<Summary[]>>;
  /** As a guest may read it. */
  post(pid: string, signal: AbortSignal): Promise<Result<Post>>;
  /** As our account may read it: what was deleted too, where it may. */
  postAsMember(pid: string, signal: AbortSignal): Promise<Result<Post>>;
  topic(tid: string, signal: AbortSignal): Promise<Result<z.output<typeof topic>['response']>>;
  /** Answers to a post by these people, as they were written; `all` is false where there are more than are read. */
  answers(
    pid: string,
    uids: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<Result<{ posts: Post[]; all: boolean }>>;
  change(pid: string, content: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** Undefined: it waits for a moderator. */
  reply(
    said: { tid: string; toPid: string; content: string },
    signal: AbortSignal,
  ): Promise<Result<{ pid: string; timestamp: number } | undefined>>;
  setDeleted(pid: string, deleted: boolean, signal: AbortSignal): Promise<Result<undefined>>;
  member(uid: string, signal: AbortSignal): Promise<Result<{ banned: boolean }>>;
  /** Without a reason: the ban is lifted. */
  ban(uid: string, reason: string | undefined, signal: AbortSignal): Promise<Result<undefined>>;
}

interface Setup {
  /** Ends with a slash. */
  root: URL;
  http: HttpClient;
  token: string;
  now: () => number;
}

/** Errors come in the account's language, unless another is asked for. */
const english = { lang: 'en-GB' };

export const createNodebbApi = ({ root, http, token, now }: Setup): NodebbApi => {
  const refuse = (answer: HttpAnswer): Problem => {
    const problem = refusalOf(answer, nodebbError);
    if (problem.kind === 'trouble') return problem;
    // `postDelay`: so many seconds between two posts of one account, and one at a time.
    const seconds = /every (\d+) second/.exec(problem.code)?.[1];
    if (seconds === undefined && !/already posting/i.test(problem.code)) return problem;
    const { host, status } = answer;
    const retryAt = now() + Number(seconds ?? 10) * SECOND;
    return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values: { host, status }, retryAt };
  };
  const as = (headers: Record<string, string>): JsonApi =>
    createJsonApi({ root: new URL('api/', root), http, access: fixedAccess(headers), refuse });
  const [guest, member] = [as({}), as({ authorization: `Bearer ${token}` })];
  const id = (one: string): string => encodeURIComponent(one);
  const read = async (api: JsonApi, pid: string, signal: AbortSignal): Promise<Result<Post>> => {
    const found = await api.get(`v3/posts/${id(pid)}`, english, post, signal);
    return found.kind === 'json' ? given(found.value.response) : found;
  };
  return {
    root,
    me: (signal) => member.get('self', {}, self, signal),
    lengths: (signal) => member.get('config', {}, settings, signal),
    recent: (page, signal) => guest.get('recent/posts', { page }, z.array(summary), signal),
    post: (pid, signal) => read(guest, pid, signal),
    postAsMember: (pid, signal) => read(member, pid, signal),
    change: (pid, content, signal) =>
      member.tell('PUT', `v3/posts/${id(pid)}`, { query: english, json: { content } }, signal),
    topic: async (tid, signal) => {
      const found = await guest.get(`v3/topics/${id(tid)}`, english, topic, signal);
      return found.kind === 'json' ? given(found.value.response) : found;
    },
    answers: async (pid, uids, signal) => {
      const found = await member.get(`v3/posts/${id(pid)}/replies`, english, replies, signal);
      if (found.kind !== 'json') return found;
      const own = (found.value.response.replies ?? []).filter(
        ({ uid, deleted }) => uids.has(uid) && !deleted,
      );
      const posts: Post[] = [];
      for (const one of own.slice(-mostOwn)) {
        const answer = await read(member, one.pid, signal);
        if (answer.kind !== 'json') return answer;
        posts.push(answer.value);
      }
      return given({ posts, all: own.length <= mostOwn });
    },
    reply: async ({ tid, toPid, content }, signal) => {
      const to = Number.isNaN(Number(toPid)) ? toPid : Number(toPid);
      const sent = { query: english, json: { content, toPid: to } };
      const found = await member.post(`v3/topics/${id(tid)}`, sent, made, signal);
      return found.kind === 'json' ? given(found.value.response) : found;
    },
    setDeleted: (pid, deleted, signal) =>
      member.tell(deleted ? 'DELETE' : 'PUT', `v3/posts/${id(pid)}/state`, { query: english }, signal),
    member: async (uid, signal) => {
      const found = await member.get(`v3/users/${id(uid)}`, english, account, signal);
      return found.kind === 'json' ? given(found.value.response) : found;
    },
    ban: (uid, reason, signal) =>
      reason === undefined
        ? member.tell('DELETE', `v3/users/${id(uid)}/ban`, { query: english }, signal)
        : member.tell('PUT', `v3/users/${id(uid)}/ban`, { query: english, json: { reason } }, signal),
  };
};
