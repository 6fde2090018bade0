/*
 * A strict stand-in of ours for Meta's Graph API, as far as comments go, made from developers.facebook.com: docs/graph-api/reference
 * (page/feed, comment, object/comments), docs/instagram-platform (instagram-media, ig-comment, ig-comment/replies, comment-moderation),
 * docs/graph-api/guides/{error-handling,field-expansion,secure-requests}, docs/graph-api/webhooks/getting-started,
 * docs/instagram-platform/webhooks/examples. Not the real thing.
 */
import { createHmac } from 'node:crypto';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { fbComment, fbPost, igComment, igMedia, limitOf, stamp, unknownField } from './graph-fields.ts';
import type { Shape } from './graph-fields.ts';
import { error } from './meta-error.ts';
import { createMetaModeration } from './meta-moderation.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  postId: string;
  parentId: string | undefined;
  from: { id: string; name: string };
  text: string;
  at: number;
  hidden: boolean;
  listedFrom: number;
}
export interface FakeMetaOptions {
  kind?: 'facebook' | 'instagram';
  /** What the token may do: the place's permissions, all of them unless named. */
  permissions?: string[];
  lag?: () => number;
  passing?: (request: Passing) => void;
  /** Tokens that were given out elsewhere. */
  lets?: (token: string) => boolean;
}
export interface FakeMeta extends Place {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
  addPost(at?: number): string;
  /** The next call is one too many; `minutes` as the header tells them. */
  throttle(minutes?: number): void;
  /** The next write fails with an error of Meta's own, after it was done or not. */
  failWrite(code: number, done: boolean): void;
  hide(id: string): Promise<void>;
}

const TOKEN = 'stand-in-token-of-no-page-or-account';
const SECRET = 'stand-in-app-secret-of-no-app';
const VERIFY = 'stand-in-verify-token';
const BRAND = { id: '17841400000000001', name: 'maison.noisette' };
const MOST = { facebook: 8_000, instagram: 2_196 };

const noObject = error(400, 100, 33);
const proofOf = (token: string): string => createHmac('sha256', SECRET).update(token).digest('hex');

