import { createJsonApi, fixedAccess, given, refusalOf } from '../json-api.ts';
import type { Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import {
  created,
  discourseError,
  latest,
  member,
  post,
  posts,
  session,
  settings,
  site,
  topic,
} from './shapes.ts';
import type { Member, Post, Topic } from './shapes.ts';

/** How long what categories everybody may read is taken for known. */
const KNOWN = 10 * 60_000;
/** Of one account's posts in a topic, the newest are read with what was written. */
const mostOwn = 50;
/** A flag needs its type (PostActionType: 8 is spam), and only what a moderator acts on at once hides the post. */
const spam = { post_action_type_id: 8, take_action: 'true' };
/** "For ever" is a date there (app/services/user/silence.rb wants one). */
const forEver = '3000-01-01T00:00:00.000Z';

export interface DiscourseApi {
  root: URL;
  me(
    signal: AbortSignal,
  ): Promise<Result<{ id: number; username: string; admin: boolean; moderator: boolean }>>;
  lengths(signal: AbortSignal): Promise<Result<{ min_post_length: number; max_post_length: number }>>;
  /** Categories that everybody may read who may read the forum. */
  publicCategories(signal: AbortSignal): Promise<Result<ReadonlySet<number>>>;
  /** The newest of the whole forum, before a post. */
  latest(before: string | undefined, signal: AbortSignal): Promise<Result<Post[]>>;
  post(id: string, signal: AbortSignal): Promise<Result<Post>>;
  postByNumber(topicId: number, postNumber: number, signal: AbortSignal): Promise<Result<Post>>;
  /** A topic with the ids of what these people said in it, oldest first; whoever began it is always among them. */
  topicOf(topicId: number, usernames: readonly string[], signal: AbortSignal): Promise<Result<Topic>>;
  /** Posts of a topic with what was written; `all` is false when there are more than are read. */
  written(
    topicId: number,
    ids: readonly number[],
    signal: AbortSignal,
  ): Promise<Result<{ posts: Post[]; all: boolean }>>;
  /** docs.discourse.org: PUT and DELETE /posts/{id}.json. */
  change(id: string, raw: string, signal: AbortSignal): Promise<Result<undefined>>;
  remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** Undefined: it waits for a moderator. */
  create(
    said: { topicId: number; replyTo: number; raw: string },
    signal: AbortSignal,
  ): Promise<Result<{ made: Post | undefined }>>;
  /** Only moderators may, and only with a key without scopes. */
  member(id: string, signal: AbortSignal): Promise<Result<Member>>;
  moderate(
    postId: string,
    to: 'delete' | 'restore' | 'spam' | 'approve',
    signal: AbortSignal,
  ): Promise<Result<undefined>>;
  /** Without a reason: heard again. */
  silence(id: string, reason: string | undefined, signal: AbortSignal): Promise<Result<undefined>>;
}

const pathOf = (id: string): string => `posts/${encodeURIComponent(id)}.json`;

interface Setup {
  /** Ends with a slash. */
  root: URL;
  http: HttpClient;
  apiKey: string;
  username: string;
  now: () => number;
}

export const createDiscourseApi = ({ root, http, apiKey, username, now }: Setup): DiscourseApi => {
  const api = createJsonApi({
    root,
    http,
    access: fixedAccess({ 'api-key': apiKey, 'api-username': username }),
    refuse: (answer) => refusalOf(answer, discourseError),
  });
  let known: { ids: ReadonlySet<number>; until: number } | undefined;
  const id = (one: string): string => encodeURIComponent(one);
  return {
    root,
    me: async (signal) => {
      const found = await api.get('session/current.json', {}, session, signal);
      return found.kind === 'json' ? given(found.value.current_user) : found;
    },
    lengths: (signal) => api.get('site/settings.json', {}, settings, signal),
    publicCategories: async (signal) => {
      if (known && now() < known.until) return given(known.ids);
      const found = await api.get('site.json', {}, site, signal);
      if (found.kind !== 'json') return found;
      const open = found.value.categories.filter(({ read_restricted }) => !read_restricted);
      known = { ids: new Set(open.map(({ id }) => id)), until: now() + KNOWN };
      return given(known.ids);
    },
    latest: async (before, signal) => {
      const found = await api.get('posts.json', { before }, latest, signal);
      return found.kind === 'json' ? given(found.value.latest_posts) : found;
    },
    post: (of, signal) => api.get(pathOf(of), {}, post, signal),
    change: (of, raw, signal) => api.tell('PUT', pathOf(of), { json: { post: { raw } } }, signal),
    remove: (of, signal) => api.tell('DELETE', pathOf(of), {}, signal),
    postByNumber: (topicId, number, signal) =>
      api.get(`posts/by_number/${topicId}/${number}.json`, {}, post, signal),
    topicOf: (topicId, usernames, signal) =>
      api.get(`t/${topicId}.json`, { username_filters: usernames.join(',') }, topic, signal),
    written: async (topicId, ids, signal) => {
      if (ids.length === 0) return given({ posts: [], all: true });
      const query = { 'post_ids[]': ids.slice(-mostOwn).map(String), include_raw: 'true' };
      const found = await api.get(`t/${topicId}/posts.json`, query, posts, signal);
      if (found.kind !== 'json') return found;
      return given({ posts: found.value.post_stream.posts, all: ids.length <= mostOwn });
    },
    create: ({ topicId, replyTo, raw }, signal) => {
      const json = { topic_id: topicId, reply_to_post_number: replyTo, raw };
      return api.post('posts.json', { json }, created, signal);
    },
    member: (of, signal) => api.get(`admin/users/${id(of)}.json`, {}, member, signal),
    moderate: (of, to, signal) => {
      if (to === 'delete') return api.tell('DELETE', `posts/${id(of)}.json`, {}, signal);
      if (to === 'spam')
        return api.tell('POST', 'post_actions.json', { json: { id: Number(of), ...spam } }, signal);
      return api.tell('PUT', `posts/${id(of)}/${to === 'restore' ? 'recover' : 'unhide'}.json`, {}, signal);
    },
    silence: (of, reason, signal) =>
      reason === undefined
        ? api.tell('PUT', `admin/users/${id(of)}/unsilence.json`, {}, signal)
        : api.tell(
            'PUT',
            `admin/users/${id(of)}/silence.json`,
            { json: { reason, silenced_till: forEver } },
            signal,
          ),
  };
};
