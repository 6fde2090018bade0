import { z } from 'zod';
import type { Mod } from '../../core/review/mod.ts';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Query, Refusal, Result } from '../json-api.ts';
import { readableOf } from '../readable.ts';
import { below, comment, link, listing, me, people, redditError, written } from './shapes.ts';
import type { Comment } from './shapes.ts';

/** The most a list gives at once. */
export const PER_PAGE = 100;

/** A page of a list, newest first. */
export interface List {
  comments: Comment[];
  /** Fields that kept entries from being read. */
  unread: string[];
  /** Times of everything in it, comments or not. */
  times: number[];
  after: string | undefined;
}
interface From {
  after?: string | undefined;
  limit: number;
}
/** What moderators do with a comment. */
export type RedditAct = Extract<Mod, 'delete' | 'restore' | 'spam' | 'approve' | 'lock' | 'unlock'>;

/** Comments and posts by their full names. */
export interface Info {
  comments: Comment[];
  links: z.output<typeof link>[];
}
export interface RedditApi {
  me(signal: AbortSignal): Promise<Result<{ name: string }>>;
  /** What answers the account, or calls it by name. */
  inbox(from: From, signal: AbortSignal): Promise<Result<List>>;
  /** All that is said in these communities. */
  watched(subreddits: readonly string[], from: From, signal: AbortSignal): Promise<Result<List>>;
  own(signal: AbortSignal): Promise<Result<List>>;
  info(names: readonly string[], signal: AbortSignal): Promise<Result<Info>>;
  /** What directly answers a comment; `all` is false where there is more than can be read. */
  under(said: Comment, signal: AbortSignal): Promise<Result<{ comments: Comment[]; all: boolean }>>;
  /** www.reddit.com/dev/api#POST_api_editusertext and #POST_api_del; both need the scope `edit`. */
  change(name: string, text: string, signal: AbortSignal): Promise<Result<Comment>>;
  remove(name: string, signal: AbortSignal): Promise<Result<undefined>>;
  answer(name: string, text: string, signal: AbortSignal): Promise<Result<Comment>>;
  /** What moderators do with a comment; takes the scope modposts. */
  mark(act: RedditAct, name: string, signal: AbortSignal): Promise<Result<undefined>>;
  isBanned(subreddit: string, user: string, signal: AbortSignal): Promise<Result<boolean>>;
  /** From a community, until it is taken back; takes the scope modcontributors. */
  ban(subreddit: string, user: string, banned: boolean, signal: AbortSignal): Promise<Result<unknown>>;
}

/** www.reddit.com/dev/api#section_moderation, #POST_api_lock: a removal is taken back by approving. */
const marks: Record<RedditAct, { path: string; spam?: string }> = {
  delete: { path: 'api/remove', spam: 'false' },
  spam: { path: 'api/remove', spam: 'true' },
  restore: { path: 'api/approve' },
  approve: { path: 'api/approve' },
  lock: { path: 'api/lock' },
  unlock: { path: 'api/unlock' },
};

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  account: string;
  now: () => number;
}
const raw = { raw_json: '1' };
const bare = (name: string): string => name.replace(/^t\d_/, '');

export const createRedditApi = ({ root, http, access, account, now }: Setup): RedditApi => {
  const { host } = root;
  const api = createJsonApi({ root, http, access, refuse: (answer) => refusalOf(answer, redditError) });
  const list = async (path: string, query: Query, signal: AbortSignal): Promise<Result<List>> => {
    const found = await api.get(path, { ...query, ...raw }, listing, signal);
    if (found.kind !== 'json') return found;
    const { children, after } = found.value.data;
    // Messages to the account alone stand in the same list.
    const { read, unread } = readableOf(
      children.filter(({ kind }) => kind === 't1'),
      comment,
    );
    const times = children.flatMap(({ data }) =>
      data.created_utc === undefined ? [] : data.created_utc * 1000,
    );
    return given({ comments: read, unread, times, after: after ?? undefined });
  };
  const no = (code: string): Refusal => ({ kind: 'refusal', host, status: 400, code });
  const write = async (
    path: 'api/comment' | 'api/editusertext',
    thing_id: string,
    text: string,
    signal: AbortSignal,
  ): Promise<Result<Comment>> => {
    const form = { api_type: 'json', thing_id, text, ...raw };
    const made = await api.post(path, { form }, written, signal);
    if (made.kind !== 'json') return made;
    const { errors, ratelimit, data } = made.value.json;
    const code = errors[0]?.[0];
    if (code === 'RATELIMIT') {
      const retryAt = now() + Math.ceil((ratelimit ?? 600) * 1000);
      return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values: { host }, retryAt };
    }
    if (errors.length > 0) return no(code ?? '');
    const [stands] = readableOf(data?.things ?? [], comment).read;
    const values = { host, status: 200, where: 'json.data.things' };
    return stands ? given(stands) : { kind: 'trouble', sent: 'maybe', trouble: 'unexpected', values };
  };

  const inside = (subreddit: string, path: string): string => `r/${encodeURIComponent(subreddit)}/${path}`;
  return {
    mark: (act, id, signal) => {
      const { path, ...spam } = marks[act];
      return api.tell('POST', path, { form: { id, ...spam } }, signal);
    },
    isBanned: async (subreddit, user, signal) => {
      const found = await api.get(inside(subreddit, 'about/banned'), { user, ...raw }, people, signal);
      if (found.kind !== 'json') return found;
      return given(found.value.data.children.some(({ name }) => name.toLowerCase() === user.toLowerCase()));
    },
    ban: async (subreddit, name, banned, signal) => {
      const form = { type: 'banned', name, api_type: 'json' };
      if (!banned) return api.tell('POST', inside(subreddit, 'api/unfriend'), { form }, signal);
      const made = await api.post(inside(subreddit, 'api/friend'), { form }, written, signal);
      if (made.kind !== 'json') return made;
      const [error] = made.value.json.errors;
      return error === undefined ? given(undefined) : no(error[0] ?? '');
    },
    me: (signal) => api.get('api/v1/me', raw, me, signal),
    inbox: (from, signal) => list('message/inbox', { ...from, mark: 'false' }, signal),
    watched: (subreddits, from, signal) => list(`r/${subreddits.join('+')}/comments`, { ...from }, signal),
    own: (signal) =>
      list(`user/${encodeURIComponent(account)}/comments`, { limit: PER_PAGE, sort: 'new' }, signal),
    info: async (names, signal) => {
      const found = await api.get('api/info', { id: names.join(','), ...raw }, listing, signal);
      if (found.kind !== 'json') return found;
      const { children } = found.value.data;
      return given({ comments: readableOf(children, comment).read, links: readableOf(children, link).read });
    },
    under: async ({ name, link_id }, signal) => {
      const query = { comment: bare(name), depth: 2, limit: 500, sort: 'new', ...raw };
      const path = `comments/${encodeURIComponent(bare(link_id))}`;
      const found = await api.get(path, query, z.tuple([listing, listing]), signal);
      if (found.kind !== 'json') return found;
      const [said] = readableOf(found.value[1].data.children, below).read.filter(
        ({ data }) => data.name === name,
      );
      const replies = said?.data.replies;
      const children = replies ? replies.data.children : [];
      const all = said !== undefined && children.every(({ kind }) => kind !== 'more');
      return given({ comments: readableOf(children, comment).read, all });
    },
    change: (name, text, signal) => write('api/editusertext', name, text, signal),
    remove: (id, signal) => api.tell('POST', 'api/del', { form: { id } }, signal),
    answer: (name, text, signal) => write('api/comment', name, text, signal),
  };
};
