import { z } from 'zod';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Problem, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import { singleFlight } from '../single-flight.ts';
import { readJson } from '../trouble.ts';
import type { HttpAnswer } from '../trouble.ts';
import { account, notification, ownRecord, post, session, xrpcError } from './shapes.ts';
import type { OwnRecord, Post, Ref } from './shapes.ts';

const POSTS = 'app.bsky.feed.post';
/** The most at once: lexicons getPosts, listNotifications, listRecords. */
const mostPosts = 25;
export const PER_PAGE = 100;
/** An access token lives for about two hours; the app password stays. */
const sessionMs = 3_600_000;
/** A session that is over is 400 to Bluesky, not 401. */
const overWords = new Set(['ExpiredToken', 'InvalidToken']);

type Heard = z.output<typeof notification>;
export interface BlueskyApi {
  /** Whom the app password belongs to. With `anew` the server itself is asked. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<{ did: string; handle: string }>>;
  heard(
    from: { cursor: string | undefined; limit: number },
    signal: AbortSignal,
  ): Promise<Result<{ notifications: Heard[]; cursor?: string | undefined }>>;
  /** What is there of these, in no order. */
  posts(uris: readonly string[], signal: AbortSignal): Promise<Result<Post[]>>;
  /** Our own records, newest first, as our own server keeps them: nothing lags behind. */
  own(
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<{ records: OwnRecord[]; cursor?: string | undefined }>>;
  /** Whether our account has muted somebody. */
  isMuted(did: string, signal: AbortSignal): Promise<Result<boolean>>;
  mute(did: string, muted: boolean, signal: AbortSignal): Promise<Result<undefined>>;
  /** One of our own records, as our own server keeps it; refused as `RecordNotFound` where it is not there. */
  record(key: string, signal: AbortSignal): Promise<Result<OwnRecord>>;
  /** lexicons/com/atproto/repo/deleteRecord: "or ensure it doesn't exist". */
  remove(key: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** Puts a record where none is: refused as `InvalidSwap` where this key stands already. */
  put(
    key: string,
    said: { text: string; createdAt: string; root: Ref; parent: Ref },
    signal: AbortSignal,
  ): Promise<Result<Ref>>;
}

interface Setup {
  root: URL;
  identifier: string;
  password: string;
  http: HttpClient;
  now: () => number;
}

const refuse = (answer: HttpAnswer): Problem => {
  const problem = refusalOf(answer, xrpcError);
  return problem.kind === 'refusal' && overWords.has(problem.code) ? { ...problem, status: 401 } : problem;
};

/** A session, begun when one is needed; one request for it is under way at a time. */
const sessions = ({ root, identifier, password, http, now }: Setup) => {
  let held: { session: z.output<typeof session>; until: number } | undefined;
  const ask = singleFlight(async (signal): Promise<Result<z.output<typeof session>>> => {
    const url = new URL('com.atproto.server.createSession', root);
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ identifier, password });
    const answer = await http.send({ method: 'POST', url, headers, body }, signal);
    if (answer.kind === 'trouble') return { ...answer, sent: 'no' };
    if (answer.status !== 200) return refuse(answer);
    const read = readJson(answer, session);
    if (read.kind === 'trouble') return { ...read, sent: 'no' };
    held = { session: read.value, until: now() + sessionMs };
    return given(read.value);
  });
  const current = async (signal: AbortSignal): Promise<Result<z.output<typeof session>>> => {
    if (held && now() < held.until) return given(held.session);
    return ask(signal);
  };
  const access: Access = {
    headers: async (signal) => {
      const got = await current(signal);
      return got.kind === 'json' ? given({ authorization: `Bearer ${got.value.accessJwt}` }) : got;
    },
    forget: () => {
      held = undefined;
      return true;
    },
  };
  return { current, access };
};

export const createBlueskyApi = (setup: Setup): BlueskyApi => {
  const { root, http } = setup;
  const { current, access } = sessions(setup);
  const api = createJsonApi({ root, http, access, refuse });
  return {
    me: async (signal, anew = false) => {
      if (!anew) return current(signal);
      const found = await api.get('com.atproto.server.getSession', {}, account, signal);
      // An account that is switched off or taken down may sign in all the same, and do nothing more.
      if (found.kind === 'json' && !found.value.active)
        return { kind: 'refusal', host: root.host, status: 403, code: found.value.status };
      return found;
    },
    heard: ({ cursor, limit }, signal) =>
      api.get(
        'app.bsky.notification.listNotifications',
        { reasons: ['mention', 'reply', 'quote'], limit, cursor },
        z.object({ notifications: z.array(notification), cursor: z.string().optional() }),
        signal,
      ),
    posts: async (uris, signal) => {
      const found: Post[] = [];
      const wanted = [...new Set(uris)];
      for (let from = 0; from < wanted.length; from += mostPosts) {
        const part = await api.get(
          'app.bsky.feed.getPosts',
          { uris: wanted.slice(from, from + mostPosts) },
          z.object({ posts: z.array(post) }),
          signal,
        );
        if (part.kind !== 'json') return part;
        found.push(...part.value.posts);
      }
      return given(found);
    },
    own: async (cursor, signal) => {
      const me = await current(signal);
      if (me.kind !== 'json') return me;
      const query = { repo: me.value.did, collection: POSTS, limit: PER_PAGE, cursor };
      const list = z.object({ records: z.array(ownRecord), cursor: z.string().optional() });
      return api.get('com.atproto.repo.listRecords', query, list, signal);
    },
    isMuted: async (actor, signal) => {
      const profile = z.object({ viewer: z.object({ muted: z.boolean().default(false) }).optional() });
      const found = await api.get('app.bsky.actor.getProfile', { actor }, profile, signal);
      return found.kind === 'json' ? given(found.value.viewer?.muted === true) : found;
    },
    mute: (actor, muted, signal) => {
      const path = muted ? 'app.bsky.graph.muteActor' : 'app.bsky.graph.unmuteActor';
      return api.tell('POST', path, { json: { actor } }, signal);
    },
    record: async (rkey, signal) => {
      const me = await current(signal);
      if (me.kind !== 'json') return me;
      const query = { repo: me.value.did, collection: POSTS, rkey };
      return api.get('com.atproto.repo.getRecord', query, ownRecord, signal);
    },
    remove: async (rkey, signal) => {
      const me = await current(signal);
      if (me.kind !== 'json') return me;
      const json = { repo: me.value.did, collection: POSTS, rkey };
      return api.tell('POST', 'com.atproto.repo.deleteRecord', { json }, signal);
    },
    put: async (rkey, { text, createdAt, root: top, parent }, signal) => {
      const me = await current(signal);
      if (me.kind !== 'json') return me;
      const record = { $type: POSTS, text, createdAt, reply: { root: top, parent } };
      const json = { repo: me.value.did, collection: POSTS, rkey, record, swapRecord: null };
      const made = z.object({ uri: z.string(), cid: z.string() });
      return api.post('com.atproto.repo.putRecord', { json }, made, signal);
    },
  };
};
