import { z } from 'zod';
import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import type { JsonApi, Result } from '../json-api.ts';
import type { Post, Spoken } from './shapes.ts';
import { afterOf, edgeOf, fbComment, fbFields, fbPost, igComment, igFields, igMedia } from './shapes.ts';

/** Pages of one post's comments that are read at a time. */
const mostPages = 10;
const PER_PAGE = 100;

/** The brand's own account, as it stands beside what it wrote. */
export interface Brand {
  ids: ReadonlySet<string>;
  name: string;
  /** Nobody else can have its name: Instagram gives one account different ids in different places. */
  nameIsUnique: boolean;
}
export const isBrand = ({ author }: Pick<Spoken, 'author'>, { ids, name, nameIsUnique }: Brand): boolean =>
  ids.has(author.id ?? '') || (nameIsUnique && author.name === name);

type MetaMod = Extract<Mod, 'hide' | 'unhide' | 'delete' | 'block' | 'unblock'>;

/** Who may no longer write to a Page; docs/graph-api/reference/page/blocked. */
interface People {
  isBlocked(userId: string, signal: AbortSignal): Promise<Result<boolean>>;
  block(userId: string, blocked: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

/** What Facebook and Instagram do differently. */
export interface Dialect {
  /** Asked once, then remembered, unless it is wanted anew. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<Brand>>;
  posts(
    from: { size: number; after: string | undefined },
    signal: AbortSignal,
  ): Promise<Result<{ posts: Post[]; next: string | undefined }>>;
  /** All that was said under a post; `all` is false where there is more than can be read. */
  spoken(postId: string, signal: AbortSignal): Promise<Result<{ spoken: Spoken[]; all: boolean }>>;
  comment(id: string, signal: AbortSignal): Promise<Result<Spoken>>;
  /** What was said under a comment. */
  under(id: string, signal: AbortSignal): Promise<Result<{ spoken: Spoken[]; all: boolean }>>;
  answer(
    id: string,
    text: string,
    signal: AbortSignal,
  ): Promise<Result<{ id: string; url?: string; at?: number }>>;
  /** What we said in other words; absent where the place lets nobody change them. */
  change?: (id: string, text: string, signal: AbortSignal) => Promise<Result<undefined>>;
  /** How a comment stands, and how it is set. */
  moderation: {
    mods: readonly MetaMod[];
    isHidden(id: string, signal: AbortSignal): Promise<Result<boolean>>;
    hide(id: string, hidden: boolean, signal: AbortSignal): Promise<Result<undefined>>;
    remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
    /** Only where people can be kept off. */
    people?: People;
  };
  /** The newest come first whatever they answer, so that what is listed reaches back to its oldest. */
  newestFirst: boolean;
}

/** Who we are does not change: every call counts. */
const remembered = (ask: (signal: AbortSignal) => Promise<Result<Brand>>): Dialect['me'] => {
  let known: Brand | undefined;
  return async (signal, anew = false) => {
    if (known && !anew) return given(known);
    const found = await ask(signal);
    if (found.kind === 'json') known = found.value;
    return found;
  };
};

/** All pages of an edge, as far as they are read at a time. */
const everything = async <Schema extends z.ZodType>(
  graph: JsonApi,
  path: string,
  query: Record<string, string | number>,
  item: Schema,
  signal: AbortSignal,
): Promise<Result<{ items: z.output<Schema>[]; all: boolean }>> => {
  const items: z.output<Schema>[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await graph.get(path, { ...query, after }, edgeOf(item), signal);
    if (found.kind !== 'json') return found;
    items.push(...found.value.data);
    after = afterOf(found.value.paging);
    if (after === undefined) return given({ items, all: true });
  }
  return given({ items, all: false });
};
const id = (one: string): string => encodeURIComponent(one);

/** The two differ by one name each: docs/graph-api/reference/comment, docs/instagram-platform/reference/ig-comment. */
const moderationBy = (
  graph: JsonApi,
  { field, parameter }: { field: 'is_hidden' | 'hidden'; parameter: 'is_hidden' | 'hide' },
): Dialect['moderation'] => ({
  mods: ['hide', 'unhide', 'delete'],
  isHidden: async (of, signal) => {
    const shape = z.object({ is_hidden: z.boolean().optional(), hidden: z.boolean().optional() });
    const found = await graph.get(id(of), { fields: `id,${field}` }, shape, signal);
    return found.kind === 'json' ? given(found.value[field] === true) : found;
  },
  hide: (of, hidden, signal) => graph.tell('POST', id(of), { form: { [parameter]: String(hidden) } }, signal),
  remove: (of, signal) => graph.tell('DELETE', id(of), {}, signal),
});

/**
 * `user` takes the id that a Page is shown of somebody; adding tells of each whether it was done. Its SDK knows `psid`, `uid` and `asid` beside it
 * (facebook/facebook-python-business-sdk, page.py, create_blocked), and no page says which of them wants which id.
 */
const blockedPeople = (graph: JsonApi): People => ({
  isBlocked: async (user, signal) => {
    const shape = z.object({ data: z.array(z.unknown()) });
    const found = await graph.get('me/blocked', { user }, shape, signal);
    return found.kind === 'json' ? given(found.value.data.length > 0) : found;
  },
  block: async (user, blocked, signal) => {
    if (!blocked) return graph.tell('DELETE', 'me/blocked', { query: { user } }, signal);
    const made = await graph.post(
      'me/blocked',
      { form: { user } },
      z.record(z.string(), z.unknown()),
      signal,
    );
    if (made.kind !== 'json') return made;
    const isDone = Object.values(made.value).every((one) => one === true);
    return isDone ? given(undefined) : { kind: 'refusal', host: '', status: 200, code: 'not_blocked' };
  },
});

/** A Page, with its own token. */
export const facebookDialect = (graph: JsonApi): Dialect => {
  const order = { filter: 'stream', order: 'reverse_chronological' };
  const comments = async (of: string, signal: AbortSignal) => {
    const query = { fields: fbFields, limit: PER_PAGE, ...order };
    const found = await everything(graph, `${id(of)}/comments`, query, fbComment, signal);
    return found.kind === 'json' ? given({ spoken: found.value.items, all: found.value.all }) : found;
  };
  const nested = `comments.filter(stream).order(reverse_chronological).limit(25).summary(total_count){${fbFields}}`;
  const page = z.object({ id: z.string(), name: z.string() });
  const made = z.object({ id: z.string(), permalink_url: z.string().optional() });
  return {
    me: remembered(async (signal) => {
      const found = await graph.get('me', { fields: 'id,name' }, page, signal);
      if (found.kind !== 'json') return found;
      const { id: own, name } = found.value;
      return given({ ids: new Set([own]), name, nameIsUnique: false });
    }),
    posts: async ({ size, after }, signal) => {
      const query = { fields: `id,message,created_time,permalink_url,${nested}`, limit: size, after };
      const found = await graph.get('me/feed', query, edgeOf(fbPost), signal);
      if (found.kind !== 'json') return found;
      return given({ posts: found.value.data, next: afterOf(found.value.paging) });
    },
    spoken: comments,
    under: comments,
    comment: (of, signal) => graph.get(id(of), { fields: fbFields }, fbComment, signal),
    // Read after write: the answer to the POST has the fields that were asked for.
    answer: async (of, message, signal) => {
      const sent = { query: { fields: 'id,permalink_url' }, form: { message } };
      const answer = await graph.post(`${id(of)}/comments`, sent, made, signal);
      if (answer.kind !== 'json') return answer;
      const { id: one, permalink_url: url } = answer.value;
      return given({ id: one, ...(url !== undefined && { url }) });
    },
    // docs/graph-api/reference/comment#updating
    change: (of, message, signal) => graph.tell('POST', id(of), { form: { message } }, signal),
    moderation: {
      ...moderationBy(graph, { field: 'is_hidden', parameter: 'is_hidden' }),
      mods: ['hide', 'unhide', 'delete', 'block', 'unblock'],
      people: blockedPeople(graph),
    },
    newestFirst: true,
  };
};

/** A professional account, with its token from Instagram's own login. */
export const instagramDialect = (graph: JsonApi): Dialect => {
  const comments = async (path: string, signal: AbortSignal) => {
    const found = await everything(graph, path, { fields: igFields, limit: 50 }, igComment, signal);
    return found.kind === 'json' ? given({ spoken: found.value.items.flat(), all: found.value.all }) : found;
  };
  const me = z.object({ id: z.string(), user_id: z.string(), username: z.string() });
  return {
    me: remembered(async (signal) => {
      const found = await graph.get('me', { fields: 'id,user_id,username' }, me, signal);
      if (found.kind !== 'json') return found;
      const { id: scoped, user_id, username: name } = found.value;
      return given({ ids: new Set([scoped, user_id]), name, nameIsUnique: true });
    }),
    posts: async ({ size, after }, signal) => {
      const nested = `comments.limit(25){${igFields}}`;
      const fields = `id,caption,timestamp,permalink,comments_count,${nested}`;
      const found = await graph.get('me/media', { fields, limit: size, after }, edgeOf(igMedia), signal);
      if (found.kind !== 'json') return found;
      return given({ posts: found.value.data, next: afterOf(found.value.paging) });
    },
    spoken: (of, signal) => comments(`${id(of)}/comments`, signal),
    under: (of, signal) => comments(`${id(of)}/replies`, signal),
    comment: async (of, signal) => {
      const found = await graph.get(id(of), { fields: igFields }, igComment, signal);
      if (found.kind !== 'json') return found;
      const [one] = found.value;
      return one === undefined ? { kind: 'refusal', host: '', status: 404, code: '100/33' } : given(one);
    },
    answer: (of, message, signal) =>
      graph.post(`${id(of)}/replies`, { form: { message } }, z.object({ id: z.string() }), signal),
    moderation: moderationBy(graph, { field: 'hidden', parameter: 'hide' }),
    newestFirst: false,
  };
};