export const startFakeMeta = async (options: FakeMetaOptions = {}): Promise<FakeMeta> => {
  const { kind = 'facebook', lag = () => 0, passing, lets = () => false } = options;
  const fb = kind === 'facebook';
  const needed = fb
    ? { read: 'pages_read_user_content', write: 'pages_manage_engagement' }
    : { read: 'instagram_business_manage_comments', write: 'instagram_business_manage_comments' };
  const permissions = options.permissions ?? Object.values(needed);
  const rows: Row[] = [];
  const posts: { id: string; at: number }[] = [];
  let outbox: RawRequest[] = [];
  let lastId = 0;
  let revoked = false;
  let throttled: number | undefined;
  let failing: { code: number; done: boolean } | undefined;

  const addPost = (at = Date.now() - 3_600_000): string => {
    lastId += 1;
    posts.push({ id: fb ? `${BRAND.id}_${lastId}` : String(lastId), at });
    return posts.at(-1)?.id ?? '';
  };
  const first = addPost();
  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const made: Row = {
      id: fb ? `${first.split('_')[1]}_${lastId}` : String(lastId),
      postId: first,
      parentId: undefined,
      from: { id: '99', name: 'Marie' },
      text: 'x',
      at: Date.now(),
      hidden: false,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: string): Row | undefined => rows.find((row) => row.id === id);
  const listed = (filter: (row: Row) => boolean): Row[] =>
    rows.filter((row) => row.listedFrom <= Date.now() && filter(row)).toReversed();
  const linkOf = (id: string): string => `https://www.${kind}.com/p/${id}`;

  const person = (from: Row['from']): object => (fb ? from : { id: from.id, username: from.name });
  const view = (row: Row): object =>
    fb
      ? {
          id: row.id,
          message: row.text,
          created_time: stamp(row.at),
          from: person(row.from),
          permalink_url: linkOf(row.id),
          can_comment: !row.hidden,
          is_hidden: row.hidden,
          ...(row.parentId !== undefined && { parent: { id: row.parentId } }),
        }
      : {
          id: row.id,
          text: row.text,
          timestamp: stamp(row.at),
          from: person(row.from),
          username: row.from.name,
          hidden: row.hidden,
          ...(row.parentId !== undefined && { parent_id: row.parentId }),
        };
  const withReplies = (row: Row): object => {
    const replies = listed(({ parentId }) => parentId === row.id);
    return { ...view(row), ...(!fb && replies.length > 0 && { replies: { data: replies.map(view) } }) };
  };

  /** `after` is opaque; ours is the number of those that came before. */
  const page = (all: object[], limit: number, after: string | null): object | undefined => {
    const from = after === null ? 0 : Number(/^at(\d+)$/.exec(after)?.[1]);
    if (Number.isNaN(from)) return undefined;
    const more = from + limit < all.length;
    const cursors = { before: `at${from}`, after: `at${from + limit}` };
    return { data: all.slice(from, from + limit), paging: { cursors, ...(more && { next: 'https://…' }) } };
  };
  const under = (postId: string): Row[] =>
    listed((row) => row.postId === postId && (fb || row.parentId === undefined));
  const postView = ({ id, at }: { id: string; at: number }, fields: string): object => {
    const nested = page(under(id).map(withReplies), limitOf(fields, 'comments', 25), null);
    const count = listed((row) => row.postId === id).length;
    return fb
      ? {
          id,
          message: 'Notre nouvelle gamme',
          created_time: stamp(at),
          permalink_url: linkOf(id),
          comments: { ...nested, summary: { total_count: count } },
        }
      : {
          id,
          caption: 'Notre nouvelle gamme',
          timestamp: stamp(at),
          permalink: linkOf(id),
          comments_count: count,
          ...(count > 0 && { comments: nested }),
        };
  };

  const list = (url: URL, all: (fields: string) => object[], shape: Shape): Said => {
    const fields = url.searchParams.get('fields') ?? '';
    const unknown = unknownField(fields, shape);
    const limit = Number(url.searchParams.get('limit') ?? 25);
    if (unknown !== undefined || !Number.isInteger(limit) || limit < 1 || limit > 100) return error(400, 100);
    const json = page(all(fields), limit, url.searchParams.get('after'));
    return json ? { status: 200, json } : error(400, 100);
  };
  const read = (url: URL, id: string, edge: string | undefined): Said => {
    const fields = url.searchParams.get('fields') ?? 'id';
    if (id === 'me' && edge === undefined) {
      const me = fb
        ? { id: BRAND.id, name: BRAND.name }
        : { id: '2105', user_id: BRAND.id, username: BRAND.name };
      return fields.split(',').every((field) => field in me) ? { status: 200, json: me } : error(400, 100);
    }
    if (!permissions.includes(needed.read)) return error(403, 200);
    if (id === 'me' && edge === (fb ? 'feed' : 'media'))
      return list(
        url,
        (wanted) => posts.toSorted((a, b) => b.at - a.at).map((post) => postView(post, wanted)),
        fb ? fbPost : igMedia,
      );
    const post = posts.find((one) => one.id === id);
    const comment = find(id);
    if (post && edge === 'comments')
      return list(url, () => under(id).map(withReplies), fb ? fbComment : igComment);
    if (!comment) return noObject;
    if (edge === (fb ? 'comments' : 'replies'))
      return list(
        url,
        () => listed(({ parentId }) => parentId === id).map(withReplies),
        fb ? fbComment : igComment,
      );
    if (edge !== undefined || unknownField(fields, fb ? fbComment : igComment)) return error(400, 100);
    return { status: 200, json: withReplies(comment) };
  };
  /** With the answers under it. */
  const drop = (id: string): void => {
    const kept = rows.filter((row) => row.id !== id && row.parentId !== id);
    rows.splice(0, rows.length, ...kept);
  };
  const moderation = createMetaModeration(fb ? 'is_hidden' : 'hide', {
    find,
    mayWrite: () => permissions.includes(needed.write),
    remove: drop,
    error,
    ...(fb && { change: { by: BRAND.id, most: MOST[kind] } }),
  });
  const write = (asked: Asked, id: string, edge: string | undefined): Said => {
    const { url, body, headers } = asked;
    if (edge === undefined) return moderation.onComment(asked, id);
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return error(400, 100);
    if (!permissions.includes(needed.write)) return error(403, 200);
    const text = new URLSearchParams(body).get('message') ?? '';
    const parent = find(id);
    if (edge !== (fb ? 'comments' : 'replies')) return error(400, 100);
    if (!parent) return noObject;
    if (parent.hidden || text.trim() === '' || text.length > MOST[kind]) return error(400, 100);
    const failure = failing;
    failing = undefined;
    if (failure && !failure.done) return error(failure.code < 3 ? 500 : 400, failure.code);
    const listedFrom = Date.now() + lag();
    const parentId = parent.parentId ?? parent.id;
    const made = insert({ postId: parent.postId, parentId, from: BRAND, text, listedFrom });
    if (failure) return error(400, failure.code);
    const wanted = url.searchParams.get('fields');
    return {
      status: 200,
      json: {
        id: made.id,
        ...(fb && wanted?.includes('permalink_url') && { permalink_url: linkOf(made.id) }),
      },
    };
  };

  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if ((token !== TOKEN && !lets(token)) || revoked) return error(400, 190, 460);
    if (url.searchParams.get('appsecret_proof') !== proofOf(token)) return error(400, 100);
    if (throttled !== undefined) {
      const usage = {
        [BRAND.id]: [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: throttled }],
      };
      throttled = undefined;
      return error(400, fb ? 32 : 4, undefined, { 'x-business-use-case-usage': JSON.stringify(usage) });
    }
    const [, id = '', edge] = /^\/v25\.0\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    if (fb && id === 'me' && edge === 'blocked') return moderation.onBlocked(asked);
    return method === 'POST' || method === 'DELETE'
      ? write(asked, decodeURIComponent(id), edge)
      : read(url, decodeURIComponent(id), edge);
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;

  const path = '/webhooks/blog';
  const sign = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path,
    query: new URLSearchParams(),
    headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}` },
    body,
  });
  const tell = (verb: string, row: Row): void => {
    const value = fb
      ? {
          item: 'comment',
          verb,
          comment_id: row.id,
          post_id: row.postId,
          parent_id: row.parentId ?? row.postId,
          from: row.from,
          message: row.text,
          created_time: Math.floor(row.at / 1000),
        }
      : { id: row.id, from: person(row.from), text: row.text, media: { id: row.postId } };
    // Nobody is told of edits and deletions on Instagram.
    if (!fb && verb !== 'add') return;
    const change = { field: fb ? 'feed' : 'comments', value };
    const entry = [{ id: BRAND.id, time: Date.now(), changes: [change] }];
    outbox.push(sign(Buffer.from(JSON.stringify({ object: fb ? 'page' : 'instagram', entry }))));
  };
  const rowOf = (id: string): Row => {
    const row = find(id);
    if (!row) throw new Error(`no comment ${id}`);
    return row;
  };
  const handshake = (token: string): RawRequest => ({
    method: 'GET',
    path,
    query: new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.challenge': '1158201444',
      'hub.verify_token': token,
    }),
    headers: {},
    body: new Uint8Array(),
  });
  const config = {
    kind,
    token: TOKEN,
    appSecret: SECRET,
    verifyToken: VERIFY,
    apiUrl: `${line.url}/v25.0`,
  };
  return {
    label: `fake ${kind} of ours`,
    config,
    signing: {
      sign,
      otherConfig: { ...config, appSecret: 'stand-in-secret-of-another-app' },
      handshake: { right: handshake(VERIFY), answer: '1158201444', wrong: handshake('guessed-token') },
    },
    deadlineMs: 1_000,
    line,
    rows,
    insert,
    addPost,
    throttle: (minutes = 0) => {
      throttled = minutes;
    },
    failWrite: (code, done) => {
      failing = { code, done };
    },
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const parent = parentId === undefined ? undefined : rowOf(parentId);
      const row = insert({
        from: { id: `u-${author}`, name: author },
        text,
        parentId: parent?.parentId ?? parentId,
      });
      tell('add', row);
      return Promise.resolve(row.id);
    },
    edit: (id, text) => {
      Object.assign(rowOf(id), { text });
      tell('edited', rowOf(id));
      return Promise.resolve();
    },
    standing: moderation.standing,
    hide: (id) => Promise.resolve(void Object.assign(rowOf(id), { hidden: true })),
    remove: (id) => {
      tell('remove', rowOf(id));
      return Promise.resolve(drop(id));
    },
    answerNatively: (parentId, text) => {
      const parent = rowOf(parentId);
      const row = insert({ from: BRAND, text, parentId: parent.parentId ?? parentId });
      tell('add', row);
      return Promise.resolve(row.id);
    },
    answers: (parentId) =>
      Promise.resolve(rows.filter((row) => row.parentId === parentId && row.from.id === BRAND.id)),
    deliveries: () => {
      const sent = outbox;
      outbox = [];
      return sent;
    },
    close: server.close,
  };
};
