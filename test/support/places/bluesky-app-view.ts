/*
 * A strict stand-in of ours for Bluesky's app view, which knows all posts, who is told of them and who is muted: lexicons of
 * github.com/bluesky-social/atproto (app.bsky.notification.listNotifications, app.bsky.feed.getPosts, app.bsky.actor.getProfile,
 * app.bsky.graph.muteActor and unmuteActor). Not the real thing.
 */
import { z } from 'zod';
import type { Asked, Said } from './server.ts';

/** A post as it was indexed from its writer's own server. */
export interface Indexed {
  uri: string;
  cid: string;
  did: string;
  handle: string;
  name: string;
  record: object;
  /** Epoch ms. */
  at: number;
  /** Why the account is told of it; undefined: it is not. */
  reason: 'mention' | 'reply' | 'quote' | undefined;
}

export interface AppView {
  /** Nobody but those its writer follows may answer. */
  gate(uri: string): void;
  isMuted(did: string): boolean;
  /** Its answer; undefined to what it does not know. */
  answer(asked: Asked, name: string): Said | undefined;
}

export const xrpcNo = (status: number, error: string): Said => ({
  status,
  json: { error, message: error },
});

const limitOf = (url: URL): number | undefined => {
  const limit = Number(url.searchParams.get('limit') ?? 50);
  return Number.isInteger(limit) && limit >= 1 && limit <= 100 ? limit : undefined;
};

/** One page of what is given newest first; the cursor names the last one that was shown. */
export const pageOf = <Row>(
  url: URL,
  newest: readonly Row[],
  cursorOf: (row: Row) => string,
  name: string,
  wrap: (row: Row) => object,
): Said => {
  const limit = limitOf(url);
  if (limit === undefined) return xrpcNo(400, 'InvalidRequest');
  const cursor = url.searchParams.get('cursor');
  const from = cursor === null ? 0 : newest.findIndex((row) => cursorOf(row) === cursor) + 1;
  const part = newest.slice(from, from + limit);
  const last = part.at(-1);
  const next = from + limit < newest.length && last !== undefined ? { cursor: cursorOf(last) } : {};
  return { status: 200, json: { [name]: part.map(wrap), ...next } };
};

const actor = z.strictObject({ actor: z.string().startsWith('did:') });
const mostPosts = 25;

/** The app view as one account sees it, over what was indexed, oldest first. */
export const createAppView = (ownDid: () => string, posts: () => readonly Indexed[]): AppView => {
  const gated = new Set<string>();
  const muted = new Set<string>();
  const shown = ({ uri, cid, did, handle, name, record, at }: Indexed) => ({
    uri,
    cid,
    author: { did, handle, displayName: name },
    record,
    indexedAt: new Date(at).toISOString(),
  });
  /** No output, says the lexicon. */
  const mute = ({ body }: Asked, to: boolean): Said => {
    const parsed = actor.safeParse(JSON.parse(body));
    if (!parsed.success) return xrpcNo(400, 'InvalidRequest');
    if (to) muted.add(parsed.data.actor);
    else muted.delete(parsed.data.actor);
    return { status: 200, text: '' };
  };
  const notifications = (url: URL): Said => {
    const reasons = url.searchParams.getAll('reasons');
    const heard = posts().filter(
      ({ reason, did }) => reason !== undefined && did !== ownDid() && reasons.includes(reason),
    );
    return pageOf(
      url,
      heard.toReversed(),
      ({ uri }) => uri,
      'notifications',
      (post) => ({ ...shown(post), reason: post.reason, isRead: false }),
    );
  };
  const getPosts = (url: URL): Said => {
    const uris = url.searchParams.getAll('uris');
    if (uris.length > mostPosts) return xrpcNo(400, 'InvalidRequest');
    const found = uris.flatMap((uri) => posts().find((post) => post.uri === uri) ?? []);
    const json = {
      posts: found.map((post) => ({ ...shown(post), viewer: { replyDisabled: gated.has(post.uri) } })),
    };
    return { status: 200, json };
  };
  const profile = (url: URL): Said => {
    const found = posts().find(({ did }) => did === url.searchParams.get('actor'));
    if (!found) return xrpcNo(400, 'InvalidRequest');
    const { did, handle } = found;
    return { status: 200, json: { did, handle, viewer: { muted: muted.has(did) } } };
  };
  return {
    gate: (uri) => void gated.add(uri),
    isMuted: (did) => muted.has(did),
    answer: (asked, name) => {
      if (asked.method === 'POST' && name === 'app.bsky.graph.muteActor') return mute(asked, true);
      if (asked.method === 'POST' && name === 'app.bsky.graph.unmuteActor') return mute(asked, false);
      if (asked.method !== 'GET') return undefined;
      if (name === 'app.bsky.notification.listNotifications') return notifications(asked.url);
      if (name === 'app.bsky.feed.getPosts') return getPosts(asked.url);
      return name === 'app.bsky.actor.getProfile' ? profile(asked.url) : undefined;
    },
  };
};
