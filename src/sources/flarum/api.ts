import { createJsonApi, fixedAccess, given, refusalOf } from '../json-api.ts';
import type { JsonApi, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import { account, discussion, flarumError, forum, onePost, posts } from './shapes.ts';
import type { Included, Post } from './shapes.ts';

/** The most a list gives at once. */
export const PER_PAGE = 50;
/** Of one discussion. */
const mostPages = 5;
/** What its own form sends for an end that is not known. */
const forEver = '2038-01-01';

/** Posts, and the people and discussions they name. */
export interface Named {
  posts: Post[];
  included: Included[];
}
export interface FlarumApi {
  root: URL;
  me(signal: AbortSignal): Promise<Result<{ id: string; name: string }>>;
  /** The newest that guests may read. */
  recent(offset: number, signal: AbortSignal): Promise<Result<Named>>;
  /** As a guest may read it. */
  post(id: string, signal: AbortSignal): Promise<Result<Named & { post: Post }>>;
  /** Everything in a discussion that guests may read, newest first; `all` is false where there is more. */
  thread(discussionId: string, signal: AbortSignal): Promise<Result<Named & { all: boolean }>>;
  /** Whether we may answer in a discussion. */
  isOpen(discussionId: string, signal: AbortSignal): Promise<Result<boolean>>;
  /** A post of our own in other words: framework/core/src/Api/Resource/PostResource.php. */
  change(id: string, content: string, signal: AbortSignal): Promise<Result<undefined>>;
  reply(discussionId: string, content: string, signal: AbortSignal): Promise<Result<Post>>;
  /** As our account may read it: what was hidden too, where it may. */
  postAsMember(id: string, signal: AbortSignal): Promise<Result<Post>>;
  setHidden(id: string, hidden: boolean, signal: AbortSignal): Promise<Result<undefined>>;
  /** Epoch ms; undefined: not at all, or not told to us. */
  suspendedUntil(userId: string, signal: AbortSignal): Promise<Result<number | undefined>>;
  suspend(userId: string, out: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

interface Setup {
  /** Ends with a slash. */
  root: URL;
  http: HttpClient;
  token: string;
}

export const createFlarumApi = ({ root, http, token }: Setup): FlarumApi => {
  const as = (headers: Record<string, string>): JsonApi =>
    createJsonApi({
      root: new URL('api/', root),
      http,
      access: fixedAccess(headers),
      refuse: (answer) => refusalOf(answer, flarumError),
    });
  const [guest, member] = [as({}), as({ authorization: `Token ${token}` })];
  const id = (one: string): string => encodeURIComponent(one);
  const include = 'user,discussion';
  const comments = { 'filter[type]': 'comment', sort: '-createdAt', 'page[limit]': PER_PAGE, include };
  const list = async (
    query: Record<string, string | number>,
    signal: AbortSignal,
  ): Promise<Result<Named>> => {
    const found = await guest.get('posts', { ...comments, ...query }, posts, signal);
    if (found.kind !== 'json') return found;
    return given({ posts: found.value.data, included: found.value.included });
  };
  const change = (type: 'posts' | 'users', of: string, attributes: object, signal: AbortSignal) =>
    member.tell('PATCH', `${type}/${id(of)}`, { json: { data: { type, id: of, attributes } } }, signal);
  return {
    root,
    me: async (signal) => {
      const found = await member.get('', {}, forum, signal);
      if (found.kind !== 'json') return found;
      const actor = found.value.data.relationships.actor?.data?.id;
      // A token that is not known is no error there: whoever shows it is a guest.
      if (actor === undefined)
        return { kind: 'refusal', host: root.host, status: 401, code: 'not_authenticated' };
      const user = found.value.included.find(({ type, id: one }) => type === 'users' && one === actor);
      return given({ id: actor, name: user?.attributes.displayName ?? actor });
    },
    recent: (offset, signal) => list({ 'page[offset]': offset }, signal),
    post: async (of, signal) => {
      const found = await guest.get(`posts/${id(of)}`, { include }, onePost, signal);
      if (found.kind !== 'json') return found;
      const { data, included } = found.value;
      return given({ post: data, posts: [data], included });
    },
    thread: async (discussionId, signal) => {
      const read: Named = { posts: [], included: [] };
      for (let page = 0; page < mostPages; page += 1) {
        const query = { 'filter[discussion]': discussionId, 'page[offset]': page * PER_PAGE };
        const found = await list(query, signal);
        if (found.kind !== 'json') return found;
        read.posts.push(...found.value.posts);
        read.included.push(...found.value.included);
        if (found.value.posts.length < PER_PAGE) return given({ ...read, all: true });
      }
      return given({ ...read, all: false });
    },
    isOpen: async (discussionId, signal) => {
      const found = await member.get(`discussions/${id(discussionId)}`, {}, discussion, signal);
      if (found.kind !== 'json') return found;
      const { canReply, isLocked, isHidden } = found.value.data.attributes;
      return given(canReply && !isLocked && !isHidden);
    },
    change: (of, content, signal) => change('posts', of, { content }, signal),
    reply: async (discussionId, content, signal) => {
      const relationships = { discussion: { data: { type: 'discussions', id: discussionId } } };
      const json = { data: { type: 'posts', attributes: { content }, relationships } };
      const found = await member.post('posts', { json }, onePost, signal);
      return found.kind === 'json' ? given(found.value.data) : found;
    },
    postAsMember: async (of, signal) => {
      const found = await member.get(`posts/${id(of)}`, {}, onePost, signal);
      return found.kind === 'json' ? given(found.value.data) : found;
    },
    setHidden: (of, isHidden, signal) => change('posts', of, { isHidden }, signal),
    suspendedUntil: async (of, signal) => {
      const found = await member.get(`users/${id(of)}`, {}, account, signal);
      return found.kind === 'json' ? given(found.value.data.attributes.suspendedUntil) : found;
    },
    suspend: (of, out, signal) => change('users', of, { suspendedUntil: out ? forEver : null }, signal),
  };
};
