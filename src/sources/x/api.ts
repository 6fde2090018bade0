import type { z } from 'zod';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Query, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import { created, me, posts, single, xError } from './shapes.ts';
import type { Post, User } from './shapes.ts';
import type { Purse } from './purse.ts';

/** docs.x.com/x-api/users/get-mentions and get-posts: 5 to 100. */
export const PER_PAGE = 100;
const leastPerPage = 5;

const fields: Query = {
  'tweet.fields':
    'author_id,conversation_id,created_at,edit_history_tweet_ids,entities,in_reply_to_user_id,note_tweet,referenced_tweets',
  'user.fields': 'name,username',
  expansions: 'author_id,referenced_tweets.id',
};

export interface XPage {
  posts: Post[];
  /** Those that were answered or quoted. */
  others: ReadonlyMap<string, Post>;
  users: ReadonlyMap<string, User>;
  next?: string | undefined;
}
export interface Seen {
  post: Post;
  others: ReadonlyMap<string, Post>;
}

export interface XApi {
  /** Whose keys they are. Asked once, then remembered, unless it is wanted anew. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<User>>;
  /** Newest first: what calls the account, or what it wrote. */
  list(
    edge: 'mentions' | 'tweets',
    from: { of: string; sinceId: string | undefined; token: string | undefined; size: number },
    signal: AbortSignal,
  ): Promise<Result<XPage>>;
  /** As it reads now: the last version of what was edited. */
  post(id: string, signal: AbortSignal): Promise<Result<Seen>>;
  /** docs.x.com/x-api/posts/delete-post. */
  remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
  answer(
    order: { to: string; text: string; summoned: boolean },
    signal: AbortSignal,
  ): Promise<Result<string>>;
  /** A reply in a conversation of our own. */
  hide(id: string, hidden: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  purse: Purse;
}

export const createXApi = ({ root, http, access, purse }: Setup): XApi => {
  const api = createJsonApi({
    root,
    http,
    access,
    refuse: (answer) => refusalOf(answer, xError),
  });
  const others = ({ tweets }: z.output<typeof posts>['includes']): XPage['others'] =>
    new Map(tweets.map((one) => [one.id, one]));
  const once = async (id: string, signal: AbortSignal): Promise<Result<Seen>> => {
    const found = await api.get(`2/tweets/${id}`, fields, single, signal);
    if (found.kind !== 'json') return found;
    const { data, includes, errors } = found.value;
    const code = errors?.[0]?.title ?? 'gone';
    if (!data) return { kind: 'refusal', host: root.host, status: 404, code };
    purse.read('mentions', [data.id]);
    return given({ post: data, others: others(includes) });
  };
  let known: User | undefined;
  return {
    me: async (signal, anew = false) => {
      if (known && !anew) return given(known);
      const found = await api.get('2/users/me', {}, me, signal);
      if (found.kind !== 'json') return found;
      known = found.value.data;
      return given(known);
    },
    list: async (edge, { of, sinceId, token, size }, signal) => {
      const most = Math.min(PER_PAGE, Math.max(leastPerPage, size));
      const query = { ...fields, max_results: most, since_id: sinceId, pagination_token: token };
      const found = await api.get(`2/users/${of}/${edge}`, query, posts, signal);
      if (found.kind !== 'json') return found;
      const { data, includes, meta } = found.value;
      purse.read(
        edge,
        data.map(({ id }) => id),
      );
      return given({
        posts: data,
        others: others(includes),
        users: new Map(includes.users.map((one) => [one.id, one])),
        next: meta.next_token,
      });
    },
    post: async (id, signal) => {
      const found = await once(id, signal);
      if (found.kind !== 'json' || found.value.post.latestId === id) return found;
      return once(found.value.post.latestId, signal);
    },
    remove: (id, signal) => api.tell('DELETE', `2/tweets/${id}`, {}, signal),
    answer: async ({ to, text, summoned }, signal) => {
      purse.write(text, summoned);
      const json = { text, reply: { in_reply_to_tweet_id: to } };
      const made = await api.post('2/tweets', { json }, created, signal);
      return made.kind === 'json' ? given(made.value.data.id) : made;
    },
    hide: (id, hidden, signal) => {
      purse.manage();
      return api.tell('PUT', `2/tweets/${id}/hidden`, { json: { hidden } }, signal);
    },
  };
};
